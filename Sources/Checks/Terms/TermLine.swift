internal import BitextModel
internal import TextCore

/// One line of a side with its tokens.
struct TermLine {
  let line: CheckedText.Line
  let text: TokenizedText

  /// A finding on a range of tokens of this line.
  func finding(
    _ tokens: Range<Int>, side: Language, _ category: FindingCategory, suggestion: String?, _ message: String
  ) -> Finding {
    let bytes = text.byteRange(of: tokens) ?? 0..<0
    let place = text.normalized.originalRange(of: bytes)
    return Finding(
      line: line.number, side: side, range: place,
      text: String(decoding: Array(line.text.utf8)[place], as: UTF8.self),
      category: category, suggestion: suggestion, message: message)
  }
}
