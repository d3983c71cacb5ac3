/// A general word or set phrase of Vietnamese with its usual Spanish equivalents.
package struct LexiconEntry: Hashable, Sendable {
  /// The Vietnamese word, as in a dictionary.
  package let vietnamese: String
  /// Its equivalents as lemmas, the most usual first.
  package let spanish: [String]
  /// What it is in a sentence.
  package let partOfSpeech: WordClass

  /// An entry of the lexicon.
  package init(vietnamese: String, spanish: [String], partOfSpeech: WordClass) {
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.partOfSpeech = partOfSpeech
  }
}

/// The word classes that the lexicon tells apart.
package enum WordClass: String, CaseIterable, Hashable, Sendable {
  case noun, adjective, verb, adverb, preposition, conjunction, numeral, pronoun, phrase
}
