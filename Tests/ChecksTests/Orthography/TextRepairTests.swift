import Testing

@testable import Checks

@Suite("Text repaired")
struct TextRepairTests {
  @Test(
    "What is certain is repaired, all else stays",
    arguments: [
      ("Ông Ðỗ Va\u{306}n\r\n", "Ông Đỗ Văn\r\n"),
      ("bà §ç ThÞ\u{A0}Mai, tòan dân", "bà Đỗ Thị\u{A0}Mai, tòan dân"),
      ("👩\u{200D}👧 và ❤\u{FE0F}", "👩\u{200D}👧 và ❤\u{FE0F}"), ("Nguy?n Th? Ng?", "Nguy?n Th? Ng?"), ("", ""),
      ("hoà và hòa", "hoà và hòa"),
      ("\u{FEFF}T\u{AD}ạ", "\u{FEFF}Tạ"), ("phaát", "phaát"), ("=\u{338} \u{C5}\u{301}", "≠ Ǻ"),
    ])
  func repaired(line: String, expected: String) {
    var repair = TextRepair()
    let result = repair.repaired(line, number: 1)
    #expect(result.text.utf8.elementsEqual(expected.utf8), "\(result)")
    #expect(repair.repaired(result.text, number: 2).text.utf8.elementsEqual(expected.utf8))
  }
}
