internal import BitextModel

extension NameLine {
  /// A finding on a range of words of this line.
  func finding(
    _ range: Range<Int>, side: Language, _ category: FindingCategory, suggestion: String?, _ message: String
  ) -> Finding {
    let place = originalRange(of: range)
    let bytes = Array(line.text.utf8)[place]
    return Finding(
      line: line.number, side: side, range: place, text: String(decoding: bytes, as: UTF8.self),
      category: category,
      suggestion: suggestion, message: message)
  }
}
