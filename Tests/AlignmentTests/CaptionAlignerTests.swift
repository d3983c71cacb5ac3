import BitextModel
import TestSupport
import Terminology
import Testing
import TextCore

@testable import Alignment

@Suite("Caption aligner")
struct CaptionAlignerTests {
  struct Layout: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let page: String
    let expected: [String]

    init(_ name: String, _ expected: [String], _ page: String) {
      (testDescription, self.expected, self.page) = (name, expected, page)
    }
  }

  /// Two captions that share names, and a page round them.
  static let layouts = [
    Layout(
      "next line", ["3=4", "6=7"],
      """
      Vietnam y Cuba refuerzan su cooperación

      Thứ trưởng Bộ Ngoại giao Tạ Kim Liên phát biểu tại hội nghị
      La viceministra de Asuntos Exteriores, Ta Kim Lien, interviene en la conferencia

      Nông dân huyện Mường Tè thu hoạch cà phê
      Agricultores del distrito de Muong Te recogen el café
      El acto reunió a cientos de personas de ambos países durante dos jornadas.
      """),
    Layout(
      "previous line", ["2=1", "5=4", "8=7"],
      """
      La viceministra de Asuntos Exteriores, Ta Kim Lien, interviene en la conferencia
      Thứ trưởng Bộ Ngoại giao Tạ Kim Liên phát biểu tại hội nghị

      Agricultores del distrito de Muong Te recogen el café
      Nông dân huyện Mường Tè thu hoạch cà phê

      El médico Lo Van Phanh atiende a los niños de Sin Ho
      Bác sĩ Lò Văn Phanh khám bệnh cho trẻ em Sìn Hồ
      """),
    Layout(
      "title, with a false neighbour", ["4=1", "6=7"],
      """
      El embajador Ciro Menchaca entrega regalos a los alumnos de Yen Chau
      La ceremonia se celebró el martes.

      Đại sứ Ciro Menchaca trao quà cho học sinh Yên Châu

      Du khách tham quan chợ Bắc Hà
      Turistas visitan el mercado de Bac Ha
      """),
    Layout(
      "n–m", ["1,2=3,4"],
      """
      Thứ trưởng Bộ Ngoại giao Tạ Kim Liên và Đại sứ Ciro Menchaca
      tham quan triển lãm tranh tại Hội An
      La viceministra de Asuntos Exteriores, Ta Kim Lien, y el embajador Ciro Menchaca
      visitan la exposición de pinturas en Hoi An
      """),
    Layout(
      "doubled", ["1,2=3"],
      """
      Bác sĩ Lò Văn Phanh khám bệnh cho trẻ em Sìn Hồ
      Bác sĩ Lò Văn Phanh khám bệnh cho trẻ em Sìn Hồ
      El médico Lo Van Phanh atiende a los niños de Sin Ho
      """),
    Layout(
      "gallery, crossed", ["1=6", "2=4", "3=5"],
      """
      Nông dân huyện Mường Tè thu hoạch cà phê
      Bác sĩ Lò Văn Phanh khám bệnh cho trẻ em Sìn Hồ
      Du khách tham quan chợ Bắc Hà
      El médico Lo Van Phanh atiende a los niños de Sin Ho
      Turistas visitan el mercado de Bac Ha
      Agricultores del distrito de Muong Te recogen el café
      """),
    Layout(
      "no counterpart beside a false neighbour", ["1="],
      """
      Công nhân nhà máy giày Phú Bình trong giờ nghỉ trưa (Ảnh: Hà Vi)
      El embajador Ciro Menchaca inauguró el puente sobre el río Rojo en 2019
      """),
    Layout(
      "both on one line", ["1=1"],
      "Nông dân huyện Mường Tè thu hoạch cà phê tại nương Agricultores del distrito de Muong Te recogen el café en sus campos"
    ),
    Layout(
      "without diacritics", ["1=2"],
      """
      bac si lo van phanh kham benh cho tre em sin ho
      El médico Lo Van Phanh atiende a los niños de Sin Ho
      """),
    Layout(
      "Spanish alone", [],
      """
      El viceministro Ngô Lê Văn recibe a la embajadora
      Tô Lâm y Lương Cường encabezan el acto en Hà Nội
      Foto: VNA
      """),
  ]

  @Test("Each layout gives its pairs", arguments: layouts)
  func layout(layout: Layout) {
    #expect(TestPage(layout.page).aligned().sorted() == layout.expected.sorted())
  }

  @Test("A page aligned twice gives the same, scores and all", arguments: layouts)
  func deterministic(layout: Layout) {
    let document = TestPage(layout.page).document
    let runs = (0..<2).map { _ in
      CaptionAligner(resources: TestPage.resources).align(document).pairs.map {
        "\($0.vietnamese.lines) \($0.score)"
      }
    }
    #expect(runs[0] == runs[1])
  }

  @Test("NFD, NBSP and zero-width characters leave the lines as they are", arguments: layouts)
  func forms(layout: Layout) {
    let expected = TestPage(layout.page).aligned()
    #expect(TestPage(TextForms.decomposed(layout.page)).aligned() == expected)
    #expect(TestPage(layout.page.replacing(" ", with: "\u{A0}")).aligned() == expected)
    #expect(TestPage(layout.page.replacing(" ", with: " \u{200B}")).aligned() == expected)
  }

  @Test("Scores lie between 0 and 1", arguments: layouts)
  func scores(layout: Layout) {
    let pairs = CaptionAligner(resources: TestPage.resources).align(TestPage(layout.page).document).pairs
    #expect(pairs.allSatisfy { $0.score > 0 && $0.score <= 1 })
  }

  static let unrelated = [
    "La cosecha de litchi superó las previsiones del sector agrario.",
    "El dólar cerró a la baja en Nueva York.",
    "Los equipos empataron a dos goles en el estadio municipal.",
    "Se esperan lluvias moderadas en el norte.",
    "La orquesta ofrecerá tres conciertos gratuitos en otoño.",
    "El museo renueva su colección de cerámica antigua.",
  ]

  @Test("Unrelated Spanish lines far away unpair nothing, in whatever order", arguments: UInt64(0)..<12)
  func unrelatedLines(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let expected = TestPage(Self.layouts[0].page).aligned()
    let lines = Self.unrelated.shuffled(using: &random).joined(separator: "\n")
    let page = Self.layouts[0].page + "\n\n\n\n\n\n" + lines
    #expect(TestPage(page).aligned() == expected, "seed \(seed)")
  }

  @Test("A document's own words give what all words give", arguments: layouts)
  func meeting(layout: Layout) {
    let page = TestPage(layout.page)
    let words = DocumentWords(of: page.document)
    let resources = LanguageResources(
      glossary: TestPage.concepts,
      lexicon: TestPage.lexicon.filter { words.hold(Array($0.vietnamese.utf8)[...]) },
      meeting: words)
    #expect(page.aligned(resources) == page.aligned())
  }

  @Test("Names alone pair captions where nothing else is known")
  func withoutKnowledge() {
    let resources = LanguageResources(world: nil)
    #expect(TestPage(Self.layouts[0].page).aligned(resources) == Self.layouts[0].expected)
  }

  @Test(
    "Pages of nothing, or of one line, have no pairs",
    arguments: ["", "\n\n", "Hanoi", "El acto", "…", "12/3", "a"])
  func tiny(page: String) {
    #expect(TestPage(page).aligned().allSatisfy { $0.hasSuffix("=") })
  }

  @Test("Pages without order are aligned without harm", .timeLimit(.minutes(1)), arguments: UInt64(0)..<40)
  func noise(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<600).map { _ in UInt8.random(in: 0...255, using: &random) }
    let words = Self.layouts.flatMap { $0.page.split { $0 == " " || $0 == "\n" } }
    let mixed = (0..<120).map { _ in
      (words.randomElement(using: &random) ?? "") + (Int.random(in: 0...5, using: &random) == 0 ? "\n" : " ")
    }
    for text in [String(decoding: bytes, as: UTF8.self), mixed.joined()] {
      let page = TestPage(text)
      let alignment = CaptionAligner(resources: TestPage.resources).align(page.document)
      let vietnamese = (alignment.pairs.map(\.vietnamese) + alignment.unpaired).map(\.firstUnit)
      let spanish = alignment.pairs.map(\.spanish.firstUnit)
      #expect(Set(vietnamese).count == vietnamese.count, "seed \(seed)")
      #expect(Set(spanish).count == spanish.count, "seed \(seed)")
      #expect(Set(vietnamese).isDisjoint(with: spanish), "seed \(seed)")
    }
  }
}

/// Other forms of the same text.
enum TextForms {
  /// Every letter apart from its marks; đ has none.
  static func decomposed(_ text: String) -> String {
    guard let bytes = try? ICU.nfkd(Array(text.utf8)) else { return text }
    return String(decoding: bytes, as: UTF8.self)
  }
}
