import BitextModel
import Terminology
import Testing
import TextCore

@Suite("Titles composed of known parts")
struct CompositionTests {
  /// What the glossary of these tests knows.
  static let known: [(vietnamese: String, spanish: [String], kind: TermKind)] = [
    ("Bộ Công Thương", ["Ministerio de Industria y Comercio"], .organization),
    ("Bộ Y tế", ["Ministerio de Salud"], .organization),
    ("Bộ Nội vụ", ["Ministerio del Interior"], .organization),
    (
      "Bộ Ngoại giao", ["Ministerio de Asuntos Exteriores", "Ministerio de Relaciones Exteriores"],
      .organization
    ),
    ("Bộ Chính trị", ["Buró Político"], .organization),
    ("Thành ủy", ["Comité municipal del Partido"], .organization),
    ("Ban Tổ chức Trung ương", ["Comisión de Organización del Comité Central del Partido"], .organization),
    ("Vụ Pháp chế", ["Departamento de Asuntos Jurídicos"], .organization),
    ("Văn phòng Chính phủ", ["Oficina del Gobierno"], .organization),
    ("Ủy ban nhân dân", ["Comité Popular"], .organization),
    ("Ủy ban nhân dân tỉnh", ["Comité Popular provincial"], .organization),
    ("Liên hợp quốc", ["Naciones Unidas"], .organization),
    ("Quốc hội", ["Asamblea Nacional"], .organization),
    ("Chủ tịch Quốc hội", ["presidente de la Asamblea Nacional"], .title),
    ("Thứ trưởng Bộ Ngoại giao", ["viceministro de Asuntos Exteriores"], .title),
    ("Chủ tịch nước", ["presidente de Vietnam"], .title),
    ("Hội Hữu nghị", ["Asociación de Amistad"], .organization),
    (
      "Liên hiệp các tổ chức hữu nghị Việt Nam", ["Unión de Organizaciones de Amistad de Vietnam"],
      .organization
    ),
    ("Cục Hàng không Việt Nam", ["Autoridad de Aviación Civil de Vietnam"], .organization),
    ("Viện Kiểm sát nhân dân tối cao", ["Fiscalía Popular Suprema"], .organization),
    ("Hội đồng Bảo an", ["Consejo de Seguridad"], .organization),
    ("Nghệ An", ["Nghe An"], .place), ("Hà Nội", ["Hanoi"], .place),
  ]

  static var composer: TitleComposer<Never> {
    TitleComposer { phrase, language in
      let wanted = Folding.folded(phrase)
      return known.lazy.compactMap { row -> KnownTerm? in
        let texts = language.isVietnamese ? [row.vietnamese] : row.spanish
        guard texts.contains(where: { Folding.folded($0) == wanted }) else { return nil }
        return KnownTerm(vietnamese: row.vietnamese, spanish: row.spanish, kind: row.kind)
      }.first
    }
  }

  @Test(
    "A Vietnamese title in Spanish",
    arguments: [
      ("ministers drop the ministry", "Thứ trưởng Bộ Công Thương", "viceministro de Industria y Comercio"),
      ("contraction stays", "Bộ trưởng Bộ Nội vụ", "ministro del Interior"),
      ("without diacritics", "thu truong bo cong thuong", "viceministro de Industria y Comercio"),
      (
        "decomposed", "Thu\u{31B}\u{301} tru\u{31B}o\u{31B}\u{309}ng Bo\u{323}\u{302} Y te\u{302}\u{301}",
        "viceministro de Salud"
      ),
      ("the ministry unsaid", "Bộ trưởng Ngoại giao Lào", "ministro de Asuntos Exteriores de Laos"),
      ("masculine institution", "Vụ trưởng Vụ Pháp chế", "director del Departamento de Asuntos Jurídicos"),
      (
        "feminine institution", "Chủ tịch Liên hiệp các tổ chức hữu nghị Việt Nam",
        "presidente de la Unión de Organizaciones de Amistad de Vietnam"
      ),
      (
        "feminine by its ending", "Cục trưởng Cục Hàng không Việt Nam",
        "director de la Autoridad de Aviación Civil de Vietnam"
      ),
      ("feminine plural", "Tổng Thư ký Liên hợp quốc", "secretario general de las Naciones Unidas"),
      (
        "the head's noun is the institution's", "Chủ nhiệm Văn phòng Chính phủ",
        "jefe de la Oficina del Gobierno"
      ),
      (
        "shared word", "Trưởng Ban Tổ chức Trung ương",
        "jefe de la Comisión de Organización del Comité Central del Partido"
      ),
      ("shared words", "Chánh Văn phòng Chính phủ", "jefe de la Oficina del Gobierno"),
      (
        "head with its own institution", "Chánh Văn phòng Bộ Y tế",
        "jefe de la Oficina del Ministerio de Salud"
      ),
      (
        "by the institution", "Phó Viện trưởng Viện Kiểm sát nhân dân tối cao",
        "vicepresidente de la Fiscalía Popular Suprema"
      ),
      ("ambassador", "Đại sứ Việt Nam tại Cuba", "embajador de Vietnam en Cuba"),
      ("ambassador of", "Đại sứ Cuba", "embajador de Cuba"),
      ("country with an article", "Thủ tướng Vương quốc Anh", "primer ministro del Reino Unido"),
      ("head of state abroad", "Chủ tịch nước Cuba", "presidente de Cuba"),
      ("known title abroad", "Chủ tịch Quốc hội Lào", "presidente de la Asamblea Nacional de Laos"),
      (
        "chain", "Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội",
        "miembro del Buró Político y secretario del Comité municipal del Partido de Hanoi"
      ),
      ("former", "nguyên Thứ trưởng Bộ Ngoại giao", "exviceministro de Asuntos Exteriores"),
      ("former, by head", "Cựu Bộ trưởng Bộ Y tế", "exministro de Salud"),
      ("former, parted", "nguyên Phó Thủ tướng", "ex viceprimer ministro"),
      ("acting", "Quyền Bộ trưởng Bộ Y tế", "ministro interino de Salud"),
      ("permanent", "Thứ trưởng Thường trực Bộ Y tế", "viceministro permanente de Salud"),
      ("woman", "Nữ Thứ trưởng Bộ Y tế", "viceministra de Salud"),
      (
        "province", "Chủ tịch Ủy ban nhân dân tỉnh Nghệ An",
        "presidente del Comité Popular de la provincia de Nghe An"
      ),
      (
        "unknown commune", "Chủ tịch Ủy ban nhân dân xã Phú Lộc",
        "presidente del Comité Popular de la comuna de Phu Loc"
      ),
      (
        "field of a ministry", "Giám đốc Sở Y tế tỉnh Nghệ An",
        "director del Departamento de Salud de la provincia de Nghe An"
      ),
      (
        "department of a ministry", "Vụ trưởng Vụ Pháp chế Bộ Y tế",
        "director del Departamento de Asuntos Jurídicos del Ministerio de Salud"
      ),
      (
        "friendship", "Chủ tịch Hội Hữu nghị Việt Nam - Argentina",
        "presidente de la Asociación de Amistad Vietnam-Argentina"
      ),
    ] as [(String, String, String)])
  func spanish(name: String, title: String, expected: String) {
    let found = Self.composer.spanish(for: title)
    #expect(found.first?.spanish == expected, "\(name): \(found.map(\.spanish))")
  }

  @Test(
    "A Spanish title in Vietnamese",
    arguments: [
      ("viceministro de Industria y Comercio", "Thứ trưởng Bộ Công Thương"),
      ("viceministra de Salud", "Thứ trưởng Bộ Y tế"),
      ("ministra de Relaciones Exteriores", "Bộ trưởng Bộ Ngoại giao"),
      ("la ministra del Interior", "Bộ trưởng Bộ Nội vụ"),
      ("ministro de Asuntos Exteriores de Laos", "Bộ trưởng Bộ Ngoại giao Lào"),
      ("exministro de Salud", "Nguyên Bộ trưởng Bộ Y tế"),
      ("ministro interino de Salud", "Quyền Bộ trưởng Bộ Y tế"),
      ("embajadora de Cuba", "Đại sứ Cuba"),
      ("embajador de Vietnam en Cuba", "Đại sứ Việt Nam tại Cuba"),
      ("embajador del Reino Unido en Vietnam", "Đại sứ Vương quốc Anh tại Việt Nam"),
      ("presidenta de la Asamblea Nacional", "Chủ tịch Quốc hội"),
      ("presidente de Francia", "Tổng thống Pháp"),
      ("presidente de Cuba", "Chủ tịch nước Cuba"),
      ("directora del Departamento de Asuntos Jurídicos", "Vụ trưởng Vụ Pháp chế"),
      ("subdirectora del Departamento de Asuntos Juridicos", "Phó Vụ trưởng Vụ Pháp chế"),
      ("vicepresidente del Consejo de Seguridad", "Phó Chủ tịch Hội đồng Bảo an"),
      ("jefe de la Comisión de Organización del Comité Central del Partido", "Trưởng Ban Tổ chức Trung ương"),
      ("presidente del Comité Popular de la provincia de Nghe An", "Chủ tịch Ủy ban nhân dân tỉnh Nghệ An"),
    ])
  func vietnamese(title: String, expected: String) {
    let found = Self.composer.vietnamese(for: title)
    #expect(found.first?.vietnamese == expected, "\(found.map(\.vietnamese))")
  }

  @Test(
    "What is no title, or unknown in a part, is not composed",
    arguments: [
      "Bộ Phép thuật", "Thứ trưởng Bộ Phép thuật", "phát biểu tại hội nghị", "", "Chủ tịch, ",
      "viceministro de Pesca",
      "Chủ tịch phát biểu khai mạc",
    ])
  func unknown(title: String) {
    #expect(Self.composer.spanish(for: title).isEmpty)
    #expect(Self.composer.vietnamese(for: title).isEmpty)
  }

  @Test("Every composition has a score below that of a known term, best first")
  func scores() {
    let found = Self.composer.spanish(for: "Bộ trưởng Bộ Ngoại giao")
    #expect(found.count > 1)
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
    #expect(found.allSatisfy { $0.score < 0.95 && $0.score > 0 })
  }
}
