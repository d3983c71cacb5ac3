/// The line that says when a cue is shown, such as `00:00:01,000 --> 00:00:02,500`.
///
/// Files from all sorts of programs and hands are read: a comma or a point before the milliseconds, hours or
/// leading zeros left out, spaces anywhere between the parts.
struct CueTiming: Hashable {
  /// Milliseconds.
  let start: Int
  /// Milliseconds.
  let end: Int
  /// What stands behind the times, its leading space included.
  let settings: String
  /// Whether a time of less than an hour shows its zero hours.
  let showsZeroHours: Bool

  /// The times of a line, or nil where it is no such line.
  init?(_ line: String) {
    guard line.utf8.contains(0x3E) else { return nil }
    var scanner = TimeScanner(line)
    guard let start = scanner.time(), scanner.arrow(), let end = scanner.time(), scanner.isAtBreak else {
      return nil
    }
    self.start = start.milliseconds
    self.end = end.milliseconds
    settings = scanner.rest
    showsZeroHours = start.showsZeroHours || end.showsZeroHours
  }

  /// Whether a line has the arrow that stands between two times.
  static func hasArrow(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return bytes.indices.dropFirst(2).contains {
      bytes[$0] == 0x3E && bytes[$0 - 1] == 0x2D && bytes[$0 - 2] == 0x2D
    }
  }

  /// A time as the formats print it; one before 0 is printed as 0, for neither format has a sign.
  static func text(of milliseconds: Int, separator: String, showsHours: Bool) -> String {
    let time = max(0, milliseconds)
    let hours = time / 3_600_000
    let head = showsHours || hours > 0 ? padded(hours, 2) + ":" : ""
    return head + padded(time / 60_000 % 60, 2) + ":" + padded(time / 1000 % 60, 2) + separator
      + padded(time % 1000, 3)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

/// Reads the parts of a line of times one after the other.
private struct TimeScanner {
  struct Time {
    let milliseconds: Int
    let showsZeroHours: Bool
  }

  private let bytes: [UInt8]
  private var index = 0
  /// Longer numbers are no times, and would not fit.
  private static let mostDigits = 7

  init(_ line: String) {
    bytes = Array(line.utf8)
  }

  /// What was not read yet.
  var rest: String { String(decoding: bytes[index...], as: UTF8.self) }

  /// Whether a word ends here.
  var isAtBreak: Bool { index == bytes.count || Self.isSpace(bytes[index]) }

  /// The next time: hours, minutes and seconds, or the last two of them, and a fraction if there is one.
  mutating func time() -> Time? {
    skipSpaces()
    guard let first = number(), let second = part(behind: [0x3A]) else { return nil }
    let third = part(behind: [0x3A])
    let seconds = third.map { (first * 60 + second) * 60 + $0 } ?? first * 60 + second
    guard let fraction = fraction() else { return nil }
    return Time(milliseconds: seconds * 1000 + fraction, showsZeroHours: third != nil && first == 0)
  }

  /// Passes over `-->`, or the same with fewer or more dashes; false where there is none.
  mutating func arrow() -> Bool {
    skipSpaces()
    let start = index
    while index < bytes.count, bytes[index] == 0x2D { index += 1 }
    guard index > start, index < bytes.count, bytes[index] == 0x3E else { return false }
    index += 1
    return true
  }

  /// Milliseconds behind a comma or a point, 0 where there are none; nil where no number follows the sign.
  private mutating func fraction() -> Int? {
    guard isAhead([0x2C, 0x2E]) else { return 0 }
    skipSpaces()
    index += 1
    skipSpaces()
    let start = index
    guard number() != nil else { return nil }
    // The sign is a decimal one: ",5" is half a second.
    let digits = bytes[start..<index].prefix(3).map { Int($0 - 0x30) } + [0, 0]
    return digits[0] * 100 + digits[1] * 10 + digits[2]
  }

  private mutating func part(behind signs: [UInt8]) -> Int? {
    guard isAhead(signs) else { return nil }
    skipSpaces()
    index += 1
    skipSpaces()
    return number()
  }

  private mutating func number() -> Int? {
    var value = 0
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]), index - start < Self.mostDigits {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > start ? value : nil
  }

  private func isAhead(_ signs: [UInt8]) -> Bool {
    guard let next = bytes[index...].first(where: { !Self.isSpace($0) }) else { return false }
    return signs.contains(next)
  }

  private mutating func skipSpaces() {
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
