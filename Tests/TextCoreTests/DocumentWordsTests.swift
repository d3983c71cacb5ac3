import BitextModel
import Testing

@testable import TextCore

@Suite("The words of a document")
struct DocumentWordsTests {
  private func words(_ lines: String...) -> DocumentWords {
    let segments = lines.enumerated().map { Segment(text: $1, lines: $0 + 1...$0 + 1) }
    return DocumentWords(of: Document(name: "page.txt", segments: segments))
  }

  private func holds(_ words: DocumentWords, _ phrase: String) -> Bool { words.hold(Array(phrase.utf8)[...]) }

  @Test(
    "A phrase is held where all its words stand, whatever their order and diacritics",
    arguments: [
      ("Bộ Ngoại giao", true), ("bo ngoai giao", true), ("giao ngoại", true), ("Bộ Y tế", false),
      ("", true),
      ("Hoà", true), ("Hòa", true), ("ngoại giao, bộ", true), ("Thu\u{31B}\u{301}", true),
      ("Ngo Le Van", true),
      ("thứ trưởng bộ xây dựng", false),
    ])
  func hold(phrase: String, expected: Bool) {
    let words = words("Thứ trưởng Bộ Ngoại giao", "Hòa Bình, Ngo\u{302} Lê Văn")
    #expect(holds(words, phrase) == expected)
  }

  @Test(
    "A document holds every phrase that it consists of",
    arguments: [
      "Cu-ba", "TP.HCM", "H'Hen Niê", "Ả-rập Xê-út", "COVID-19", "Bộ trưởng, chủ nhiệm", "McDonald",
      "VnExpress", "EE.UU.",
      "Côte d’Ivoire", "Quân khu 7", "24h", "Liên hợp quốc (LHQ)", "A1", "TP Hồ Chí Minh",
      "tiếng Bokmål", "São Tomé",
      "Bà Rịa - Vũng Tàu", "iPhone", "Hội Liên hiệp Phụ nữ", "Trung Quốc/Đài Loan",
    ])
  func holdsItself(phrase: String) {
    #expect(holds(words(phrase), phrase))
  }

  @Test("A document holds every name of the world that it prints")
  func world() {
    for name in WorldNames().names {
      #expect(holds(words("… " + name.vietnamese + "."), name.vietnamese), "\(name.vietnamese)")
    }
  }

  @Test(
    "A beginning is held where a word of the document begins so",
    arguments: [
      ("viceministro", true), ("cónsul general", true), ("ministro", false), ("exministro", true),
      ("rey", true),
      ("dr", true), ("embajador", true), ("juez", true),
    ])
  func beginnings(phrase: String, expected: Bool) {
    let words = words(
      "La viceministra, el exministro", "cónsules generales, embajadora, reyes, dr. Juan, jueces")
    #expect(words.holdBeginnings(of: phrase) == expected)
  }
}
