import BitextModel
import Foundation
import GlossaryStore
import Terminology
import TestSupport
import Testing
import Workbench

@Suite("Looking up")
struct LookUpTests {
  /// A glossary with a few concepts, in memory.
  static func store() throws -> GlossaryStore {
    let store = try GlossaryStore.inMemory()
    try store.loadBuiltin(fingerprint: "test") { concepts }
    return store
  }

  static let concepts: [Concept] = [
    concept(
      .title, ["Thứ trưởng"],
      [Term("viceministro"), Term("viceministra", status: .admitted, gender: .feminine, type: .variant)]),
    concept(
      .title, ["Thứ trưởng Bộ Ngoại giao"],
      [
        Term("viceministro de Asuntos Exteriores"),
        Term("viceministro de Relaciones Exteriores", status: .admitted, region: "América"),
        Term("vice canciller", status: .deprecated),
      ], note: "También «vicecanciller».", source: "VNA",
      evidence: [
        Evidence(
          file: "p.txt", vietnameseLines: [27], spanishLines: [28],
          vietnamese: "Thứ trưởng Bộ Ngoại giao Ngô Lê Văn",
          spanish: "El viceministro de Asuntos Exteriores, Ngo Le Van")
      ]),
    concept(.organization, ["Bộ Ngoại giao"], [Term("Ministerio de Asuntos Exteriores")]),
    concept(.organization, ["Bộ Công Thương"], [Term("Ministerio de Industria y Comercio")]),
    concept(.title, ["Tổng Giám đốc"], [Term("director general")]),
    concept(
      .organization, ["Hiệp hội các quốc gia Đông Nam Á", "ASEAN"],
      [Term("Asociación de Naciones del Sudeste Asiático"), Term("ASEAN", status: .admitted, type: .acronym)]),
  ]

  static func concept(
    _ kind: TermKind, _ vietnamese: [String], _ spanish: [Term], note: String? = nil, source: String? = nil,
    evidence: [Evidence] = []
  ) -> Concept {
    Concept(
      kind: kind, note: note, source: source,
      sections: [
        LanguageSection(.vietnamese, vietnamese.map { Term($0) }), LanguageSection(.spanish, spanish),
      ],
      evidence: evidence)
  }

  static func answers(_ text: String, from language: Language? = nil, limit: Int = 20) throws
    -> [LookUpAnswer]
  {
    var settings = Settings(glossary: ":memory:")
    settings.usesLexicon = false
    return try LookUp(store(), settings, limit: limit).answers(to: text, from: language)
  }

  @Test(
    "The first answer",
    arguments: [
      ("Thứ trưởng Bộ Ngoại giao", "viceministro de Asuntos Exteriores", LookUpAnswer.Match.exact),
      ("thu truong bo ngoai giao", "viceministro de Asuntos Exteriores", .folded),
      ("THỨ TRƯỞNG BỘ NGOẠI GIAO", "viceministro de Asuntos Exteriores", .exact),
      ("viceministro de relaciones exteriores", "Thứ trưởng Bộ Ngoại giao", .exact),
      ("viceministro", "Thứ trưởng", .exact), ("viceministras", "Thứ trưởng", .folded),
      ("viceministra de Asuntos Exteriores", "Thứ trưởng Bộ Ngoại giao", .folded),
      ("directoras generales", "Tổng Giám đốc", .folded),
      ("Thứ trưởng Bộ Công Thương", "viceministro de Industria y Comercio", .composed),
      ("thu truong bo cong thuong", "viceministro de Industria y Comercio", .composed),
      ("viceministra de Industria y Comercio", "Thứ trưởng Bộ Công Thương", .composed),
      ("Asuntos", "Bộ Ngoại giao", .prefix), ("Ngoại gi", "Ministerio de Asuntos Exteriores", .prefix),
      ("viceminsitro", "Thứ trưởng", .fuzzy),
    ])
  func first(query: String, expected: String, match: LookUpAnswer.Match) throws {
    let answer = try #require(Self.answers(query).first)
    #expect(answer.equivalents.first?.text == expected)
    #expect(answer.match == match)
  }

  @Test("The same before longer ones, each concept once")
  func order() throws {
    let answers = try Self.answers("viceministro")
    #expect(answers.map(\.match) == [.exact, .prefix])
    #expect(answers.map(\.found) == ["viceministro", "viceministro de Asuntos Exteriores"])
    #expect(try Self.answers("viceministro", limit: 1).count == 1)
  }

  @Test("A pair a row, preferred forms first, with what is known of them")
  func rows() throws {
    let rows = try #require(Self.answers("Thứ trưởng Bộ Ngoại giao").first).rows
    #expect(
      rows.map(\.es) == [
        "viceministro de Asuntos Exteriores", "viceministro de Relaciones Exteriores", "vice canciller",
      ])
    #expect(rows.map(\.status) == ["preferred", "admitted", "deprecated"])
    #expect(
      rows.allSatisfy { $0.vi == "Thứ trưởng Bộ Ngoại giao" && $0.kind == "title" && $0.source == "VNA" })
    #expect(rows[1].notes == "También «vicecanciller». · América")
    #expect(rows[0].score == 1 && rows[1].score < 1)
    #expect(rows[0].examples.first?.file == "p.txt" && rows[0].examples.first?.line == 27)
  }

  @Test("The names of the fields are those of the design")
  func fields() throws {
    let row = try #require(Self.answers("Thứ trưởng Bộ Ngoại giao").first?.rows.first)
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(row)) as? [String: Any]
    #expect(
      Set(try #require(object).keys) == [
        "vi", "es", "kind", "status", "match", "score", "source", "notes", "examples",
      ])
    let example = (object?["examples"] as? [[String: Any]])?.first
    #expect(Set(try #require(example).keys) == ["vi", "es", "file", "line"])
  }

  @Test("The language can be forced")
  func direction() throws {
    #expect(try Self.answers("ASEAN", from: .spanish).first?.isVietnamese == false)
    #expect(try Self.answers("ASEAN", from: .vietnamese).first?.isVietnamese == true)
    #expect(try Self.answers("viceministro", from: .vietnamese).isEmpty)
  }

  @Test("Shipped concepts can be left out")
  func withoutBuiltin() throws {
    var settings = Settings(glossary: ":memory:")
    settings.usesBuiltin = false
    settings.usesLexicon = false
    #expect(try LookUp(Self.store(), settings).answers(to: "ASEAN").isEmpty)
  }

  @Test("The general lexicon comes last and says so", arguments: [("phát biểu", true), ("discurso", false)])
  func lexicon(word: String, isVietnamese: Bool) throws {
    let answers = try LookUp(Self.store(), Settings(glossary: ":memory:")).answers(to: word)
    let last = try #require(answers.last)
    #expect(last.source == "general lexicon")
    #expect(last.isVietnamese == isVietnamese)
  }

  @Test("Nothing is found", arguments: ["xyzzy", "…", "😀", "   "])
  func nothing(query: String) throws {
    #expect(try Self.answers(query).isEmpty)
  }
}
