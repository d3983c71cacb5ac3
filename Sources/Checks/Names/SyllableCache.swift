internal import BitextModel
internal import TextCore

/// What kind of syllable each word is, asked of the grammar once a word.
struct SyllableCache {
  private let grammar = VietnameseSyllable.grammar
  /// By the number of the word; nil where it was not asked yet.
  private var kinds: [NameWord.Syllable?] = []

  /// What kind of syllable a token is.
  mutating func kind(of token: Token, in vocabulary: Vocabulary) -> NameWord.Syllable {
    let index = Int(token.word.rawValue)
    if index >= kinds.count {
      kinds += [NameWord.Syllable?](repeating: nil, count: index + 1024 - kinds.count)
    }
    if let known = kinds[index] { return known }
    let kind = asked(token, vocabulary)
    kinds[index] = kind
    return kind
  }

  private func asked(_ token: Token, _ vocabulary: Vocabulary) -> NameWord.Syllable {
    if grammar.admits(vocabulary.text(of: token.word)) { return .whole }
    return token.word == token.folded && grammar.admitsFolded(Array(vocabulary.bytes(of: token.folded)))
      ? .stripped : .none
  }
}
