internal import TextCore
internal import Terminology

/// Finds the credit at the end of a caption: "(Ảnh: Đinh Hòa)", "Foto: VNA", "Đồ họa: TTXVN".
struct CreditFinder {
  let markers: Markers
  /// A credit stands in the last words of a caption; further left, "ảnh:" is text.
  private static let longestCredit = 14

  /// The token where the credit begins, its opening bracket included; the count of tokens where there is none.
  func creditStart(in text: TokenizedText) -> Int {
    let tokens = text.tokens
    for index in tokens.indices.reversed() where tokens.count - index <= Self.longestCredit {
      guard index + 1 < tokens.count, isColon(index + 1, text), isCreditWord(index, tokens) else { continue }
      return opening(before: index, text)
    }
    return tokens.count
  }

  private func isColon(_ index: Int, _ text: TokenizedText) -> Bool { text.isMark(index, ":") }

  private func isCreditWord(_ index: Int, _ tokens: [Token]) -> Bool {
    markers.credits.contains(tokens[index].folded)
      || (index > 0 && markers.credits.contains(tokens[index - 1].folded))
  }

  /// Takes in an opening bracket, or the first word of a credit of two ("Đồ họa:", "Nguồn ảnh:").
  private func opening(before index: Int, _ text: TokenizedText) -> Int {
    var start = index
    if start > 0, markers.credits.contains(text.tokens[start - 1].folded) { start -= 1 }
    if start > 0, text.isMark(start - 1, "(") || text.isMark(start - 1, "[") { start -= 1 }
    return start
  }
}
