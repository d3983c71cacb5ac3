/// A place where a sentence may end: the marks, the quotes and brackets that close behind them, and what follows.
struct SentenceEnd {
  /// What the marks are together.
  enum Kind {
    case stop, ellipsis, question
  }

  /// Where the first mark stands.
  let start: Int
  /// Behind the last mark or closing quote.
  let end: Int
  let kind: Kind
  /// Whether it is one full stop with nothing behind it: all that an abbreviation has.
  let isBareStop: Bool
  /// Whether a quotation closes here.
  let closesQuotation: Bool
  /// The next scalar that is no space; nil at the text's end.
  let next: Int?
  /// Whether space stands between.
  let isSpaced: Bool
  /// Whether a line ends between.
  let isLineEnd: Bool

  /// The marks at this position.
  init(_ text: ScalarText, at start: Int) {
    self.start = start
    end = Self.end(text, from: start)
    let marks = text.scalars[start..<end].filter(SentenceMarks.isEnd)
    isBareStop = end == start + 1 && marks == ["."]
    kind = Self.kind(marks)
    closesQuotation = text.scalars[start..<end].contains(where: SentenceMarks.isQuote)
    let next = text.firstVisible(from: end)
    self.next = next < text.count ? next : nil
    isSpaced = next > end
    isLineEnd = (end..<next).contains(where: text.isLineBreak)
  }

  private static func kind(_ marks: [Unicode.Scalar]) -> Kind {
    if marks.contains(where: { $0 == "?" || $0 == "!" }) { return .question }
    return marks.count > 1 || marks == ["…"] ? .ellipsis : .stop
  }

  private static func end(_ text: ScalarText, from start: Int) -> Int {
    var end = start
    while end < text.count {
      if SentenceMarks.isEnd(text.scalars[end]) || isClosing(text, end) {
        end += 1
      } else if let note = behindNote(text, end) {
        end = note
      } else if let quote = detachedQuote(text, end) {
        end = quote + 1
      } else {
        break
      }
    }
    // A mark that combines with the last sign belongs to it.
    while end < text.count, text.kinds[end] == .mark || text.kinds[end] == .invisible { end += 1 }
    return end
  }

  /// A closing sign; straight quotes close where no word follows them.
  private static func isClosing(_ text: ScalarText, _ index: Int) -> Bool {
    if SentenceMarks.isCloser(text.scalars[index]) { return true }
    guard SentenceMarks.isStraightQuote(text.scalars[index]) else { return false }
    return index + 1 == text.count || !(text.isLetter(index + 1) || text.isDigit(index + 1))
  }

  /// Behind the number of a note, "[12]".
  private static func behindNote(_ text: ScalarText, _ index: Int) -> Int? {
    guard text.scalars[index] == "[" else { return nil }
    var end = index + 1
    while text.isDigit(end) { end += 1 }
    guard end > index + 1, end < text.count, text.scalars[end] == "]" else { return nil }
    return end + 1
  }

  /// A closing quote with a space before it: "« ¡Vamos! »".
  private static func detachedQuote(_ text: ScalarText, _ index: Int) -> Int? {
    guard text.isSpace(index) else { return nil }
    let quote = text.firstVisible(from: index)
    guard quote < text.count, SentenceMarks.isCloser(text.scalars[quote]) else { return nil }
    guard !(index..<quote).contains(where: text.isLineBreak) else { return nil }
    let isLast = quote + 1 == text.count
    return isLast || !(text.isLetter(quote + 1) || text.isDigit(quote + 1)) ? quote : nil
  }
}

/// The marks that end sentences, and those that open and close quotations.
enum SentenceMarks {
  static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "!" || scalar == "?" || scalar == "…"
  }

  static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "”", "’", "»", "›", ")", "]", "}": true
    default: false
    }
  }

  static func isStraightQuote(_ scalar: Unicode.Scalar) -> Bool { scalar == "\"" || scalar == "'" }

  static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "”", "’", "»", "›", "\"", "'": true
    default: false
    }
  }

  /// Signs that stand before the first word of a sentence.
  static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "‘", "«", "‹", "(", "[", "{", "\"", "'", "„", "-", "–", "—", "―", "•", "*", "·", "+", "”", "’":
      true
    default: isInverted(scalar)
    }
  }

  /// The signs that Spanish questions and exclamations begin with.
  static func isInverted(_ scalar: Unicode.Scalar) -> Bool { scalar == "¿" || scalar == "¡" }
}
