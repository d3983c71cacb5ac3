internal import TextCore

/// Makes text fit for formats that keep each text on one line, and counts what it had to change.
///
/// Control characters go, those of C1 too: XML advises against them, and services for glossaries refuse them.
struct LineText {
  private(set) var droppedCharacters = 0
  private(set) var lineBreaks = 0

  /// The text in NFC, on one line, without the characters that XML 1.0 forbids and outer spaces.
  mutating func clean(_ text: String) throws(TextError) -> String {
    let text = Self.mayNeedRepair(text.utf8) ? repaired(text) : text
    return try ICU.nfc(String(TermMarks.trimmed(Substring(text))))
  }

  /// Whether anything is left of a text when it is cleaned.
  static func holdsText(_ text: String) throws(TextError) -> Bool {
    if text.utf8.contains(where: { $0 > 0x20 && $0 < 0x7F }) { return true }
    var trial = LineText()
    return try !trial.clean(text).isEmpty
  }

  /// Whether the bytes hold a control character, or one that begins like U+2028 or U+FFFE do; the scan saves
  /// nearly every text the way by scalars.
  private static func mayNeedRepair(_ utf8: String.UTF8View) -> Bool {
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte < 0x20 || byte == 0x7F || (byte < 0xA0 && previous == 0xC2) || byte == 0xEF { return true }
      // The last byte of U+2028 and U+2029, of no quotation mark or dash.
      if (byte == 0xA8 || byte == 0xA9) && previous == 0x80 { return true }
      previous = byte
    }
    return false
  }

  private mutating func repaired(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let isSecondOfPair = previous == "\r" && scalar == "\n"
      previous = scalar
      if isSecondOfPair { continue }
      append(scalar, to: &scalars)
    }
    return String(scalars)
  }

  private mutating func append(_ scalar: Unicode.Scalar, to scalars: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029:
      lineBreaks += 1
      scalars.append(" ")
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF:
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
