import BitextModel
import Testing

@testable import Checks

@Suite("Characters that are not what they should be")
struct HygieneTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let line: String
    let category: FindingCategory
    let text: String
    let suggestion: String
    var testDescription: String { line }

    init(_ line: String, _ category: FindingCategory, _ text: String, _ suggestion: String) {
      (self.line, self.category, self.text, self.suggestion) = (line, category, text, suggestion)
    }
  }

  @Test(
    "A damaged word is found, with the word that it should be",
    arguments: [
      Case("Ông Ðỗ Văn Sơn", .confusable, "Ðỗ", "Đỗ"), Case("HÐND thành phố", .confusable, "HÐND", "HĐND"),
      Case("ðã về", .confusable, "ðã", "đã"), Case("Ɖồng Tháp và Cần Thơ", .confusable, "Ɖồng", "Đồng"),
      Case("nǎm ngoái", .confusable, "nǎm", "năm"), Case("bà Hо̣a Mai", .confusable, "Hо̣a", "Họa"),
      Case("Bộ Nội νụ", .confusable, "νụ", "vụ"), Case("Ngu'ời Việt", .confusable, "Ngu'ời", "Người"),
      Case("đu'ợc tặng", .confusable, "đu'ợc", "được"),
      Case("Phu’o’ng Mai", .confusable, "Phu’o’ng", "Phương"),
      Case("thành phố Cần Tho'", .confusable, "Tho'", "Thơ"), Case("tỉnh Ðắk Lắk", .confusable, "Ðắk", "Đắk"),
      Case("B\u{200B}ình Định", .invisible, "B\u{200B}ình", "Bình"),
      Case("Vũ H\u{AD}ải", .invisible, "H\u{AD}ải", "Hải"),
      Case("Trần\u{200B}Văn Ba", .invisible, "Trần\u{200B}Văn", "Trần Văn"),
      Case("ông Trá\u{302}n", .markOrder, "Trá\u{302}n", "Trấn"),
      Case("Võ\u{303} Hồng", .markOrder, "Võ\u{303}", "Võ"),
      Case("D\u{335}ỗ Hà", .markOrder, "D\u{335}ỗ", "Đỗ"),
      Case("tră\u{306}ng", .markOrder, "tră\u{306}ng", "trăng"),
      Case("Vie\u{302}\u{323}t Nam", .notNFC, "Vie\u{302}\u{323}t", "Việt"),
      Case(
        "Nguye\u{302}\u{303}n The\u{302}\u{301} Ngu\u{31B}\u{303}, Lê", .notNFC,
        "Nguye\u{302}\u{303}n The\u{302}\u{301} Ngu\u{31B}\u{303}", "Nguyễn Thế Ngữ"),
    ])
  func damaged(_ sample: Case) {
    let findings = OneLine.findings([sample.line])
    #expect(findings.count == 1)
    #expect(findings.first?.category == sample.category)
    #expect(findings.first?.text.utf8.elementsEqual(sample.text.utf8) == true, "\(findings)")
    #expect(findings.first?.suggestion?.utf8.elementsEqual(sample.suggestion.utf8) == true, "\(findings)")
    #expect(findings.first?.isCertain == true)
  }

  @Test(
    "What other languages write is left alone",
    arguments: [
      "Guðmundur và Sigurður ở Ísafjörður", "chữ ð của Iceland", "Wǎng Xiǎonǎn (王小楠)", "Lǎo Bǎn nói bǎo mǔ",
      "Дмитрий Медведев thăm Việt Nam", "Αθήνα", "5 μm, 3 kΩ, ΔT, β-caroten",
      "H'Hen Niê, R'Lấp, Đạ M'Ri, K'Ho",
      "người Ba Na viết ơ\u{306}, ê\u{306}", "l'homme, qu'on, O'Brien, d'Ivoire", "Ngô\u{A0}Lê\u{A0}Văn",
      "❤\u{FE0F} và 👨\u{200D}👩\u{200D}👧", "\u{FEFF}Bộ Ngoại giao", "nó nói 'ô tô' và 'xe đò'",
      "Kılıç và Işık", "trên Sun\u{AD}day và ng\u{AD}ười", "la ni\u{AD}ña de Asun\u{AD}ción",
      "ghi 一二三\u{F9D1} ra đây",
      "Aïn Defla", "Aïn Témouchent",
    ])
  func untouched(line: String) {
    #expect(OneLine.summary(line) == "")
    #expect(OneLine.summary(line, side: .spanish) == "")
  }

  @Test("The Spanish side is looked at too")
  func spanish() {
    #expect(OneLine.summary("Vien Minh D\u{430}o", side: .spanish) == "unicode-confusable: D\u{430}o → Dao")
    #expect(OneLine.summary("la ni\u{200B}ña", side: .spanish) == "unicode-invisible: ni\u{200B}ña → niña")
  }
}
