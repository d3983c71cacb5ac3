/// Writes text as JSON does (RFC 8259).
package enum JSONLiteral {
  /// The text in quotes.
  package static func quoted(_ text: String) -> String { "\"" + escaped(text) + "\"" }

  /// The text as it stands between quotes.
  package static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case ..<0x20: bytes += Array("\\u00".utf8) + [hex(byte >> 4), hex(byte & 0xF)]
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

  private static func hex(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

  /// An object out of its fields, in their order; those without a value are left out.
  package static func object(_ fields: [(String, String?)]) -> String {
    let parts = fields.compactMap { name, value in value.map { quoted(name) + ": " + $0 } }
    return "{" + parts.joined(separator: ", ") + "}"
  }

  /// An array out of its elements.
  package static func array(_ elements: [String]) -> String { "[" + elements.joined(separator: ", ") + "]" }
}
