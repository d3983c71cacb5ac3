import Testing

@testable import TextCore

@Suite("8-bit Vietnamese encodings")
struct LegacyEncodingTests {
  @Test(
    "Bytes are decoded to NFC",
    arguments: [
      (LegacyEncoding.tcvn3, [0xA7, 0xC6, 0x6E, 0x67] as [UInt8], "Đặng"),
      (.tcvn3, [0x4E, 0x67, 0xAD, 0xEA, 0x69], "Người"),
      (.vni, [0xD1, 0x61, 0xEB, 0x6E, 0x67], "Đặng"), (.vni, [0x4E, 0x67, 0xF6, 0xF4, 0xF8, 0x69], "Người"),
      (.vni, [0x56, 0x49, 0x45, 0xC4, 0x54], "VIỆT"), (.viscii, [0xD0, 0xA3, 0x6E, 0x67], "Đặng"),
      (.viscii, [0x4E, 0x67, 0xDF, 0xB6, 0x69], "Người"),
      (.windows1258, [0xD0, 0xE3, 0xF2, 0x6E, 0x67], "Đặng"),
      (.windows1258, [0x4E, 0x67, 0xFD, 0xF5, 0xCC, 0x69], "Người"),
      (.windows1258, [0xD1, 0xE9, 0x20, 0xB7], "Ñé ·"),
    ])
  func decoded(encoding: LegacyEncoding, bytes: [UInt8], text: String) throws {
    let decoded = try #require(encoding.decoded(bytes))
    #expect(decoded.map(\.scalar) == Array(text.unicodeScalars))
    #expect(Array(encoding.text(of: bytes).utf8) == Array(text.utf8))
  }

  /// The letters with marks and tones, small ones and capitals.
  private static let letters = Set(
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ".unicodeScalars)

  @Test(
    "Each encoding has all small letters, and all but TCVN3 the capitals", arguments: LegacyEncoding.allCases)
  func complete(encoding: LegacyEncoding) {
    var found: Set<Unicode.Scalar> = []
    for first in UInt8(0)...0xFF {
      for scalar in encoding.decoded([first]) ?? [] { found.insert(scalar.scalar) }
      for second in UInt8(0x80)...0xFF {
        let decoded = encoding.decoded([first, second]) ?? []
        if decoded.count == 1 { found.insert(decoded[0].scalar) }
      }
    }
    #expect(Self.letters.subtracting(found).isEmpty, "\(Self.letters.subtracting(found))")
    let capitals = Set(Self.letters.compactMap { $0.properties.uppercaseMapping.unicodeScalars.first })
    if encoding != .tcvn3 { #expect(capitals.subtracting(found).isEmpty, "\(capitals.subtracting(found))") }
  }

  @Test("A byte that stands for nothing is not decoded, or read as windows-1252")
  func undefined() {
    #expect(LegacyEncoding.tcvn3.decoded([0x41, 0xFF]) == nil)
    #expect(LegacyEncoding.tcvn3.text(of: [0x41, 0xFF]) == "Aÿ")
  }

  @Test("The encoding of a text is found by its syllables")
  func detected() {
    let texts: [(LegacyEncoding, [UInt8])] = [
      (.tcvn3, [0xA7, 0xC6, 0x6E, 0x67, 0x20, 0x54, 0x68, 0xF5, 0x61]),
      (.vni, [0x4E, 0x67, 0xF6, 0xF4, 0xF8, 0x69]),
      (.viscii, [0x4E, 0x67, 0x75, 0x79, 0xAD, 0x6E, 0x20, 0x56, 0xE5, 0x6E]),
      (.windows1258, [0x4E, 0x67, 0xFD, 0xF5, 0xCC, 0x69, 0x20, 0xD0, 0xF4, 0xDE]),
    ]
    for (encoding, bytes) in texts { #expect(LegacyDetector.encoding(of: bytes) == encoding) }
    #expect(LegacyDetector.encoding(of: Array("plain".utf8)) == nil)
    #expect(LegacyDetector.encoding(of: [0x61, 0xF1, 0x6F, 0x73, 0x20, 0x65, 0x6C, 0x20, 0xE9, 0x6C]) == nil)
  }

  @Test("Encodings go by the names that converters give them")
  func names() {
    #expect(LegacyEncoding(name: "tcvn3") == .tcvn3)
    #expect(LegacyEncoding(name: "CP1258") == .windows1258)
    #expect(LegacyEncoding(name: "VNI-Windows") == .vni)
    #expect(LegacyEncoding(name: "latin1") == nil)
  }
}
