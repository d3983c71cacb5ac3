import Foundation
import Testing

@testable import TextCore

@Suite("Text that NFC leaves alone")
struct PlainTextTests {
  @Test("Whether text is in NFC agrees with Foundation for every letter, mark and sign up to U+24FF")
  func everyScalar() throws {
    for value in 0x20..<0x2500 as Range<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "e" + String(scalar)
      let composed = Array(text.precomposedStringWithCanonicalMapping.utf8)
      let bytes = Array(text.utf8)
      #expect(ICU.isNFC(bytes) == (composed == bytes), "U+\(String(value, radix: 16))")
      #expect(try ICU.nfc(bytes) == composed, "U+\(String(value, radix: 16))")
    }
  }

  @Test(
    "Ill-formed text is in no form",
    arguments: [
      [0xC3], [0xC3, 0x41], [0xE1, 0xBB], [0xE1, 0xBB, 0x41], [0xE2, 0x80], [0xE2, 0x80, 0x41], [0x80],
      [0xC1, 0x81],
      [0x61, 0xE1],
    ] as [[UInt8]])
  func illFormed(bytes: [UInt8]) {
    #expect(!ICU.isNFC(bytes))
  }
}
