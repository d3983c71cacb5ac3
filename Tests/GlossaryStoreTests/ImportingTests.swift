import BitextModel
import GRDB
import Terminology
import Testing

@testable import GlossaryStore

@Suite("Import into a glossary")
struct ImportingTests {
  private static let known = Concept(
    kind: .title, definition: "vieja", note: "nota",
    sections: [
      LanguageSection(.vietnamese, [Term("Bộ trưởng", partOfSpeech: .noun)]),
      LanguageSection(.spanish, [Term("ministro", gender: .masculine), Term("ministra", status: .admitted)]),
    ])
  private static let other = Concept(
    kind: .other, definition: "nueva",
    sections: [
      LanguageSection(.vietnamese, [Term("bộ trưởng")]),
      LanguageSection(.spanish, [Term("Ministra", note: "f."), Term("titular")]),
    ],
    evidence: [
      Evidence(file: "f", vietnameseLines: [3], spanishLines: [], vietnamese: "Bộ trưởng nói", spanish: "")
    ])

  private func store() throws -> GlossaryStore {
    let store = try GlossaryStore.inMemory()
    #expect(try run(store, [Self.known], .update).map(\.action) == [.added])
    return store
  }

  private func run(
    _ store: GlossaryStore, _ concepts: [Concept], _ policy: MergePolicy, statesStatus: Bool = false,
    isTrial: Bool = false
  ) throws -> [ImportedConcept] {
    var done: [ImportedConcept] = []
    try store.importConcepts(policy, isTrial: isTrial) { take in
      for concept in concepts { done.append(try take(ReadyConcept(concept, statesStatus: statesStatus))) }
    }
    return done
  }

  @Test("What the file says is written, what it is silent on stays")
  func update() throws {
    let store = try store()
    #expect(try run(store, [Self.other], .update) == [ImportedConcept(action: .updated, id: "c1")])
    let concept = try #require(try store.concept(id: "c1"))
    #expect(concept.kind == .title)
    #expect(concept.definition == "nueva")
    #expect(concept.note == "nota")
    #expect(concept.terms(in: .vietnamese) == [Term("Bộ trưởng", partOfSpeech: .noun)])
    #expect(
      concept.terms(in: .spanish) == [
        Term("ministro", gender: .masculine), Term("titular"),
        Term("ministra", status: .admitted, note: "f."),
      ])
    #expect(concept.evidence == Self.other.evidence)
    #expect(try run(store, [Self.other], .update) == [ImportedConcept(action: .unchanged, id: "c1")])
  }

  @Test("A file that states statuses changes them, another one does not", arguments: [true, false])
  func status(isStated: Bool) throws {
    let store = try store()
    _ = try run(store, [Self.other], .update, statesStatus: isStated)
    let term = try store.concept(id: "c1")?.terms(in: .spanish).first { $0.text == "ministra" }
    #expect(term?.status == (isStated ? .preferred : .admitted))
  }

  @Test("Known concepts are skipped, or come in beside those that are there")
  func policies() throws {
    let store = try store()
    #expect(try run(store, [Self.other], .skip) == [ImportedConcept(action: .skipped, id: "c1")])
    #expect(try store.concept(id: "c1") == Self.named(Self.known, "c1"))
    #expect(try run(store, [Self.other], .keepBoth) == [ImportedConcept(action: .keptBoth, id: "c2")])
    #expect(try store.count() == 2)
  }

  private static func named(_ concept: Concept, _ id: String) -> Concept {
    var concept = concept
    concept.id = id
    return concept
  }

  private struct Stop: Error {}

  @Test("An error undoes everything and comes out as it is; so does a trial")
  func nothing() throws {
    let store = try store()
    #expect(throws: Stop.self) {
      try store.importConcepts(.update) { take in
        _ = try take(ReadyConcept(Self.other, statesStatus: true))
        throw Stop()
      }
    }
    #expect(try run(store, [Self.other], .keepBoth, isTrial: true).map(\.action) == [.keptBoth])
    #expect(try store.concepts() == [Self.named(Self.known, "c1")])
  }

  @Test("Terms that come twice count once, empty concepts not at all")
  func twice() throws {
    let store = try GlossaryStore.inMemory()
    let double = Concept(
      kind: .other, sections: [LanguageSection(.spanish, [Term("sí"), Term("si\u{301}"), Term(" ")])])
    let empty = Concept(kind: .other, sections: [LanguageSection(.spanish, [Term("\u{200B}")])])
    #expect(try run(store, [double, empty], .update).map(\.action) == [.added, .empty])
    #expect(try store.concepts().map { $0.terms(in: .spanish).map(\.text) } == [["sí"]])
  }

  @Test("Many terms are found like few", arguments: [10, 1_500])
  func search(count: Int) throws {
    let (bulk, single) = (try GlossaryStore.inMemory(), try GlossaryStore.inMemory())
    let concepts = (0..<count).map { number in
      Concept(
        kind: .other,
        sections: [
          LanguageSection(.vietnamese, [Term("Cục Hải quan số \(number)")]),
          LanguageSection(.spanish, [Term("Dirección de Aduanas n.º \(number) «\(number % 7)ª»")]),
        ])
    }
    _ = try run(bulk, concepts, .keepBoth)
    _ = try single.add(concepts)
    for sql in [
      "SELECT near, word FROM wordNear ORDER BY 1, 2",
      "SELECT rowid FROM termWord WHERE termWord MATCH 'aduanas OR 3a'",
    ] {
      let rows = try [bulk, single].map { store in
        try store.read { db in try Row.fetchAll(db, sql: sql).map { "\($0)" } }
      }
      #expect(rows[0] == rows[1])
      #expect(!rows[0].isEmpty)
    }
  }
}
