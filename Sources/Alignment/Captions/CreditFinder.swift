internal import TextCore
internal import Terminology

/// Finds the credit at the end of a caption: "(Ảnh: Đinh Hòa)", "Foto: VNA", "Đồ họa: TTXVN".
struct CreditFinder {
  let markers: Markers
  /// A credit stands in the last words of a caption; further left, "ảnh:" is text.
  private static let longestCredit = 14
  /// A line that is nothing but a credit is shorter still; longer ones open a caption with "Ảnh:".
  private static let longestLeadingCredit = 9

  /// The token where the credit begins, its opening bracket included; the count of tokens where there is none.
  func creditStart(in text: TokenizedText) -> Int {
    let tokens = text.tokens
    for index in tokens.indices.reversed() where tokens.count - index <= Self.longestCredit {
      guard index + 1 < tokens.count, isColon(index + 1, text), isCreditWord(index, tokens) else { continue }
      let start = opening(before: index, text)
      return start == 0 && tokens.count - index > Self.longestLeadingCredit ? tokens.count : start
    }
    return tokens.count
  }

  private func isColon(_ index: Int, _ text: TokenizedText) -> Bool { text.isMark(index, ":") }

  private func isCreditWord(_ index: Int, _ tokens: [Token]) -> Bool {
    // "Ảnh 3: …" numbers a picture; what follows is its caption.
    guard tokens[index].isWord else { return false }
    return markers.credits.contains(tokens[index].folded)
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
