internal import Alignment
internal import BitextModel
internal import TextCore

/// A caption read as one text, whatever lines it was broken into, with the way back to those lines.
struct CaptionText {
  /// The units joined by spaces.
  let text: TokenizedText
  /// Where the credit begins; the count of tokens where there is none.
  let creditStart: Int
  /// Whether it is Vietnamese that lost its diacritics, and with them the sense of its capitals.
  let isUnaccented: Bool
  private let lines: [Int]

  /// The spoken units of a group, joined.
  init(_ group: CaptionGroup, lexer: inout Lexer) {
    let units = group.spokenUnits
    text = TokenizedText(units.map(\.text.text).joined(separator: " "), lexer: &lexer)
    var lines: [Int] = []
    for unit in units { lines += unit.text.tokens.map { _ in unit.lines.lowerBound } }
    self.lines = lines
    let credit = units.reduce((tokens: 0, start: Int?.none)) { found, unit in
      let start = unit.hasCredit ? found.tokens + unit.creditStart : nil
      return (found.tokens + unit.text.tokens.count, found.start ?? start)
    }
    creditStart = min(credit.start ?? text.tokens.count, text.tokens.count)
    isUnaccented = group.isUnaccented
  }

  /// The tokens.
  var tokens: [Token] { text.tokens }

  /// The source line of a token.
  func line(of token: Int) -> Int { lines.isEmpty ? 0 : lines[min(token, lines.count - 1)] }

  /// Whether the token is this punctuation mark; false outside the text.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens.indices.contains(index) && text.isMark(index, mark)
  }

  /// Whether the token is punctuation.
  func isPunctuation(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].shape == .punctuation
  }

  /// Whether the token begins with a capital; in text without diacritics every word may be a name.
  func isCapital(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isCapital
  }
}
