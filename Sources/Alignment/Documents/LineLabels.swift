internal import BitextModel
internal import TextCore
internal import Terminology

/// Tells lines that pages say of themselves: buttons, headings of lists, stamps with a date, addresses.
struct LineLabels: Sendable {
  private var labels = PhraseTrie<Bool>()
  private let addresses: Set<TokenID>

  /// Interns the known labels.
  init(lexer: inout Lexer) {
    for label in InterfaceText.knownLabels {
      labels.update(lexer.words(of: label).filter { $0.shape != .punctuation }.map(\.folded)) { $0 = true }
    }
    addresses = Set(lexer.words(of: "http https www").map(\.folded))
  }

  /// Labels and stamps have no more tokens.
  private static let longest = 14

  /// Whether a line is one of them, as a whole.
  func contain(_ text: TokenizedText) -> Bool {
    let tokens = text.tokens
    if tokens.isEmpty || tokens.count > Self.longest { return false }
    return isLabel(tokens) || isStamp(tokens, text) || tokens.contains { addresses.contains($0.folded) }
  }

  private func isLabel(_ tokens: [Token]) -> Bool {
    let words = tokens.filter { $0.shape != .punctuation }
    let found = labels.longest(from: 0) { $0 < words.count ? words[$0].folded : nil }
    return found.map { $0.end == words.count } ?? false
  }

  /// "Báo Đà Nẵng 11/06/2025": few words, and a date with its year at the end.
  private func isStamp(_ tokens: [Token], _ text: TokenizedText) -> Bool {
    guard let last = tokens.last, last.shape == .number, tokens.count <= 8 else { return false }
    return text.normalized.bytes[last.range].count { $0 == UInt8(ascii: "/") } == 2
  }
}
