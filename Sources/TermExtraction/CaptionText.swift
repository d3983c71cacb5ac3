internal import Alignment
internal import BitextModel
internal import TextCore

/// A caption read as one text, whatever lines it was broken into, with the way back to those lines.
struct CaptionText {
  /// The units joined by spaces.
  let text: TokenizedText
  /// Where the credit begins; the count of tokens where there is none.
  let creditStart: Int
  /// Whether it is Vietnamese that lost its diacritics.
  let isUnaccented: Bool
  /// Whether its capitals say nothing, because all words have them or none.
  let isCaseless: Bool
  private let lines: [Int]

  /// The spoken units of a group, joined.
  init(_ group: CaptionGroup, lexer: inout Lexer) {
    let units = group.spokenUnits
    text = TokenizedText(units.map(\.text.text).joined(separator: " "), lexer: &lexer).withoutJoiningHyphens
    var lines: [Int] = []
    for unit in units { lines += unit.text.tokens.map { _ in unit.lines.lowerBound } }
    self.lines = lines
    let credit = units.reduce((tokens: 0, start: Int?.none)) { found, unit in
      let start = unit.hasCredit ? found.tokens + unit.creditStart : nil
      return (found.tokens + unit.text.tokens.count, found.start ?? start)
    }
    creditStart = min(credit.start ?? text.tokens.count, text.tokens.count)
    isUnaccented = group.isUnaccented
    isCaseless = isUnaccented || Self.isCaseless(text.tokens[..<creditStart])
  }

  /// Segments of a document, joined; documents have no credits.
  init(_ segments: [NumberedSegment], isUnaccented: Bool, lexer: inout Lexer) {
    text = TokenizedText(segments.map(\.text).joined(separator: " "), lexer: &lexer).withoutJoiningHyphens
    var counting = lexer
    lines = segments.flatMap { segment in
      TokenizedText(segment.text, lexer: &counting).withoutJoiningHyphens.tokens.map { _ in segment.number }
    }
    creditStart = text.tokens.count
    self.isUnaccented = isUnaccented
    isCaseless = isUnaccented || Self.isCaseless(text.tokens[...])
  }

  /// A text that is no caption: no credit, nothing said of its lines.
  init(_ text: TokenizedText) {
    self.text = text
    lines = []
    creditStart = text.tokens.count
    isUnaccented = false
    isCaseless = Self.isCaseless(text.tokens[...])
  }

  /// A handful of words of one case tell; fewer may be a name.
  private static func isCaseless(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.filter(\.isWord)
    guard words.count >= 6 else { return false }
    let capitals = words.count { $0.shape == .upper || $0.shape == .initial }
    return capitals == words.count || !words.contains(where: \.isCapital)
  }

  /// What the letters of a token look like, as far as that says anything.
  func shape(_ index: Int) -> Token.Shape {
    isCaseless && tokens[index].isWord ? .lower : tokens[index].shape
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

  /// Whether the token begins with a capital that says something.
  func isCapital(_ index: Int) -> Bool {
    tokens.indices.contains(index) && !isCaseless && tokens[index].isCapital
  }

  /// Whether a name may begin here: at a capital, and anywhere where capitals say nothing.
  func mayBeName(_ index: Int) -> Bool { isCaseless || isCapital(index) }
}
