import BitextModel
import Terminology
import Testing

@testable import Alignment

/// A page written as lines, and the pairs that are to be found on it.
struct Layout: Sendable, CustomTestStringConvertible {
  let name: String
  let page: String
  /// Lines from 1: Vietnamese, Spanish.
  let pairs: [([Int], [Int])]
  var unpaired: [Int] = []

  var testDescription: String { name }

  static let all = [
    Layout(
      name: "the next line",
      page: """
        El Gobierno abre un puente

        Thứ trưởng Bộ Xây dựng Lê Văn Tám cắt băng khánh thành cầu. (Ảnh: Hà An)
        El viceministro de Construcción, Le Van Tam, corta la cinta del puente. (Foto: Ha An)
        """, pairs: [([3], [4])]),
    Layout(
      name: "the line before",
      page: """
        Un puente nuevo

        El viceministro de Construcción, Le Van Tam, corta la cinta del puente. (Foto: Ha An)
        Thứ trưởng Bộ Xây dựng Lê Văn Tám cắt băng khánh thành cầu. (Ảnh: Hà An)

        La directora del Museo de Hue, Tran Thi Sau, saluda a los alumnos. (Foto: Ha An)
        Giám đốc Bảo tàng Huế Trần Thị Sáu chào các học sinh. (Ảnh: Hà An)
        """, pairs: [([4], [3]), ([7], [6])]),
    Layout(
      name: "the title, and a false neighbour",
      page: """
        El Ministerio de Salud y la provincia de Lao Cai firman un acuerdo sobre vacunas

        El acto reunió ayer a doscientas personas.

        Bộ Y tế và tỉnh Lào Cai ký thỏa thuận về vắc-xin
        Una enfermera prepara su material. (Foto: Ha An)
        """, pairs: [([5], [1])]),
    Layout(
      name: "broken over lines",
      page: """
        Chủ tịch Hội Nông dân Việt Nam Phạm Văn Bảy
        thăm vườn vải ở Bắc Giang
        (Ảnh: Hà An)
        El presidente de la Unión de Agricultores de Vietnam, Pham Van Bay,
        visita un huerto de lichis en Bac Giang (Foto: Ha An)
        """, pairs: [([1, 2, 3], [4, 5])]),
    Layout(
      name: "both on one line",
      page: """
        Đại sứ Cuba Rosa Martí Peña khai mạc triển lãm ảnh - ảnh 1La embajadora de Cuba, Rosa Martí Peña, \
        inaugura la exposición de fotografías. (Foto: VNA)
        """, pairs: [([1], [1])]),
    Layout(
      name: "doubled",
      page: """
        Giám đốc Sở Y tế Vũ Thị Chín phát biểu. |
        Giám đốc Sở Y tế Vũ Thị Chín phát biểu. |
        | La directora del Departamento de Salud, Vu Thi Chin, pronuncia un discurso. |
        """, pairs: [([1, 2], [3])]),
    Layout(
      name: "nothing for the second",
      page: """
        Đại sứ Lào Khampha Sisavath trao học bổng cho sinh viên. (Ảnh: Hà An)
        El embajador de Laos, Khampha Sisavath, entrega becas a los estudiantes. (Foto: Ha An)

        Cán bộ kiểm lâm trồng phi lao trên bãi cát. (Ảnh: Hà An)

        Los vecinos recibieron en marzo las primeras 200 hectáreas de monte.
        """, pairs: [([1], [2])], unpaired: [4]),
    Layout(
      name: "no caption at all",
      page: """
        Chia sẻ
        Báo Đà NẵngBáo Đà Nẵng11/06/2025
        La presidenta de la Cruz Roja, Bùi Thị Sao, visitó ayer la comuna de Phình Hồ.
        Từ khóa: VOV, Hải Phòng
        Tin liên quan
        Hải Phòng mở tuyến phà mới ra đảo
        """, pairs: []),
  ]
}

@Suite("Captions are paired in every layout")
struct CaptionLayoutTests {
  private static let resources = LanguageResources(lexicon: [
    LexiconEntry(vietnamese: "ký", spanish: ["firmar"], partOfSpeech: .verb),
    LexiconEntry(vietnamese: "thỏa thuận", spanish: ["acuerdo"], partOfSpeech: .noun),
    LexiconEntry(vietnamese: "triển lãm", spanish: ["exposición"], partOfSpeech: .noun),
    LexiconEntry(vietnamese: "vắc-xin", spanish: ["vacuna"], partOfSpeech: .noun),
    LexiconEntry(vietnamese: "y tế", spanish: ["salud"], partOfSpeech: .noun),
  ])

  static func aligned(_ page: String) -> CaptionAlignment {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    let segments = lines.filter { !$0.element.isEmpty }.map { index, line in
      Segment(text: String(line), lines: (index + 1)...(index + 1))
    }
    return CaptionAligner(resources: resources).align(Document(name: "page.txt", segments: segments))
  }

  @Test("Each caption finds its counterpart, and no other line does", arguments: Layout.all)
  func pairs(layout: Layout) {
    let found = Self.aligned(layout.page)
    #expect(found.pairs.map(\.vietnamese.lines) == layout.pairs.map(\.0))
    #expect(found.pairs.map(\.spanish.lines) == layout.pairs.map(\.1))
    #expect(found.unpaired.flatMap(\.lines) == layout.unpaired)
  }

  @Test("The same page gives the same result every time", arguments: Layout.all)
  func deterministic(layout: Layout) {
    let results = (0..<3).map { _ in Self.aligned(layout.page).pairs.map(\.score) }
    #expect(Set(results).count == 1)
  }

  @Test("Scores are probabilities", arguments: Layout.all)
  func scores(layout: Layout) {
    #expect(Self.aligned(layout.page).pairs.allSatisfy { (0...1).contains($0.score) })
  }

  @Test("A page of nothing holds nothing", arguments: ["", " ", "1", "—", "(", "Ảnh:"])
  func nothing(page: String) {
    #expect(Self.aligned(page).pairs.isEmpty)
  }
}
