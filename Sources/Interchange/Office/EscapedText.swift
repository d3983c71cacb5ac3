/// Text in a workbook, where `_x000D_` stands for a character that XML can't hold (ECMA-376, part 1, 22.9.2.19).
enum EscapedText {
  private static let length = 7

  /// The text with characters in place of their escapes.
  static func decoded(_ bytes: [UInt8]) -> String {
    guard bytes.contains(UInt8(ascii: "_")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var units: [UInt16] = []
    var index = 0
    while index < bytes.count {
      if let unit = unit(bytes, at: index) {
        units.append(unit)
        index += length
        continue
      }
      settle(&units, into: &result)
      result.append(bytes[index])
      index += 1
    }
    settle(&units, into: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// The text with escapes in place of what XML can't hold or would change.
  static func encoded(_ text: String) -> String {
    guard mayNeedEscapes(text) else { return text }
    let bytes = Array(text.utf8)
    var result = String.UnicodeScalarView()
    var offset = 0
    for scalar in text.unicodeScalars {
      if isForbidden(scalar) || beginsEscape(bytes, at: offset) {
        result.append(contentsOf: escape(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
      offset += UTF8.width(scalar)
    }
    return String(result)
  }

  /// A carriage return is no error in XML, but comes back as a line feed.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\t" && scalar != "\n") || scalar.value == 0xFFFE
      || scalar.value == 0xFFFF
  }

  private static func mayNeedEscapes(_ text: String) -> Bool {
    text.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "_") || $0 == 0xEF }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "_x" + String(repeating: "0", count: 4 - digits.utf8.count) + digits + "_"
  }

  /// The UTF-16 unit whose escape begins here; nil where none does.
  private static func unit(_ bytes: [UInt8], at index: Int) -> UInt16? {
    guard index + length <= bytes.count, bytes[index + 6] == UInt8(ascii: "_"), beginsEscape(bytes, at: index)
    else { return nil }
    return UInt16(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }

  /// Whether an escape begins here, up to its last sign: that may be the first of the next one.
  private static func beginsEscape(_ bytes: [UInt8], at index: Int) -> Bool {
    index + length - 1 <= bytes.count && bytes[index] == UInt8(ascii: "_")
      && bytes[index + 1] == UInt8(ascii: "x") && bytes[(index + 2)..<(index + 6)].allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66)
  }

  private static func settle(_ units: inout [UInt16], into result: inout [UInt8]) {
    if !units.isEmpty { result += String(decoding: units, as: UTF16.self).utf8 }
    units = []
  }
}
