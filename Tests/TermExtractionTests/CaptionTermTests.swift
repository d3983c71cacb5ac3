import Alignment
import BitextModel
import Terminology
import Testing

@testable import TermExtraction

/// A caption, its counterpart, and the term pairs that both hold.
struct CaptionCase: Sendable, CustomTestStringConvertible {
  let name: String
  let vietnamese: String
  let spanish: String
  let terms: [String]

  var testDescription: String { name }

  static let all = [
    CaptionCase(
      name: "an office before the name on both sides",
      vietnamese: "Thứ trưởng Bộ Ngoại giao Ngô Lê Văn phát biểu tại Hội nghị.",
      spanish: "El viceministro de Asuntos Exteriores, Ngo Le Van, interviene en la Conferencia.",
      terms: ["Thứ trưởng Bộ Ngoại giao = viceministro de Asuntos Exteriores", "Ngô Lê Văn = Ngo Le Van"]),
    CaptionCase(
      name: "behind the name in Spanish",
      vietnamese: "Chủ tịch Hội Luật gia Việt Nam Đỗ Thị Mây trao bằng khen.",
      spanish: "Do Thi May, presidenta de la Asociación de Juristas de Vietnam, entrega los diplomas.",
      terms: [
        "Chủ tịch Hội Luật gia Việt Nam = presidenta de la Asociación de Juristas de Vietnam",
        "Hội Luật gia Việt Nam = Asociación de Juristas de Vietnam", "Đỗ Thị Mây = Do Thi May",
      ]),
    CaptionCase(
      name: "a rank, and an office behind the name in Vietnamese",
      vietnamese: "Thiếu tướng Tạ Văn Núi, Phó Tư lệnh Quân khu 9, thăm trạm xá.",
      spanish:
        "El general de división Ta Van Nui, subcomandante de la Zona Militar 9, visita el dispensario.",
      terms: [
        "Thiếu tướng = general de división", "Tạ Văn Núi = Ta Van Nui",
        "Phó Tư lệnh Quân khu 9 = subcomandante de la Zona Militar 9", "Quân khu 9 = Zona Militar 9",
      ]),
    CaptionCase(
      name: "two persons in another order",
      vietnamese: "Đại sứ Argentina Elsa Ruiz Vega và Đại sứ Peru Juan Soto Mar trồng cây.",
      spanish:
        "El embajador de Perú, Juan Soto Mar, y la embajadora de Argentina, Elsa Ruiz Vega, plantan un árbol.",
      terms: [
        "Đại sứ Argentina = embajadora de Argentina", "Elsa Ruiz Vega = Elsa Ruiz Vega",
        "Đại sứ Peru = embajador de Perú", "Juan Soto Mar = Juan Soto Mar",
      ]),
    CaptionCase(
      name: "a former office",
      vietnamese: "Nguyên Bộ trưởng Bộ Y tế Hà Thị Gió cắt băng khánh thành.",
      spanish: "La exministra de Salud, Ha Thi Gio, corta la cinta.",
      terms: ["Nguyên Bộ trưởng Bộ Y tế = exministra de Salud", "Hà Thị Gió = Ha Thi Gio"]),
    CaptionCase(
      name: "a place before the name",
      vietnamese: "Chủ tịch UBND tỉnh Lâm Đồng Hứa Thị Cầm trao chìa khóa.",
      spanish:
        "La presidenta del Comité Popular de la provincia de Lam Dong, Hua Thi Cam, entrega las llaves.",
      terms: [
        "Chủ tịch UBND tỉnh Lâm Đồng = presidenta del Comité Popular de la provincia de Lam Dong",
        "UBND tỉnh Lâm Đồng = Comité Popular de la provincia de Lam Dong", "Hứa Thị Cầm = Hua Thi Cam",
      ]),
    CaptionCase(
      name: "a Chinese name, read in Vietnamese",
      vietnamese: "Tổng Lãnh sự Trung Quốc Triệu Lập Quân thăm cảng.",
      spanish: "El cónsul general de China, Zhao Lijun, visita el puerto.",
      terms: ["Tổng Lãnh sự Trung Quốc = cónsul general de China", "Triệu Lập Quân = Zhao Lijun"]),
    CaptionCase(
      name: "a counterpart's office",
      vietnamese: "Tổng Giám đốc Đài A Lê Văn Tư và Tổng Giám đốc Đài B Keo Vong ký kết.",
      spanish: "El director general de la Radio A, Le Van Tu, y su homólogo de la Radio B, Keo Vong, firman.",
      terms: ["Tổng Giám đốc Đài B = director general de la Radio B"]),
    CaptionCase(
      name: "without diacritics",
      vietnamese: "thu truong bo tai chinh tran van bien tham cang",
      spanish: "El viceministro de Finanzas, Tran Van Bien, visita el puerto",
      terms: ["thu truong bo tai chinh = viceministro de Finanzas", "tran van bien = Tran Van Bien"]),
    CaptionCase(
      name: "places with their heads",
      vietnamese: "Tàu vào cảng Lạch Huyện, cách đảo Cát Bà 3 km.",
      spanish: "El barco entra en el puerto de Lach Huyen, a 3 km de la isla de Cat Ba.",
      terms: ["cảng Lạch Huyện = puerto de Lach Huyen", "đảo Cát Bà = isla de Cat Ba"]),
  ]
}

@Suite("Terms are found in pairs of captions")
struct CaptionTermTests {
  static func candidates(_ vietnamese: String, _ spanish: String) -> [TermCandidate] {
    let resources = LanguageResources()
    let segments = [
      Segment(text: vietnamese + " (Ảnh: N.K)", lines: 1...1),
      Segment(text: spanish + " (Foto: N.K)", lines: 2...2),
    ]
    let alignment = CaptionAligner(resources: resources).align(Document(name: "p.txt", segments: segments))
    return PageTermExtractor(resources: resources).candidates(in: alignment)
  }

  @Test("The term pairs are those that a translator would note", arguments: CaptionCase.all)
  func terms(caption: CaptionCase) {
    let found = Self.candidates(caption.vietnamese, caption.spanish).filter { !$0.isCredit }
    let pairs = found.map { "\($0.vietnamese) = \($0.spanish)" }
    for term in caption.terms { #expect(pairs.contains(term), "found \(pairs)") }
  }

  @Test("Vietnamese terms stand in the caption letter for letter", arguments: CaptionCase.all)
  func substrings(caption: CaptionCase) {
    for term in Self.candidates(caption.vietnamese, caption.spanish) where !term.isCredit {
      #expect(caption.vietnamese.contains(term.vietnamese))
    }
  }

  @Test("Photographers are told apart from the people in the picture")
  func credits() {
    let found = Self.candidates(
      "Đại sứ Lào Keo Vong thăm trường.", "El embajador de Laos, Keo Vong, visita la escuela.")
    #expect(found.filter(\.isCredit).map(\.vietnamese) == ["N.K"])
  }

  @Test("Another Spanish form of a known office is a variant, a shortened one is none")
  func variants() {
    let resources = LanguageResources()
    let lines = [
      "Thứ trưởng Bộ Ngoại giao Ngô Lê Văn phát biểu. (Ảnh: N.K)",
      "El viceministro de Asuntos Exteriores, Ngo Le Van, habla. (Foto: N.K)",
      "Ayer el viceministro de Relaciones Exteriores Ngo Le Van propuso un plan de tres años.",
      "El viceministro Ngo Le Van respondió después a los periodistas.",
    ]
    let segments = lines.enumerated().map { Segment(text: $1, lines: ($0 + 1)...($0 + 1)) }
    let alignment = CaptionAligner(resources: resources).align(Document(name: "p.txt", segments: segments))
    let found = PageTermExtractor(resources: resources).candidates(in: alignment).filter(\.isVariant)
    #expect(found.map(\.spanish) == ["viceministro de Relaciones Exteriores"])
  }
}
