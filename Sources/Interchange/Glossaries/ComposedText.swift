/// Texts of the letters that Vietnamese and Spanish are written with, which need no look at their characters.
enum ComposedText {
  /// Whether all bytes are of printable ASCII or of the letters of Spanish and Vietnamese in NFC.
  ///
  /// Those are U+00A0 … U+01FF and U+1E80 … U+1EFF: composed, without controls and line breaks. Nearly every text of a
  /// glossary tells by this single look.
  static func isSurely(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x20..<0x7F, 0xC2...0xC7, 0xE1: break
      case 0x80..<0xC0:
        if previous == 0xC2, byte < 0xA0 { return false }
        if previous == 0xE1, byte != 0xBA, byte != 0xBB { return false }
      default: return false
      }
      previous = byte
    }
    return true
  }
}
