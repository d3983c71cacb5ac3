internal import BitextModel
internal import Terminology
internal import TextCore

/// What is known of words whatever stands about them, found out once a word.
struct WordCache {
  /// What is known of a word with its diacritics.
  struct Word {
    /// What kind of syllable it is.
    let syllable: NameWord.Syllable
    /// Whether a head of the grammar may begin with it.
    let mayBeginHead: Bool
  }

  /// What is known of a folded word.
  struct Folded {
    /// How many letters it has.
    let letters: Int
    /// Whether the name of a place may begin with it.
    let mayBeginPlace: Bool
  }

  private let grammar = VietnameseSyllable.grammar
  private let gazetteer: Gazetteer
  private let heads: TermGrammar
  /// By the number of the word; nil where it was not asked yet.
  private var words: [Word?] = []
  private var folded: [Folded?] = []

  init(_ gazetteer: Gazetteer, _ heads: TermGrammar) {
    self.gazetteer = gazetteer
    self.heads = heads
  }

  /// What is known of the word of a token.
  mutating func word(of token: Token, in vocabulary: Vocabulary) -> Word {
    let index = Int(token.word.rawValue)
    if index < words.count, let known = words[index] { return known }
    let known = Word(
      syllable: syllable(token, vocabulary), mayBeginHead: heads.mayBeginVietnameseHead(token.word))
    Self.set(known, at: index, in: &words)
    return known
  }

  private func syllable(_ token: Token, _ vocabulary: Vocabulary) -> NameWord.Syllable {
    if grammar.admits(vocabulary.text(of: token.word)) { return .whole }
    return token.word == token.folded && grammar.admitsFolded(Array(vocabulary.bytes(of: token.folded)))
      ? .stripped : .none
  }

  /// What is known of a word without its diacritics.
  mutating func folded(_ word: TokenID, in vocabulary: Vocabulary) -> Folded {
    let index = Int(word.rawValue)
    if index < folded.count, let known = folded[index] { return known }
    let bytes = vocabulary.bytes(of: word)
    let known = Folded(letters: bytes.count, mayBeginPlace: gazetteer.hasKey(beginningWith: bytes))
    Self.set(known, at: index, in: &folded)
    return known
  }

  private static func set<Value>(_ value: Value, at index: Int, in list: inout [Value?]) {
    if index >= list.count { list += [Value?](repeating: nil, count: index + 1024 - list.count) }
    list[index] = value
  }
}
