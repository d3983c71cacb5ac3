internal import BitextModel
internal import Terminology
internal import TextCore

/// What all spellings of a term have in common: the Vietnamese words, and the Spanish ones without small words, gender
/// and number.
struct TermKeys {
  /// What a Spanish word that was met before adds to a key.
  private var known: [TokenID: [TokenID]] = [:]

  /// The key of a candidate.
  mutating func key(of pair: TermPhrases.Pair, _ lexer: inout Lexer) -> [TokenID] {
    pair.vietnamese + pair.spanish.flatMap { parts(of: $0, &lexer) }
  }

  private mutating func parts(of word: TokenID, _ lexer: inout Lexer) -> [TokenID] {
    if let known = known[word] { return known }
    let content = lexer.words(of: lexer.vocabulary.text(of: word)).filter {
      !SpanishFunctionWords.contains($0, in: lexer.vocabulary)
    }
    let parts = content.map { lexer.vocabulary.intern(Self.base(lexer.vocabulary.bytes(of: $0.folded))) }
    known[word] = parts
    return parts
  }

  /// A word without the endings of gender and number: "tribunales" and "tribunal", "ministra" and "ministro".
  private static func base(_ word: some Collection<UInt8>) -> [UInt8] {
    var base = Array(word)
    guard base.count > 3 else { return base }
    if base.last == UInt8(ascii: "s") { base.removeLast() }
    if let last = base.last, "aeo".utf8.contains(last) { base.removeLast() }
    return base
  }
}
