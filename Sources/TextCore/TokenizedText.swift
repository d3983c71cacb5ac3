/// A normalized text and its tokens; ranges of tokens slice the text.
package struct TokenizedText: Sendable {
  /// The text in NFC, with the way back to what was read.
  package let normalized: NormalizedText
  /// The tokens, in the order of the text.
  package let tokens: [Token]

  /// Normalizes a text and cuts it up.
  package init(_ text: String, lexer: inout Lexer) {
    normalized = NormalizedText(text)
    tokens = lexer.tokens(of: normalized)
  }

  /// Cuts up a text that is normalized already.
  package init(_ normalized: NormalizedText, lexer: inout Lexer) {
    self.init(normalized: normalized, tokens: lexer.tokens(of: normalized))
  }

  private init(normalized: NormalizedText, tokens: [Token]) {
    self.normalized = normalized
    self.tokens = tokens
  }

  /// The same text reduced to some of its tokens, in order: one language of a line that holds two.
  package func restricted(to tokens: Range<Int>) -> TokenizedText {
    TokenizedText(normalized: normalized, tokens: Array(self.tokens[tokens]))
  }

  /// The same text without the hyphens of file names: "ts-le-hong-hiep" has four words.
  package var withoutJoiningHyphens: TokenizedText {
    let hyphens = tokens.indices.filter { isMark($0, "-") && !tokens[$0].followsSpace }
    if hyphens.count < 3 || tokens.contains(where: \.isCapital) { return self }
    return TokenizedText(normalized: normalized, tokens: tokens.filter { $0.shape != .punctuation })
  }

  /// The text from the first byte of a range of tokens to its last.
  package func text(of range: Range<Int>) -> String {
    guard let bytes = byteRange(of: range) else { return "" }
    return normalized.slice(bytes)
  }

  /// The normalized bytes that a range of tokens spans; nil where it is empty.
  package func byteRange(of range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  /// All of the text that the tokens span.
  package var text: String { text(of: 0..<tokens.count) }

  /// Whether the token is this ASCII punctuation mark.
  package func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    let token = tokens[index]
    return token.shape == .punctuation && token.end == token.start + 1
      && UInt32(normalized.bytes[Int(token.start)]) == mark.value
  }
}
