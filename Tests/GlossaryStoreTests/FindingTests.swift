import BitextModel
import Terminology
import Testing

@testable import GlossaryStore

@Suite("Findings of the extraction")
struct FindingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let found: FoundTerm
    let report: [Int]
    let listing: String?
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "a known pair only adds evidence",
      found: Sample.found("Thứ trưởng Bộ Ngoại giao", "viceministro de Asuntos Exteriores"),
      report: [0, 0, 1, 0, 1], listing: nil),
    Case(
      name: "case makes no new pair",
      found: Sample.found("thứ trưởng Bộ Ngoại giao", "Viceministro de asuntos exteriores"),
      report: [0, 0, 1, 0, 1], listing: nil),
    Case(
      name: "NFD makes no new pair",
      found: Sample.found(
        "Thu\u{31B}\u{301} tru\u{31B}o\u{31B}\u{309}ng Bo\u{323}\u{302} Ngoa\u{323}i giao",
        "viceministro de Asuntos Exteriores"),
      report: [0, 0, 1, 0, 1], listing: nil),
    Case(
      name: "a new Spanish form joins as an admitted candidate",
      found: Sample.found("Thứ trưởng Bộ Ngoại giao", "viceministro de Relaciones Exteriores"),
      report: [0, 1, 0, 0, 1],
      listing:
        "Thứ trưởng Bộ Ngoại giao = viceministro de Asuntos Exteriores, "
        + "?viceministro de Relaciones Exteriores (admitted)"),
    Case(
      name: "a feminine form joins as a variant",
      found: Sample.found("Bộ trưởng Bộ Ngoại giao", "ministra de Asuntos Exteriores"),
      report: [0, 1, 0, 0, 1],
      listing:
        "Bộ trưởng Bộ Ngoại giao, Bộ trưởng Ngoại giao (admitted) = ministro de Asuntos Exteriores, "
        + "ministro de Relaciones Exteriores (admitted), ?ministra de Asuntos Exteriores (admitted)"),
    Case(
      name: "a Vietnamese term of another kind is another concept",
      found: Sample.found("Bộ Ngoại giao", "canciller", kind: .title),
      report: [1, 0, 0, 0, 1], listing: "?Bộ Ngoại giao = ?canciller"),
    Case(
      name: "kind other goes with every kind",
      found: Sample.found("Bộ Ngoại giao", "Cancillería", kind: .other),
      report: [0, 1, 0, 0, 1],
      listing: "Bộ Ngoại giao = Ministerio de Asuntos Exteriores, ?Cancillería (admitted)"),
    Case(
      name: "other diacritics are another term",
      found: Sample.found("Thư trưởng Bộ Ngoại giao", "viceministro de Asuntos Exteriores"),
      report: [1, 0, 0, 0, 1], listing: "?Thư trưởng Bộ Ngoại giao = ?viceministro de Asuntos Exteriores"),
    Case(
      name: "an empty side adds nothing", found: Sample.found(" ", "ministro"), report: [0, 0, 0, 0, 0],
      listing: nil),
  ]

  @Test("A finding becomes what the rules say", arguments: cases)
  func rule(_ item: Case) throws {
    let store = try GlossaryStore.sample()
    let before = try store.listing()
    let report = try store.add([item.found])
    #expect(numbers(report) == item.report)
    let added = try store.listing().filter { !before.contains($0) }
    #expect(added == (item.listing.map { [$0] } ?? []))
  }

  private func numbers(_ report: AdditionReport) -> [Int] {
    [report.addedConcepts, report.addedVariants, report.known, report.rejected, report.addedEvidence]
  }

  @Test("The same page a second time adds nothing")
  func twice() throws {
    let store = try GlossaryStore.sample()
    let page = Self.cases.enumerated().map { number, item in
      Sample.found(item.found.vietnamese, item.found.spanish, kind: item.found.kind, line: number * 10 + 1)
    }
    let first = try store.add(page)
    let listing = try store.listing()
    let second = try store.add(page)
    #expect(!first.isUnchanged)
    #expect(second.isUnchanged)
    #expect(try store.listing() == listing)
  }

  @Test("The feminine variant carries its gender")
  func feminine() throws {
    let store = try GlossaryStore.sample()
    _ = try store.add([Sample.found("Bộ trưởng Bộ Ngoại giao", "ministra de Asuntos Exteriores")])
    let terms = try store.concept(id: "c1")?.terms(in: .spanish)
    let feminine = terms?.first { $0.text == "ministra de Asuntos Exteriores" }
    #expect(feminine?.gender == .feminine)
    #expect(feminine?.type == .variant)
    #expect(feminine?.review == .candidate)
  }

  @Test("Evidence keeps its file, lines and texts")
  func evidence() throws {
    let store = try GlossaryStore.sample()
    let found = Sample.found("Thứ trưởng Bộ Ngoại giao", "viceministro de Asuntos Exteriores", line: 11)
    _ = try store.add([found])
    #expect(try store.concept(id: "c2")?.evidence == [found.evidence])
  }

  @Test(
    "Feminine titles are told by their words",
    arguments: [
      ("viceministra de Salud", "viceministro de Salud", true),
      ("directora general", "director general", true),
      ("primera ministra", "primer ministro", true),
      ("presidenta del Comité", "presidente del Comité", true),
      ("capitana", "capitán", true),
      ("ministro de Salud", "ministro de Salud", false),
      ("ministra de Salud", "ministro de Defensa", false),
      ("secretaria", "secretario general", false),
    ])
  func genders(feminine: String, masculine: String, isPair: Bool) {
    #expect(GenderedForm.isFeminine(feminine, of: masculine) == isPair)
  }
}
