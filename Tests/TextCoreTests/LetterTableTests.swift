import Testing

@testable import TextCore

@Suite("The table of letters")
struct LetterTableTests {
  /// The letters of both Latin blocks.
  static let letters: [Unicode.Scalar] = (Array(0xC0...0x24F) + Array(0x1E00...0x1EFF))
    .compactMap { Unicode.Scalar(UInt32($0)) }
    .filter { $0.properties.isAlphabetic }

  /// Letters that `Latin-ASCII` leaves as they are and that the table brings to what they look like.
  static let exceptions: [Unicode.Scalar: String] = [
    "Ǝ": "e", "ǝ": "e", "ƞ": "n", "Ƞ": "n", "Ɋ": "q", "ɋ": "q", "\u{1F6}": "hv",
  ]

  private func folded(_ scalar: Unicode.Scalar) -> String {
    var bytes: [UInt8] = []
    LetterTable.shared.fold(scalar, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("Every Latin letter folds as ICU's Latin-ASCII writes it, in lower case")
  func latinASCII() throws {
    let lines = String(String.UnicodeScalarView(Self.letters.flatMap { [$0, "\n"] }))
    let forms = try ICU.transliterated(Array(lines.utf8), by: "Latin-ASCII").split(separator: 0x0A)
    try #require(forms.count == Self.letters.count)
    for (scalar, form) in zip(Self.letters, forms) {
      let wanted = Self.exceptions[scalar] ?? String(decoding: form, as: UTF8.self).lowercased()
      #expect(folded(scalar) == wanted, "U+\(String(scalar.value, radix: 16, uppercase: true)) \(scalar)")
    }
  }

  @Test(
    "All letters that look like Đ fold to d", arguments: ["đ", "Đ", "ð", "Ð", "ɖ", "Ɖ"] as [Unicode.Scalar])
  func d(scalar: Unicode.Scalar) {
    // U+0256 lies beyond the table's blocks; it is the only one that keeps its own letter.
    #expect(folded(scalar) == (scalar == "ɖ" ? "ɖ" : "d"))
  }

  @Test(
    "A scalar has one class",
    arguments: [
      ("a", .letter), ("đ", .letter), ("Ằ", .capital), ("Ñ", .capital), ("7", .digit), ("'", .apostrophe),
      ("’", .apostrophe), ("\u{2BC}", .apostrophe), ("\u{301}", .mark), ("\u{323}", .mark),
      ("\u{A0}", .space),
      ("\u{202F}", .space), ("\u{3000}", .space), ("\t", .space), ("\u{7}", .space),
      ("\u{AD}", .invisible),
      ("\u{200B}", .invisible), ("\u{200D}", .invisible), ("\u{FEFF}", .invisible),
      ("\u{2060}", .invisible),
      (",", .punctuation), ("«", .punctuation), ("—", .punctuation), ("😀", .punctuation), ("中", .letter),
      ("Ж", .capital), ("ж", .letter), ("ª", .letter), ("ß", .letter),
    ] as [(Unicode.Scalar, LetterTable.Class)])
  func kind(scalar: Unicode.Scalar, kind: LetterTable.Class) {
    #expect(LetterTable.shared.kind(of: scalar) == kind)
  }

  @Test("Lower case is one scalar, or the letter stays")
  func lowercase() {
    #expect(LetterTable.shared.lowercase("Đ") == "đ")
    #expect(LetterTable.shared.lowercase("Ữ") == "ữ")
    #expect(LetterTable.shared.lowercase("Ж") == "ж")
    // İ becomes i and a dot above, two scalars.
    #expect(LetterTable.shared.lowercase("İ") == "İ")
  }

  @Test("Folding bytes and folding scalars agree", arguments: UInt64(0)..<20)
  func bytes(seed: UInt64) {
    var random = RandomText(seed: seed)
    let text = random.mixture(length: 60)
    var scalarwise: [UInt8] = []
    for scalar in text.unicodeScalars { LetterTable.shared.fold(scalar, into: &scalarwise) }
    var bytewise: [UInt8] = []
    LetterTable.shared.fold(Array(text.utf8)[...], into: &bytewise)
    // An ASCII control byte stays in bytes and is a space as a scalar.
    let isText = { (byte: UInt8) in byte > 0x20 }
    #expect(bytewise.filter(isText) == scalarwise.filter(isText), "seed \(seed): \(text.debugDescription)")
  }

  @Test("Bytes that are cut off or no UTF-8 fold without harm")
  func cut() {
    for bytes in [[0xE1], [0xE1, 0xBB], [0xF0, 0x9F], [0x80], [0xFF, 0xFF], [0x61, 0xC3]] as [[UInt8]] {
      var folded: [UInt8] = []
      LetterTable.shared.fold(bytes[...], into: &folded)
      #expect(folded.count <= 8)
    }
  }
}

@Suite("Folding")
struct FoldingTests {
  @Test(
    "Names fold to what both languages have in common",
    arguments: [
      ("Thứ trưởng  Bộ Ngoại giao", "thu truong bo ngoai giao"), ("ĐẶNG Đình Đào", "dang dinh dao"),
      ("Ngo\u{302} Le\u{302} Va\u{306}n", "ngo le van"), ("Ðà Nẵng", "da nang"),
      (" \u{A0}Ngô\u{2003}Lê ", "ngo le"),
      ("Nguyễn\u{200B} Văn", "nguyen van"), ("São Tomé", "sao tome"), ("Español", "espanol"),
      ("H’Hen Niê", "h'hen nie"), ("H'Hen", "h'hen"), ("straße", "strasse"),
      ("Œuvre Æsir", "oeuvre aesir"),
      ("", ""), (" \n\t", ""), ("Москва", "москва"), ("16/9", "16/9"), ("e\u{302}\u{323}", "e"),
      ("Ừ, ỪNG", "u, ung"), ("uỷ Ủy", "uy uy"), ("cà-phê", "ca-phe"),
    ])
  func folded(text: String, expected: String) {
    #expect(Folding.folded(text).utf8.elementsEqual(expected.utf8), "\(Folding.folded(text))")
  }

  @Test("Folding twice changes nothing, and NFC and NFD fold alike", arguments: UInt64(0)..<40)
  func properties(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    let text = random.mixture(length: 80)
    let once = Folding.folded(text)
    #expect(Folding.folded(once).utf8.elementsEqual(once.utf8), "seed \(seed): \(text.debugDescription)")
    let composed = try ICU.nfc(text)
    #expect(Folding.folded(composed).utf8.elementsEqual(once.utf8), "seed \(seed): \(text.debugDescription)")
  }
}
