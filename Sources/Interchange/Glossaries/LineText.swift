internal import TextCore

/// Makes text fit for formats that keep each text on one line, and counts what it had to change.
struct LineText {
  private(set) var droppedCharacters = 0
  private(set) var lineBreaks = 0

  /// The text in NFC, on one line, without the characters that XML 1.0 forbids and outer spaces.
  mutating func clean(_ text: String) throws(TextError) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let isSecondOfPair = previous == "\r" && scalar == "\n"
      previous = scalar
      if isSecondOfPair { continue }
      append(scalar, to: &scalars)
    }
    return try ICU.nfc(String(TermMarks.trimmed(Substring(String(scalars)))))
  }

  private mutating func append(_ scalar: Unicode.Scalar, to scalars: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029:
      lineBreaks += 1
      scalars.append(" ")
    case 0..<0x20, 0xFFFE, 0xFFFF:
      droppedCharacters += 1
    default:
      scalars.append(scalar)
    }
  }

  /// Puts the counts into a report and starts anew.
  mutating func settle(into report: inout ExportReport) {
    report.lose(.illegalCharacter, droppedCharacters)
    report.lose(.lineBreak, lineBreaks)
    self = LineText()
  }
}
