/// The 8-bit encodings in which Vietnamese was written before Unicode.
///
/// TCVN3 is that of the ABC fonts (TCVN 5712:1993 without its capitals: fonts of their own show them), VNI-Windows writes
/// most letters as two bytes, VISCII is RFC 1456, windows-1258 writes tones as marks behind the letter.
package enum LegacyEncoding: String, CaseIterable, Sendable {
  case tcvn3 = "TCVN3"
  case vni = "VNI"
  case viscii = "VISCII"
  case windows1258 = "windows-1258"

  /// The encoding of this name, in whatever case, with the names that converters give it.
  package init?(name: String) {
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" && $0 != " " }) {
    case "tcvn3", "abc", "tcvn", "tcvn5712", "tcvn57121": self = .tcvn3
    case "vni", "vniwindows", "vniwin": self = .vni
    case "viscii": self = .viscii
    case "windows1258", "cp1258": self = .windows1258
    default: return nil
    }
  }

  /// A decoded character and the first of its bytes.
  package struct Decoded: Hashable, Sendable {
    /// The character, in NFC.
    package let scalar: Unicode.Scalar
    /// Which of the bytes it begins with.
    package let index: Int
  }

  /// Bytes as text in NFC; nil where one of them stands for nothing.
  package func decoded(_ bytes: [UInt8]) -> [Decoded]? {
    var decoded: [Decoded] = []
    decoded.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      guard append(byte, at: index, to: &decoded) else { return nil }
    }
    return decoded
  }

  /// Bytes as UTF-8 text in NFC; what stands for nothing is read as windows-1252.
  package func text(of bytes: some Sequence<UInt8>) -> String {
    var decoded: [Decoded] = []
    for byte in bytes where !append(byte, at: 0, to: &decoded) {
      decoded.append(Decoded(scalar: Windows1252.scalar(of: byte), index: 0))
    }
    var text = String.UnicodeScalarView()
    for character in decoded { text.append(character.scalar) }
    return String(text)
  }

  private func append(_ byte: UInt8, at index: Int, to decoded: inout [Decoded]) -> Bool {
    let table = LegacyTable.table(of: self)
    if let mark = table.marks[byte], let last = decoded.last, let joined = mark.joined(to: last.scalar) {
      decoded[decoded.count - 1] = Decoded(scalar: joined, index: last.index)
      return true
    }
    guard let scalar = table.scalars[Int(byte)] else { return false }
    decoded.append(Decoded(scalar: scalar, index: index))
    return true
  }
}
