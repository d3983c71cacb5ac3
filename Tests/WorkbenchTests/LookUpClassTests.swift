import BitextModel
import Foundation
import GlossaryStore
import Terminology
import TestSupport
import Testing
import Workbench

/// Look-up in the shipped glossaries, one case for each class of answers.
@Suite("Look-up, class by class")
struct LookUpClassTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let query: String
    let answer: String
    let match: LookUpAnswer.Match
    var testDescription: String { query }

    init(_ query: String, _ answer: String, _ match: LookUpAnswer.Match) {
      self.query = query
      self.answer = answer
      self.match = match
    }
  }

  /// The shipped concepts, loaded once for all cases.
  private static let shipped: Result<LookUp, any Error> = Result {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "doichieu-lookup-\(ProcessInfo.processInfo.processIdentifier).sqlite"
    ).path
    let settings = Settings(glossary: path)
    let store = try settings.openGlossary().store
    // The open connection keeps the file; nothing is left behind.
    try FileManager.default.removeItem(atPath: path)
    return LookUp(store, settings)
  }

  private static func answers(_ query: String) throws -> [LookUpAnswer] {
    try shipped.get().answers(to: query)
  }

  @Test(
    "The first form of the first answer",
    arguments: [
      Case("Thứ trưởng Bộ Ngoại giao", "viceministro de Asuntos Exteriores", .exact),
      Case("thu truong bo ngoai giao", "viceministro de Asuntos Exteriores", .folded),
      Case("Thú trưởng Bộ Ngoại giao", "viceministro de Asuntos Exteriores", .folded),
      Case("Thứ trưỡn Bộ Ngoại gaio", "viceministro de Asuntos Exteriores", .fuzzy),
      Case("Phứ trưởng Bộ Ngoại giao", "viceministro de Asuntos Exteriores", .fuzzy),
      Case("Bộtrưởng Bộ Quốc phòng", "ministro de Defensa", .fuzzy),
      Case("minitro de defensa", "Bộ trưởng Bộ Quốc phòng", .fuzzy),
      Case("Tổng thống Uganda", "presidente de Uganda", .composed),
      Case("Tổng thống Cộng hòa Uganda", "presidente de Uganda", .composed),
      Case("Phó Thủ tướng Áo", "vicecanciller de Austria", .composed),
      Case("Bộ trưởng Y tế Mỹ", "secretario de Salud de Estados Unidos", .composed),
      Case("Bộ trưởng Ngoại giao Cuba", "ministro de Relaciones Exteriores de Cuba", .composed),
      Case("Đại sứ Cuba tại Việt Nam", "embajador de Cuba en Vietnam", .composed),
      Case(
        "Vụ trưởng Vụ Hợp tác quốc tế, Bộ Y tế",
        "director del Departamento de Cooperación Internacional del Ministerio de Salud", .composed),
      Case("Giám đốc Bảo tàng Lịch sử Quốc gia", "director del Museo Nacional de Historia", .composed),
      Case("Giám đốc Bệnh viện Bạch Mai", "director del Hospital Bach Mai", .composed),
      Case("Sư đoàn 308", "División 308", .composed),
      Case(
        "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương",
        "miembro del Buró Político, secretario del Comité Central del Partido y jefe de la Comisión de Organización "
          + "del Comité Central del Partido", .composed),
      Case("presidente finlandés", "Tổng thống Phần Lan", .composed),
      Case("Embajada de Cuba en Vietnam", "Đại sứ quán Cuba tại Việt Nam", .composed),
      Case("ministro de Defensa de Japón", "Bộ trưởng Bộ Quốc phòng Nhật Bản", .composed),
    ])
  func first(_ item: Case) throws {
    let answer = try #require(Self.answers(item.query).first)
    #expect(answer.equivalents.first?.text == item.answer)
    #expect(answer.match == item.match)
  }

  @Test("A sentence is answered with its terms, in its order")
  func sentence() throws {
    let answers = try Self.answers("Thứ trưởng Bộ Ngoại giao Ngô Lê Văn tiếp Đại sứ Cuba tại Hà Nội.")
    #expect(
      answers.map { $0.equivalents.first?.text } == [
        "viceministro de Asuntos Exteriores", "embajador de Cuba en Hanoi",
      ])
    let spanish = try Self.answers(
      "La viceministra de Relaciones Exteriores recibió al embajador de España en Vietnam.")
    #expect(
      spanish.map { $0.equivalents.first?.text } == [
        "Thứ trưởng Ngoại giao", "Đại sứ Tây Ban Nha tại Việt Nam",
      ])
  }

  @Test(
    "A merged ministry says so, alone and in a title", arguments: ["Bộ", "Bộ trưởng Bộ", "Vụ Pháp chế Bộ"])
  func merged(head: String) throws {
    let answer = try #require(Self.answers(head + " Giao thông vận tải").first)
    #expect(answer.notes?.contains("2025") == true)
    #expect(answer.notes?.contains("Construcción") == true)
  }

  @Test("What was composed says of what, and scores add up")
  func explanation() throws {
    let answer = try #require(Self.answers("Tổng thống Uganda").first)
    #expect(answer.explanation.parts.map(\.vi) == ["Tổng thống", "Uganda"])
    let composed = try #require(Self.answers("Sở Y tế tỉnh Nghệ An").first)
    let sum = composed.explanation.score.reduce(0) { $0 + $1.value }
    #expect(abs(sum - composed.score) < 0.002)
    let rows = answer.rows(explained: true)
    #expect(rows.allSatisfy { $0.explanation != nil })
    #expect(answer.rows.allSatisfy { $0.explanation == nil })
  }

  @Test(
    "A plural or a feminine finds its lemma",
    arguments: ["viceministras", "embajadoras", "ministras de Salud"])
  func inflected(query: String) throws {
    let answer = try #require(Self.answers(query).first)
    #expect(answer.match == .exact || answer.match == .folded)
    #expect(answer.isVietnamese == false)
  }
}

/// What holds for every term of a glossary.
@Suite("Look-up of any term")
struct LookUpPropertyTests {
  /// Offices of institutions with names of two syllables, all different.
  private static let terms: [String] = {
    let heads = ["Bộ trưởng", "Cục trưởng", "Giám đốc", "Chủ tịch Hội", "Viện trưởng"]
    let names = [
      "Ngoại giao", "Giao thông", "Khí tượng", "Thủy sản", "Hải quan", "Đường bộ", "Quân y", "Điện ảnh",
    ]
    return heads.flatMap { head in names.map { head + " " + $0 } }
  }()

  private static let lookUp: Result<LookUp, any Error> = Result {
    let store = try GlossaryStore.inMemory()
    _ = try store.add(
      terms.enumerated().map { number, term in
        Concept(
          kind: .other,
          sections: [
            LanguageSection(.vietnamese, [Term(term)]),
            LanguageSection(.spanish, [Term("cargo número \(number)")]),
          ])
      })
    var settings = Settings(glossary: ":memory:")
    settings.usesLexicon = false
    return LookUp(store, settings)
  }

  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          !(0x300...0x36F).contains($0.value)
        })
    ).replacingOccurrences(of: "đ", with: "d").replacingOccurrences(of: "Đ", with: "D")
  }

  @Test("Its own text finds it first, without diacritics too", arguments: terms)
  func same(term: String) throws {
    let lookUp = try Self.lookUp.get()
    #expect(try lookUp.answers(to: term).first?.found == term)
    #expect(try lookUp.answers(to: Self.plain(term)).first?.found == term)
  }

  @Test("One edit leaves it among the first five", arguments: UInt64(0)..<120)
  func edited(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let term = Self.terms[Int.random(in: Self.terms.indices, using: &generator)]
    var letters = Array(term.unicodeScalars)
    let place = Int.random(in: 0..<letters.count - 1, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: letters.remove(at: place)
    case 1: letters.insert("e", at: place)
    case 2: letters[place] = "k"
    default: letters.swapAt(place, place + 1)
    }
    let query = String(String.UnicodeScalarView(letters))
    let found = try Self.lookUp.get().answers(to: query).prefix(5).map(\.found)
    #expect(found.contains(term), "\(query), seed \(seed): \(found)")
  }
}
