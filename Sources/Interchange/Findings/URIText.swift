/// Paths of files as references of URIs (RFC 3986).
enum URIText {
  /// The reference to a file: relative where the path is.
  static func reference(toFile path: String) -> String {
    var bytes: [UInt8] = path.utf8.first == 0x2F ? Array("file://".utf8) : []
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += ("%" + (byte < 16 ? "0" : "") + digits).utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Letters, digits and the signs that mean nothing; a colon would make a scheme of what stands before it.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~/".utf8.contains(byte)
    }
  }
}
