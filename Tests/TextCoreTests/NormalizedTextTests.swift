import Testing

@testable import TextCore

@Suite("Normalized text and the way back")
struct NormalizedTextTests {
  @Test(
    "Text comes out in NFC, without invisible characters, its spaces plain",
    arguments: [
      ("Ngô Lê Văn", "Ngô Lê Văn"), ("Ngô\u{A0}Lê\u{202F}Văn", "Ngô Lê Văn"),
      ("Ngo\u{302} Le\u{302} Va\u{306}n", "Ngô Lê Văn"), ("Ng\u{200B}ô L\u{AD}ê", "Ngô Lê"),
      ("\u{FEFF}Bộ", "Bộ"), ("vie\u{302}\u{323}t vi\u{EA}\u{323}t", "việt việt"), ("a\tb\u{7}c", "a b c"),
      ("", ""), ("\u{200B}", ""), ("a  b", "a  b"), ("\u{301}a", "\u{301}a"), ("\u{212B}", "\u{C5}"),
    ])
  func normalized(text: String, expected: String) {
    let normalized = NormalizedText(text)
    #expect(normalized.bytes == Array(expected.utf8), "\(normalized.text.debugDescription)")
    #expect(normalized.original.utf8.elementsEqual(text.utf8))
  }

  @Test(
    "A range goes back to the letters that it came from",
    arguments: [
      ("Ngo\u{302} Le\u{302}", "Lê", "Le\u{302}"), ("a\u{A0}b", "b", "b"), ("a\u{A0}b", " ", "\u{A0}"),
      ("vie\u{302}\u{323}t nam", "ệ", "e\u{302}\u{323}"), ("\u{FEFF}Bộ", "Bộ", "Bộ"),
      ("xin chào", "chào", "chào"),
    ])
  func origin(text: String, slice: String, original: String) throws {
    let normalized = NormalizedText(text)
    let range = try #require(Self.range(of: Array(slice.utf8), in: normalized.bytes))
    let back = Array(text.utf8)[normalized.originalRange(of: range)]
    #expect(Array(back) == Array(original.utf8))
  }

  @Test("A scalar is left alone exactly where it is in NFC and neither space nor invisible")
  func leftAlone() {
    for value in UInt32(0x20)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar) + "b"
      let kind = LetterTable.shared.kind(of: scalar)
      let isClean = ICU.isNFC(Array(text.utf8)) && (value <= 0x7F || (kind != .space && kind != .invisible))
      let isLeft = NormalizedText(text).bytes == Array(text.utf8)
      #expect(isLeft == isClean, "U+\(String(value, radix: 16))")
    }
  }

  private static func range(of needle: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    (0...bytes.count - needle.count).first { bytes[$0...].starts(with: needle) }.map {
      $0..<$0 + needle.count
    }
  }

  @Test("The whole text goes back to the whole original")
  func whole() {
    for text in ["abc", "Ngo\u{302}\u{200B}", "a\u{A0}"] {
      let normalized = NormalizedText(text)
      #expect(normalized.originalRange(of: 0..<normalized.bytes.count) == 0..<text.utf8.count)
    }
  }

  @Test("Normalizing twice changes nothing, and the result is NFC", arguments: UInt64(0)..<60)
  func idempotent(seed: UInt64) {
    var random = RandomText(seed: seed)
    let text = random.mixture(length: 50)
    let once = NormalizedText(text)
    #expect(NormalizedText(once.text).bytes == once.bytes, "seed \(seed): \(text.debugDescription)")
    #expect(ICU.isNFC(once.bytes), "seed \(seed): \(text.debugDescription)")
  }

  @Test("Every slice goes back to text that normalizes to the slice", arguments: UInt64(0)..<60)
  func slices(seed: UInt64) {
    var random = RandomText(seed: seed)
    let text = random.mixture(length: 40)
    let original = Array(text.utf8)
    let normalized = NormalizedText(text)
    var lexer = Lexer()
    for token in lexer.tokens(of: normalized) {
      let back = String(decoding: original[normalized.originalRange(of: token.range)], as: UTF8.self)
      #expect(
        NormalizedText(back).bytes == Array(normalized.bytes[token.range]),
        "seed \(seed): \(back.debugDescription) of \(text.debugDescription)")
    }
  }
}
