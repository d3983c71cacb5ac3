/// Escapes text for pages that are written.
enum HTMLText {
  /// The text with the characters that mean something in HTML as references, without control characters.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: mayBeControl) else { return XMLText.escaped(text) }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.value >= 0x20 || scalar == "\n" || scalar == "\t" {
      if !(0x7F...0x9F).contains(scalar.value) { scalars.append(scalar) }
    }
    return XMLText.escaped(String(scalars))
  }

  /// Whether a byte is a control character or begins one of U+0080 … U+009F.
  private static func mayBeControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F || byte == 0xC2 }
}
