package import BitextModel
package import TextCore

/// All that is known of the two languages before a document is read, compiled once and shared by all threads.
package struct LanguageResources: Sendable {
  /// The words of everything below; documents extend it.
  package let vocabulary: Vocabulary
  /// Tells the two languages apart.
  package let identifier: LanguageIdentifier
  /// The heads of terms.
  package let grammar: TermGrammar
  /// What Vietnamese phrases may be called in Spanish.
  package let equivalents: EquivalenceIndex
  /// The classes of Vietnamese words and set phrases.
  package let wordClasses: VietnameseWordClasses
  /// Words that introduce persons, credits and captions.
  package let markers: Markers
  /// Reads numbers of both languages.
  package let numbers: NumberReader
  /// The stems of the Spanish names of the months, January first; empty without ICU's names.
  package let months: [TokenID]
  /// Which knowledge it was made from, for signatures: `glossary:412 lexicon:8210`.
  package let signature: String

  /// Compiles the resources from a glossary and a lexicon, either of which may be empty; for one document alone where
  /// its words are given.
  package init(
    glossary: [Concept] = [], lexicon: [LexiconEntry] = [], world: WorldNames? = WorldNames(),
    meeting words: DocumentWords? = nil
  ) {
    var lexer = Lexer()
    for word in Self.smallWords { _ = lexer.words(of: word) }
    identifier = LanguageIdentifier(vocabulary: &lexer.vocabulary)
    grammar = TermGrammar(lexer: &lexer, meeting: words)
    markers = Markers(lexer: &lexer)
    numbers = NumberReader(vocabulary: &lexer.vocabulary)
    months = (world?.names ?? []).filter { $0.kind == .month }.flatMap { month in
      lexer.words(of: month.spanish).prefix(1).map { SpanishStems.stem(of: $0, in: &lexer.vocabulary) }
    }
    var equivalents = EquivalenceIndex()
    var classes = VietnameseWordClasses(lexer: &lexer)
    for name in world?.names ?? [] where words?.hold(Array(name.vietnamese.utf8)[...]) ?? true {
      equivalents.add(
        [name.vietnamese], [name.spanish], origin: .world, kind: Self.kind(of: name),
        isCity: name.kind == .city, lexer: &lexer)
    }
    for concept in glossary { Self.add(concept, to: &equivalents, words, &lexer) }
    for entry in lexicon {
      equivalents.add([entry.vietnamese], entry.spanish, origin: .lexicon, lexer: &lexer)
      classes.add(entry, lexer: &lexer)
    }
    self.equivalents = equivalents
    wordClasses = classes
    vocabulary = lexer.vocabulary
    signature = "glossary:\(glossary.count)|lexicon:\(lexicon.count)|icu:\(ICU.version)"
  }

  /// Small words that the stages behind look up by their ids, so that these exist whatever a document meets.
  private static let smallWords = [
    "và va tại tai của cua thuộc thuoc về ve các cac những nhung ở o với voi cho vì vi học hoc đến từ thăm qua",
    "nguyên cựu quyền tân thi van de del para sobre contra por con y e el la los las un una en ante a desde hasta hacia",
  ]

  private static func kind(of name: WorldNames.Name) -> TermKind? {
    name.kind == .country || name.kind == .city ? .place : nil
  }

  private static func add(
    _ concept: Concept, to equivalents: inout EquivalenceIndex, _ words: DocumentWords?, _ lexer: inout Lexer
  ) {
    let spanish = concept.terms(in: .spanish).filter { $0.review != .rejected }.map(\.text)
    let vietnamese = concept.terms(in: .vietnamese).filter { term in
      term.review != .rejected && (words?.hold(Array(term.text.utf8)[...]) ?? true)
    }
    equivalents.add(vietnamese.map(\.text), spanish, origin: .glossary, kind: concept.kind, lexer: &lexer)
  }

  /// A lexer for one document, which knows the words of the resources.
  package var lexer: Lexer { Lexer(vocabulary: vocabulary.extended) }
}
