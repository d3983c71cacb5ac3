import BitextModel
import Terminology
import Testing

@testable import GlossaryStore

@Suite("Shipped concepts")
struct BuiltinTests {
  private static let ministryLine = "Bộ Ngoại giao = Ministerio de Asuntos Exteriores"

  @Test("The same tables are loaded once")
  func once() throws {
    let store = try GlossaryStore.sample()
    #expect(try store.builtinFingerprint() == "1")
    let isLoaded = try store.loadBuiltin(fingerprint: "1") {
      Issue.record("the tables were read again")
      return []
    }
    #expect(!isLoaded)
  }

  @Test("What is loaded comes out as it went in")
  func whole() throws {
    let store = try GlossaryStore.sample()
    var read: [Concept] = []
    try store.forEachConcept { concept in
      var concept = concept
      concept.id = ""
      read.append(concept)
    }
    #expect(read == Sample.shipped)
  }

  @Test("A newer table replaces the older one, and concepts that stay keep their ids")
  func newer() throws {
    let store = try GlossaryStore.sample()
    let renamed = Sample.concept("Bộ Nội vụ", "Ministerio del Interior", kind: .organization)
    var ministry = Sample.ministry
    ministry.note = "nuevo"
    try store.loadBuiltin(fingerprint: "2") { [ministry, renamed] }
    #expect(try store.listing() == [Self.ministryLine, "Bộ Nội vụ = Ministerio del Interior"])
    #expect(try store.concept(id: "c3")?.note == "nuevo")
    #expect(try store.concept(id: "c1") == nil)
  }

  @Test("A newer table leaves alone what a person added, edited or put in")
  func ownership() throws {
    let store = try GlossaryStore.sample()
    _ = try store.add([Sample.concept("Cục", "departamento", kind: .organization)])
    var edited = try #require(try store.concept(id: "c2"))
    edited.sections[1].terms[0].text = "vicecanciller"
    try store.replace(edited)
    _ = try store.add([
      Sample.concept("Bộ Ngoại giao", "Ministerio de Asuntos Exteriores", "Cancillería", kind: .organization)
    ])
    try store.loadBuiltin(fingerprint: "2") { [Sample.viceminister] }
    #expect(
      try store.listing() == [
        "Thứ trưởng Bộ Ngoại giao = vicecanciller", Self.ministryLine + ", Cancillería (admitted)",
        "Cục = departamento",
      ])
  }

  @Test("What was rejected stays rejected")
  func rejected() throws {
    let store = try GlossaryStore.sample()
    try store.reject(concept: "c3")
    try store.reject(
      TermAddress(concept: "c1", language: .spanish, text: "ministro de Relaciones Exteriores"))
    let before = try store.listing()
    try store.loadBuiltin(fingerprint: "2") { Sample.shipped.reversed() }
    #expect(try store.listing() == before)
    try store.loadBuiltin(fingerprint: "3") { [] }
    #expect(try store.listing() == [])
    try store.loadBuiltin(fingerprint: "4") { Sample.shipped }
    #expect(try store.listing() == before)
  }

  @Test("A pair rejected as a candidate is not brought in by a table")
  func rejectedCandidate() throws {
    let store = try GlossaryStore.inMemory()
    _ = try store.add([Sample.found("Bộ Ngoại giao", "Ministerio de Asuntos Exteriores", kind: .other)])
    try store.reject(concept: "c1")
    try store.loadBuiltin(fingerprint: "1") { [Sample.ministry] }
    #expect(try store.lookup(TermQuery("Bộ Ngoại giao")).isEmpty)
  }

  @Test("A candidate that a table confirms becomes accepted, with its evidence")
  func confirmed() throws {
    let store = try GlossaryStore.inMemory()
    _ = try store.add([Sample.found("Bộ Ngoại giao", "Ministerio de Asuntos Exteriores", kind: .organization)]
    )
    try store.loadBuiltin(fingerprint: "1") { [Sample.ministry] }
    #expect(try store.listing() == [Self.ministryLine])
    #expect(try store.concept(id: "c1")?.evidence.count == 1)
  }

  @Test("What pages showed stays as a candidate when a table drops it")
  func dropped() throws {
    let store = try GlossaryStore.sample()
    _ = try store.add([Sample.found("Bộ Ngoại giao", "Ministerio de Asuntos Exteriores", kind: .organization)]
    )
    try store.loadBuiltin(fingerprint: "2") { [] }
    #expect(try store.listing() == ["?Bộ Ngoại giao = ?Ministerio de Asuntos Exteriores"])
  }

  @Test("Tables that cannot be read leave the glossary as it was")
  func failure() throws {
    let store = try GlossaryStore.sample()
    let before = try store.listing()
    #expect(throws: GlossaryStoreError.unknownConcept(id: "x")) {
      try store.loadBuiltin(fingerprint: "2") { throw GlossaryStoreError.unknownConcept(id: "x") }
    }
    #expect(try store.listing() == before)
    #expect(try store.builtinFingerprint() == "1")
  }
}
