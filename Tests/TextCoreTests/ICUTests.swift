import Testing

@testable import TextCore

@Suite("ICU behind its shim")
struct ICUTests {
  @Test(
    "NFC composes whatever order the marks were typed in",
    arguments: [
      ("e\u{302}\u{323}", "\u{1EC7}"), ("e\u{323}\u{302}", "\u{1EC7}"), ("\u{EA}\u{323}", "\u{1EC7}"),
      ("o\u{31B}\u{301}", "\u{1EDB}"), ("o\u{301}\u{31B}", "\u{1EDB}"), ("a\u{340}", "\u{E0}"),
      ("\u{C5}", "\u{C5}"), ("\u{212B}", "\u{C5}"), ("đ", "đ"), ("", ""),
    ])
  func nfc(text: String, composed: String) throws {
    let bytes = try ICU.nfc(Array(text.utf8))
    #expect(bytes == Array(composed.utf8))
    #expect(ICU.isNFC(bytes))
  }

  @Test(
    "Text that NFC would change is told from text that it would not",
    arguments: [
      ("Thứ trưởng Bộ Ngoại giao", true), ("Asunción, ñandú", true), ("", true), ("ASCII", true),
      ("Thu\u{31B}\u{301}", false), ("Việ\u{323}t", true), ("e\u{302}\u{323}", false),
      ("\u{212B}", false),
    ])
  func isNFC(text: String, expected: Bool) {
    #expect(ICU.isNFC(Array(text.utf8)) == expected)
  }

  @Test("Bytes that are no UTF-8 are not in NFC")
  func invalid() {
    #expect(!ICU.isNFC([0x61, 0xC3]))
    #expect(!ICU.isNFC([0xFF, 0xFE]))
  }

  @Test("A result longer than the estimate comes whole")
  func longResult() throws {
    // U+FDFA is 3 bytes and decomposes to 33, more than the estimate for a long text of it.
    let bytes = Array(String(repeating: "\u{FDFA}", count: 1000).utf8)
    let one = try ICU.nfkd(Array("\u{FDFA}".utf8))
    #expect(one.count == 33)
    #expect(try ICU.nfkd(bytes) == Array(repeatElement(one, count: 1000).joined()))
  }

  @Test("windows-1258 keeps its dots below and its marks apart until NFC joins them")
  func windows1258() throws {
    let bytes: [UInt8] = [0x56, 0x69, 0xEA, 0xF2, 0x74]
    let decoded = try ICU.decoded(bytes, from: "windows-1258")
    #expect(decoded == Array("Vi\u{EA}\u{323}t".utf8))
    #expect(try ICU.nfc(decoded) == Array("Vi\u{1EC7}t".utf8))
  }

  @Test(
    "Every letter of windows-1258 has its place",
    arguments: [
      (0xC3 as UInt8, "Ă"), (0xE3, "ă"), (0xD0, "Đ"), (0xF0, "đ"), (0xD5, "Ơ"), (0xF5, "ơ"), (0xDD, "Ư"),
      (0xFD, "ư"),
      (0xCC, "\u{300}"), (0xD2, "\u{309}"), (0xDE, "\u{303}"), (0xEC, "\u{301}"), (0xF2, "\u{323}"),
      (0xFE, "₫"),
      (0xF1, "ñ"),
    ])
  func letters1258(byte: UInt8, letter: String) throws {
    #expect(try ICU.decoded([byte], from: "windows-1258") == Array(letter.utf8))
  }

  @Test("UTF-16 decodes in either order, and what means nothing becomes U+FFFD")
  func utf16() throws {
    #expect(try ICU.decoded([0xC7, 0x1E], from: "UTF-16LE") == Array("ệ".utf8))
    #expect(try ICU.decoded([0x1E, 0xC7], from: "UTF-16BE") == Array("ệ".utf8))
    #expect(try ICU.decoded([0x00, 0xD8, 0x41, 0x00], from: "UTF-16LE") == Array("\u{FFFD}A".utf8))
    #expect(try ICU.decoded([], from: "UTF-16LE").isEmpty)
  }

  @Test("Names that ICU does not know are refused")
  func unknown() {
    #expect(throws: TextError.unknownName) { try ICU.decoded([0x61], from: "TCVN3") }
    #expect(throws: TextError.unknownName) { try ICU.transliterated([0x61], by: "No-SuchThing") }
  }

  @Test("Latin-ASCII is the transliterator that the letter table stands for")
  func transliterated() throws {
    #expect(
      try ICU.transliterated(Array("Đặng Thùy Trâm, Ðà Nẵng".utf8), by: "Latin-ASCII")
        == Array("Dang Thuy Tram, Da Nang".utf8))
  }

  @Test(
    "The lists of names are whole in both languages",
    arguments: [("vi", 2), ("es", 2)])
  func lists(locale: String, width: Int) throws {
    let countries = try ICU.names(.countries, locale: locale)
    #expect(countries.count > 240)
    #expect(countries.allSatisfy { $0.code.count == width && !$0.name.isEmpty })
    #expect(Set(countries.map(\.code)).count == countries.count)
    #expect(try ICU.names(.months, locale: locale).map(\.code) == (1...12).map(String.init))
    #expect(try ICU.names(.weekdays, locale: locale).map(\.code) == (1...7).map(String.init))
    #expect(try ICU.names(.languages, locale: locale).count > 100)
  }

  @Test(
    "Names are those of the locale",
    arguments: [
      (ICU.NameList.countries, "vi", "ES", "Tây Ban Nha"), (.countries, "es", "ES", "España"),
      (.countries, "es", "VN", "Vietnam"), (.months, "es", "9", "septiembre"),
      (.months, "vi", "9", "Tháng 9"),
      (.weekdays, "es", "1", "domingo"), (.languages, "vi", "es", "Tiếng Tây Ban Nha"),
      (.languages, "es", "vi", "vietnamita"),
    ])
  func name(list: ICU.NameList, locale: String, code: String, name: String) throws {
    let found = try ICU.names(list, locale: locale).first { $0.code == code }
    #expect(found?.name == name)
  }

  @Test("ICU says which version it is")
  func version() {
    #expect(ICU.version.utf8.first.map { (0x31...0x39).contains($0) } == true)
  }

  @Test("The names of the world are paired by their codes, with those of the press beside them")
  func world() {
    let names = WorldNames().names
    let spanish = { (name: String) in Set(names.filter { $0.vietnamese == name }.map(\.spanish)) }
    #expect(spanish("Tây Ban Nha") == ["España"])
    #expect(spanish("Mỹ").isSuperset(of: ["Estados Unidos", "EE.UU."]))
    #expect(spanish("Hà Nội") == ["Hanoi", "Hanói"])
    #expect(names.filter { $0.kind == .month }.map(\.spanish).first == "enero")
    #expect(names.filter { $0.kind == .month }.count == 12)
    #expect(names.filter { $0.kind == .weekday }.count == 7)
    #expect(names.allSatisfy { ICU.isNFC(Array($0.vietnamese.utf8)) && ICU.isNFC(Array($0.spanish.utf8)) })
  }
}
