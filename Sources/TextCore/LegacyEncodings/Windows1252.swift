/// The bytes of windows-1252, which text of other encodings is taken for.
package enum Windows1252 {
  /// What the bytes 0x80 … 0x9F stand for; those without a letter are control characters, as browsers read them.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D,
    0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A,
    0x153, 0x9D, 0x17E, 0x178,
  ]

  /// The byte that is read as this character, in windows-1252 or in Latin-1; nil where none is.
  package static func byte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(scalar) }
    return scalar > 0x2122 ? nil : upper.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
  }

  /// What a byte is read as.
  package static func scalar(of byte: UInt8) -> Unicode.Scalar {
    guard byte >= 0x80, byte < 0xA0 else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upper[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }
}
