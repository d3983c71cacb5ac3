internal import TextCore

/// The words of one side of a bead and where they stand in its text, in UTF-8 bytes.
struct BeadWords {
  private(set) var words: [String] = []
  private(set) var ranges: [Range<Int>] = []

  init(_ text: String, _ lexer: inout Lexer) {
    let read = TokenizedText(text, lexer: &lexer)
    for token in read.tokens {
      words.append(read.normalized.slice(token.range))
      ranges.append(read.normalized.originalRange(of: token.range))
    }
  }
}
