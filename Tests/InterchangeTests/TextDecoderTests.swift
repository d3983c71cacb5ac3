import TestSupport
import Testing
import TextCore

@testable import Interchange

@Suite("Text decoder")
struct TextDecoderTests {
  static let text = "Thứ trưởng Bộ Ngoại giao Ngô Lê Văn phát biểu\r\nEl viceministro Ngo Le Van, en España\n"

  private func decode(_ bytes: [UInt8], as encoding: String? = nil) throws -> (
    text: [UInt8], encoding: String
  ) {
    let decoded = try TextDecoder(encoding: encoding).decode(bytes)
    return (decoded.utf8, decoded.encoding)
  }

  static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8))
      return isLittle ? [low, high] : [high, low]
    }
  }

  @Test("UTF-8 comes out as it is, with or without a byte order mark")
  func utf8() throws {
    let bytes = Array(Self.text.utf8)
    for (read, name) in [(bytes, "UTF-8"), ([0xEF, 0xBB, 0xBF] + bytes, "UTF-8")] {
      let decoded = try decode(read)
      #expect(decoded.text == bytes)
      #expect(decoded.encoding == name)
    }
  }

  @Test("UTF-16 is read in both orders, marked or not", arguments: [true, false], [true, false])
  func utf16(isLittle: Bool, isMarked: Bool) throws {
    let text = (isMarked ? "\u{FEFF}" : "") + Self.text
    let decoded = try decode(Self.utf16(text, isLittle: isLittle))
    #expect(decoded.text == Array(Self.text.utf8))
    #expect(decoded.encoding == (isLittle ? "UTF-16LE" : "UTF-16BE"))
  }

  @Test("UTF-16 of some length is told by its first bytes", arguments: [true, false])
  func longUTF16(isLittle: Bool) throws {
    let text = String(repeating: Self.text, count: 40)
    #expect(try decode(Self.utf16(text, isLittle: isLittle)).text == Array(text.utf8))
  }

  /// "Bộ trưởng Đặng Văn Hà" in windows-1258: bases with their marks behind them.
  static let windows1258: [UInt8] = [
    0x42, 0xF4, 0xF2, 0x20, 0x74, 0x72, 0xFD, 0xF5, 0xD2, 0x6E, 0x67, 0x20, 0xD0, 0xE3, 0xF2, 0x6E, 0x67,
    0x20, 0x56,
    0xE3, 0x6E, 0x20, 0x48, 0xE0,
  ]

  @Test("What is no UTF-8 is windows-1258")
  func vietnamese() throws {
    let decoded = try decode(Self.windows1258)
    #expect(try ICU.nfc(decoded.text) == Array("Bộ trưởng Đặng Văn Hà".utf8))
    #expect(decoded.encoding == "windows-1258")
  }

  @Test("An encoding that is given is taken", arguments: ["windows-1258", "cp1258"])
  func given(name: String) throws {
    #expect(try ICU.nfc(decode(Self.windows1258, as: name).text) == Array("Bộ trưởng Đặng Văn Hà".utf8))
    #expect(try decode([0x45, 0x73, 0x70, 0x61, 0xF1, 0x61], as: "ISO-8859-1").text == Array("España".utf8))
  }

  @Test("The mark of an encoding that is given is dropped too", arguments: ["UTF-8", "UTF-16LE", "UTF-16BE"])
  func givenMark(name: String) throws {
    let text = "\u{FEFF}Bộ"
    let bytes = name == "UTF-8" ? Array(text.utf8) : Self.utf16(text, isLittle: name == "UTF-16LE")
    #expect(try decode(bytes, as: name).text == Array("Bộ".utf8))
  }

  @Test("Composed or decomposed, text is left as it was written")
  func forms() throws {
    let bytes = Array("Ngo\u{302} Lê\u{A0}Va\u{306}n".utf8)
    #expect(try decode(bytes).text == bytes)
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let error: ReadingError
    var encoding: String?

    init(_ name: String, _ bytes: [UInt8], _ error: ReadingError, encoding: String? = nil) {
      (testDescription, self.bytes, self.error, self.encoding) = (name, bytes, error, encoding)
    }
  }

  static let longLine = [UInt8](repeating: 0x61, count: TextDecoder.longestLine + 1)

  @Test(
    "What is no text is refused, with its line where there is one",
    arguments: [
      Bad("empty", [], .empty),
      Bad("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00], .binary),
      Bad("NUL bytes", [0x61, 0x00, 0x62, 0x00, 0x00, 0x63], .binary),
      Bad(
        "damaged UTF-8", Array("Bộ Ngoại\nBộ Y t".utf8) + [0xE1, 0xBA] + Array("\nx".utf8),
        .invalidUTF8(line: 2)),
      Bad("cut UTF-8", Array("Bộ Ngoại giao\n\nHội ngh".utf8) + [0xE1, 0xBB], .invalidUTF8(line: 3)),
      Bad("damaged UTF-8, CR", Array("Bộ trưởng\rNgoại\rgiao ".utf8) + [0xE1, 0xBA], .invalidUTF8(line: 3)),
      Bad(
        "damaged UTF-8, CRLF", Array("Bộ trưởng\r\nNgoại\r\ngiao ".utf8) + [0xE1, 0xBA], .invalidUTF8(line: 3)
      ),
      Bad(
        "surrogates in UTF-8", Array("Bộ trưởng Ngoại giao ".utf8) + [0xED, 0xA0, 0x80], .invalidUTF8(line: 1)
      ),
      Bad("one long line", longLine, .lineTooLong(line: 1, bytes: longLine.count)),
      Bad(
        "a long line behind others", Array("a\r\nb\rc\n".utf8) + longLine + [0x0A],
        .lineTooLong(line: 4, bytes: longLine.count)),
      Bad("an unknown encoding", Array("abc".utf8), .unknownEncoding("TCVN3"), encoding: "TCVN3"),
    ])
  func refused(bad: Bad) {
    #expect(throws: bad.error) { try TextDecoder(encoding: bad.encoding).decode(bad.bytes) }
  }

  @Test("The longest line that is read is read")
  func longest() throws {
    #expect(try decode(Array(Self.longLine.dropLast())).text.count == TextDecoder.longestLine)
  }

  @Test("Bytes without order are decoded or refused, never worse", arguments: UInt64(0)..<60)
  func noise(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<Int.random(in: 1...400, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    guard let decoded = try? TextDecoder().decode(bytes) else { return }
    #expect(String(validating: decoded.utf8, as: UTF8.self) != nil, "seed \(seed)")
  }
}
