import BitextModel
import Terminology
import Testing

@testable import GlossaryStore

@Suite("Reviewing and editing")
struct ReviewTests {
  private static let variant = Sample.found("Thứ trưởng Bộ Ngoại giao", "vicecanciller")
  private static let fresh = Sample.found("Tổng Lãnh sự", "cónsul general", line: 20)

  @Test("Accepting a concept accepts its candidates")
  func accept() throws {
    let store = try GlossaryStore.sample()
    _ = try store.add([Self.variant, Self.fresh])
    #expect(try store.count(matching: .candidates) == 2)
    try store.accept(concept: "c2")
    try store.accept(concept: "c4")
    #expect(try store.count(matching: .candidates) == 0)
    #expect(try store.listing().last == "Tổng Lãnh sự = cónsul general")
  }

  @Test("A rejected pair is not offered again, whatever its case and file")
  func reject() throws {
    let store = try GlossaryStore.sample()
    _ = try store.add([Self.variant, Self.fresh])
    try store.reject(TermAddress(concept: "c2", language: .spanish, text: "vicecanciller"))
    try store.reject(concept: "c4")
    let report = try store.add([
      Sample.found("thứ trưởng Bộ Ngoại giao", "Vicecanciller", file: "p2.txt"),
      Sample.found("Tổng lãnh sự", "Cónsul general", file: "p2.txt"),
    ])
    #expect(report.rejected == 2)
    #expect(report.isUnchanged)
  }

  @Test("Another Spanish form of a rejected concept's term is a new candidate")
  func otherForm() throws {
    let store = try GlossaryStore.inMemory()
    _ = try store.add([Self.fresh])
    try store.reject(concept: "c1")
    let report = try store.add([Sample.found("Tổng Lãnh sự", "cónsul general de Vietnam")])
    #expect(report.addedConcepts == 1)
  }

  @Test("A rejected term that is accepted after all is known again")
  func acceptRejected() throws {
    let store = try GlossaryStore.inMemory()
    _ = try store.add([Self.fresh])
    let term = TermAddress(concept: "c1", language: .spanish, text: "cónsul general")
    try store.reject(term)
    try store.accept(term)
    #expect(try store.add([Self.fresh]).known == 1)
  }

  @Test("What is not there cannot be reviewed", arguments: ["c99", "x", "", "c-1", "c0"])
  func unknown(id: String) throws {
    let store = try GlossaryStore.sample()
    #expect(throws: GlossaryStoreError.unknownConcept(id: id)) { try store.accept(concept: id) }
    #expect(throws: GlossaryStoreError.unknownConcept(id: id)) { try store.reject(concept: id) }
    #expect(try store.concept(id: id) == nil)
    let term = TermAddress(concept: "c1", language: .spanish, text: "emperador")
    #expect(throws: GlossaryStoreError.unknownTerm(term)) { try store.accept(term) }
  }

  @Test("An edited concept is what the person made of it, and keeps its evidence")
  func replace() throws {
    let store = try GlossaryStore.sample()
    _ = try store.add([Self.variant])
    var concept = try #require(try store.concept(id: "c2"))
    concept.note = "nota"
    concept.sections[1].terms = [Term("viceministro de Exteriores", gender: .masculine)]
    try store.replace(concept)
    #expect(try store.concept(id: "c2") == concept)
    #expect(concept.evidence.count == 1)
  }

  @Test("An imported concept joins the one that shares a pair, and accepts its candidates")
  func join() throws {
    let store = try GlossaryStore.sample()
    _ = try store.add([Self.fresh])
    let report = try store.add([
      Sample.concept("Tổng Lãnh sự", "cónsul general", "consulesa general"),
      Sample.concept("Đại biện", "encargado de negocios"),
      Sample.concept([], []),
    ])
    #expect(report.addedConcepts == 1)
    #expect(report.addedVariants == 1)
    #expect(report.empty == 1)
    #expect(
      try store.listing().suffix(2) == [
        "Tổng Lãnh sự = cónsul general, consulesa general (admitted)", "Đại biện = encargado de negocios",
      ])
  }

  @Test("Importing twice changes nothing")
  func importTwice() throws {
    let store = try GlossaryStore.inMemory()
    let oneLanguage = Sample.concept([Term("áo dài")], [])
    _ = try store.add(Sample.shipped + [oneLanguage])
    let before = try store.listing()
    let report = try store.add(Sample.shipped + [oneLanguage])
    #expect(report.known == 4)
    #expect(report.isUnchanged)
    #expect(try store.listing() == before)
  }

  @Test("Filters choose by kind, review, origin, language and words")
  func filters() throws {
    let store = try GlossaryStore.sample()
    _ = try store.add([Self.variant, Self.fresh])
    _ = try store.add([Sample.concept([Term("áo dài")], [], kind: .other)])
    try store.reject(concept: "c4")
    func count(_ filter: ConceptFilter) throws -> Int { try store.listing(filter).count }
    #expect(try count(.everything) == 5)
    #expect(try count(ConceptFilter()) == 4)
    #expect(try count(.candidates) == 1)
    #expect(try count(ConceptFilter(kinds: [.organization, .other])) == 2)
    #expect(try count(ConceptFilter(reviews: [.rejected])) == 1)
    #expect(try count(ConceptFilter(origins: [.builtin])) == 3)
    #expect(try count(ConceptFilter(languages: [.vietnamese, .spanish])) == 3)
    #expect(try count(ConceptFilter(text: "asuntos ext")) == 3)
    #expect(try count(ConceptFilter(text: "\"*")) == 0)
    #expect(try store.count(matching: .everything) == 5)
  }

  @Test("Statistics count concepts, terms and places")
  func statistics() throws {
    let store = try GlossaryStore.sample()
    _ = try store.add([Self.variant, Self.fresh])
    let statistics = try store.statistics()
    #expect(statistics.concepts == 4)
    #expect(statistics.terms == 11)
    #expect(statistics.conceptsByKind == [.title: 3, .organization: 1])
    #expect(statistics.conceptsByReview == [.accepted: 3, .candidate: 1])
    #expect(statistics.conceptsByOrigin == [.builtin: 3, .extraction: 1])
    #expect(statistics.termsByLanguage == [.vietnamese: 5, .spanish: 6])
    #expect(statistics.termsByReview == [.accepted: 8, .candidate: 3])
    #expect(statistics.evidence == 2)
  }

  @Test("A long glossary is read in batches, each concept once and in order")
  func batches() throws {
    let store = try GlossaryStore.inMemory()
    let concepts = (1...1_003).map { Sample.concept("từ \($0)", "palabra \($0)", kind: .other) }
    try store.loadBuiltin(fingerprint: "1") { concepts }
    #expect(try store.listing() == (1...1_003).map { "từ \($0) = palabra \($0)" })
  }
}
