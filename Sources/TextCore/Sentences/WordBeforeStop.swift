/// The word that a full stop stands behind.
struct WordBeforeStop {
  private let range: Range<Int>
  /// The word, with the full stops inside it.
  let text: String
  private let letters: Int
  private let capitals: Int
  private let digits: Int
  private let others: Int

  /// The word that ends before this position.
  init(_ text: ScalarText, _ end: Int) {
    self.init(text, text.wordWithStops(before: end))
  }

  /// The word at this place.
  init(_ text: ScalarText, _ range: Range<Int>) {
    self.range = range
    self.text = text.string(range)
    let kinds = text.kinds[range]
    letters = kinds.count { $0 == .letter || $0 == .capital }
    capitals = kinds.count { $0 == .capital }
    digits = kinds.count { $0 == .digit }
    others = kinds.count - letters - digits
  }

  /// A word in small letters, two or more.
  var isSmall: Bool { capitals == 0 && digits == 0 && letters > 1 && !text.utf8.contains(0x2E) }
  /// A number that can be a day or a month.
  var isShortNumber: Bool { letters == 0 && others == 0 && (1...2).contains(digits) }

  /// One small letter, such as the first of "a. C."
  var isSmallLetter: Bool { letters == 1 && capitals + digits + others == 0 }

  /// Whether another number of a date stands before this one.
  func followsDay(in text: ScalarText) -> Bool {
    let end = text.visibleEnd(before: range.lowerBound, after: 0)
    guard end > 0, end < range.lowerBound, text.scalars[end - 1] == "." else { return false }
    return WordBeforeStop(text, end - 1).isShortNumber
  }

  /// "J", "Ng": a letter, or the letters that write one Vietnamese consonant; "J.K" as well.
  var isInitial: Bool {
    if digits > 0 || capitals == 0 { return false }
    return text.split(separator: ".").allSatisfy { part in
      part.unicodeScalars.count == 1 || Self.consonants.contains(String(part))
    }
  }

  private static let consonants: Set<String> = ["Ng", "Nh", "Ph", "Th", "Tr", "Kh", "Ch", "Gi"]

  /// "EE", "UU": the plural of an abbreviation in Spanish.
  var isDoubledCapital: Bool {
    let utf8 = Array(text.utf8)
    return utf8.count == 2 && utf8[0] == utf8[1] && capitals == 2
  }

  /// The word before, where only space stands between; nil where a mark does, or nothing.
  func wordBefore(in text: ScalarText) -> String? {
    let end = text.visibleEnd(before: range.lowerBound, after: 0)
    guard end > 0, end < range.lowerBound else { return nil }
    var start = end
    while start > 0, text.isWordPart(start - 1) { start -= 1 }
    return start < end ? text.string(start..<end) : nil
  }

  /// Whether a small letter with its full stop stands before, as in "a. C."
  func endsEra(in text: ScalarText) -> Bool {
    let end = text.visibleEnd(before: range.lowerBound, after: 0)
    guard end > 1, text.scalars[end - 1] == "." else { return false }
    let before = text.wordWithStops(before: end - 1)
    return before.count == 1 && text.kinds[before.lowerBound] == .letter
  }

  /// "1.", "2.3.", "a.", "IV." where a sentence begins, or behind a colon: the number of what follows.
  func isListMarker(in text: ScalarText, sentence start: Int) -> Bool {
    guard isNumbering else { return false }
    var before = range.lowerBound
    while before > start, SentenceMarks.isOpener(text.scalars[before - 1]) || text.isSpace(before - 1) {
      before -= 1
    }
    guard before > start else { return true }
    let isSpaced = before < range.lowerBound
    return isSpaced && (text.scalars[before - 1] == ":" || text.scalars[before - 1] == ";")
  }

  private var isNumbering: Bool {
    let parts = text.split(separator: ".")
    guard !parts.isEmpty, others == parts.count - 1 else { return false }
    if letters == 0 { return parts.allSatisfy { $0.utf8.count <= 2 } }
    guard digits == 0, parts.count == 1 else { return false }
    // One ASCII letter: "Ừ." and "Ý." are answers.
    return text.utf8.count == 1
      || (text.utf8.count <= 5 && text.utf8.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 })
  }

  /// How far to look for the signs of an address.
  private static let longestAddress = 256

  /// Whether the run of visible signs about a place has signs that words have not: addresses, names of files.
  static func isPartOfAddress(_ text: ScalarText, around index: Int) -> Bool {
    var start = index
    while start > max(0, index - longestAddress), !text.isSpace(start - 1) { start -= 1 }
    var end = index
    while end < min(text.count, index + longestAddress), !text.isSpace(end) { end += 1 }
    let run = text.scalars[start..<end]
    return run.contains { "/@_\\=&#".unicodeScalars.contains($0) } || run.starts(with: "www.".unicodeScalars)
  }
}
