internal import TextCore

/// Gathers the bytes of JSON (RFC 8259); texts come out in NFC.
struct JSONBuffer {
  private var bytes: [UInt8] = []
  private var needsComma = false

  /// Adds text of the form as it is.
  mutating func add(_ text: String) {
    bytes += text.utf8
    needsComma = false
  }

  /// Begins an object or a list, under a name where it has one.
  mutating func open(_ bracket: String, _ name: String? = nil) {
    separate(name)
    bytes += bracket.utf8
    needsComma = false
  }

  /// Ends an object or a list.
  mutating func close(_ bracket: String) {
    bytes += bracket.utf8
    needsComma = true
  }

  /// Adds a text under a name; nothing where there is none.
  mutating func add(_ name: String, _ text: String?) throws(TextError) {
    guard let text else { return }
    separate(name)
    quote(try ICU.nfc(text))
  }

  /// Adds a list of numbers under a name.
  mutating func add(_ name: String, _ numbers: [Int]) {
    separate(name)
    bytes += "[\(numbers.map(String.init).joined(separator: ","))]".utf8
  }

  private mutating func separate(_ name: String?) {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
    if let name { bytes += "\"\(name)\":".utf8 }
  }

  private mutating func quote(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22: bytes += "\\\"".utf8
      case 0x5C: bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case ..<0x20:
        let digits = String(byte, radix: 16)
        bytes += "\\u00\(digits.utf8.count < 2 ? "0" : "")\(digits)".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }

  /// Hands the bytes to a sink and begins anew.
  mutating func flush(to sink: inout some GlossarySink) throws {
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
