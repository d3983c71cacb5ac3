import TextCore

/// Writes text in an 8-bit encoding and reads it as windows-1252, as what was garbled.
enum LegacyWriter {
  static func garbled(_ text: String, _ encoding: LegacyEncoding) -> String? {
    bytes(text, encoding).map { bytes in
      String(String.UnicodeScalarView(bytes.map { Windows1252.scalar(of: $0) }))
    }
  }

  /// The bytes of a text, letter by letter as the encoding decodes them.
  static func bytes(_ text: String, _ encoding: LegacyEncoding) -> [UInt8]? {
    let table = spellings(encoding)
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let spelling = table[scalar] else { return nil }
      bytes += spelling
    }
    return bytes
  }

  private static func spellings(_ encoding: LegacyEncoding) -> [Unicode.Scalar: [UInt8]] {
    var table: [Unicode.Scalar: [UInt8]] = [:]
    for first in UInt8(0x20)...0xFF {
      enter([first], encoding, &table)
      for second in UInt8(0x80)...0xFF { enter([first, second], encoding, &table) }
    }
    return table
  }

  private static func enter(
    _ bytes: [UInt8], _ encoding: LegacyEncoding, _ table: inout [Unicode.Scalar: [UInt8]]
  ) {
    guard let decoded = encoding.decoded(bytes), decoded.count == 1, let scalar = decoded.first?.scalar else {
      return
    }
    if let known = table[scalar], known.count <= bytes.count { return }
    table[scalar] = bytes
  }
}
