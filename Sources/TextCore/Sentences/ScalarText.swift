/// A text taken apart into its scalars, each with its class and its place.
struct ScalarText {
  /// The scalars in their order.
  let scalars: [Unicode.Scalar]
  /// What each of them does in running text.
  let kinds: [LetterTable.Class]
  /// Where each begins, in UTF-8 bytes, and where the last one ends.
  let starts: [Int]

  var count: Int { scalars.count }

  init(_ text: String) {
    let letters = LetterTable.shared
    scalars = Array(text.unicodeScalars)
    kinds = scalars.map(letters.kind)
    var starts: [Int] = []
    starts.reserveCapacity(scalars.count + 1)
    var byte = 0
    for scalar in scalars {
      starts.append(byte)
      byte += UTF8.width(scalar)
    }
    self.starts = starts + [byte]
  }

  /// Whether white space stands here; a mark behind it would make one grapheme of the two.
  func isSpace(_ index: Int) -> Bool {
    kinds[index] == .space && !(index + 1 < count && kinds[index + 1] == .mark)
  }

  func isLetter(_ index: Int) -> Bool {
    indices.contains(index) && (kinds[index] == .letter || kinds[index] == .capital)
  }

  func isDigit(_ index: Int) -> Bool { indices.contains(index) && kinds[index] == .digit }

  /// Whether a line ends here.
  func isLineBreak(_ index: Int) -> Bool {
    switch scalars[index].value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The first scalar from here on that is no space; the text's end where there is none.
  func firstVisible(from index: Int) -> Int {
    var index = index
    while index < count, isSpace(index) { index += 1 }
    return index
  }

  /// Behind the last scalar before this end that is no space.
  func visibleEnd(before end: Int, after start: Int) -> Int {
    var end = end
    while end > start, isSpace(end - 1) { end -= 1 }
    return end
  }

  /// The scalars of a range as a string.
  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The word that begins here: letters with their marks.
  func word(from start: Int) -> Range<Int> {
    var end = start
    while end < count, isWordPart(end) { end += 1 }
    return start..<end
  }

  /// What ends before this position: letters, digits and the full stops between them ("PGS.TS", "2.9").
  func wordWithStops(before end: Int) -> Range<Int> {
    var start = end
    while start > max(0, end - Self.longestWord),
      isWordPart(start - 1) || isDigit(start - 1) || isInnerStop(start - 1)
    { start -= 1 }
    return start..<end
  }

  /// Longer runs of letters are no words; the limit keeps text without spaces linear.
  private static let longestWord = 64

  func isWordPart(_ index: Int) -> Bool {
    switch kinds[index] {
    case .letter, .capital, .mark, .invisible: true
    default: false
    }
  }

  private func isInnerStop(_ index: Int) -> Bool {
    scalars[index] == "." && index > 0 && (isWordPart(index - 1) || isDigit(index - 1))
  }

  private var indices: Range<Int> { 0..<count }
}
