import BitextModel
import GlossaryStore
import Terminology
import TestSupport
import Testing

@testable import Workbench

@Suite("A review of a glossary")
struct ReviewDeskTests {
  private static func found(_ vietnamese: String, _ spanish: String, _ score: Double, line: Int) -> FoundTerm
  {
    FoundTerm(
      vietnamese: vietnamese, spanish: spanish, kind: .title, score: score,
      evidence: Evidence(
        file: "p.txt", vietnameseLines: [line], spanishLines: [line + 1], vietnamese: vietnamese + " nói",
        spanish: "El " + spanish + " habla"))
  }

  private static let findings = [
    found("đại sứ", "embajador", 0.9, line: 1), found("đại sứ", "embajadora", 0.7, line: 3),
    found("tổng lãnh sự", "cónsul general", 0.8, line: 5), found("lãnh sự", "cónsul", 0.6, line: 7),
    found("tham tán", "consejero", 0.5, line: 9),
  ]

  private static func store() throws -> GlossaryStore {
    let store = try GlossaryStore.inMemory()
    _ = try store.add(findings)
    return store
  }

  private static func press(_ keys: String, _ desk: ReviewDesk, _ session: inout ReviewSession) {
    for key in KeyScript.keys(keys) { desk.press(key, &session) }
  }

  private static func concepts(_ store: GlossaryStore) throws -> [Concept] {
    try store.concepts(matching: .everything)
  }

  @Test("The best attested comes first, with its terms marked where they were seen")
  func first() throws {
    let session = try ReviewDesk(Self.store()).session()
    #expect(session.queue.map(\.concept) == ["c1", "c2", "c3", "c4"])
    #expect(session.card?.terms.map(\.address.text) == ["đại sứ", "embajador", "embajadora"])
    #expect(session.card?.contexts.first?.spanish.pieces.map(\.isMarked) == [false, true, false])
    #expect(session.selectedTerm?.address.text == "embajador")
  }

  @Test("Keys change the glossary, and the next review goes on where this one stopped")
  func work() throws {
    let store = try Self.store()
    let desk = ReviewDesk(store)
    var session = try desk.session()
    Self.press("ars", desk, &session)
    #expect(session.card?.id == "c4")
    #expect(try store.statistics().conceptsByReview == [.accepted: 1, .rejected: 1, .candidate: 2])
    #expect(try desk.session().card?.id == "c4")
    #expect(try desk.session().queue.map(\.concept) == ["c3", "c4"])
  }

  @Test("A join moves what was seen")
  func join() throws {
    let store = try Self.store()
    let desk = ReviewDesk(store)
    var session = try desk.session()
    Self.press("ssj<clear>tong lanh<enter>", desk, &session)
    let joined = try #require(try store.concept(id: "c2"))
    #expect(joined.terms(in: .vietnamese).map(\.text) == ["tổng lãnh sự", "lãnh sự"])
    #expect(joined.evidence.count == 2)
    #expect(try store.concept(id: "c3") == nil)
  }

  @Test("A refusal is a message: an empty term, a term that is nowhere")
  func refusal() throws {
    let store = try Self.store()
    let desk = ReviewDesk(store)
    var session = try desk.session()
    let before = try Self.concepts(store)
    Self.press("e<clear><enter>", desk, &session)
    #expect(session.message == "a term cannot be empty")
    #expect(try Self.concepts(store) == before)
  }

  @Test("Whatever keys are pressed, undoing to the beginning gives the same glossary", arguments: 1...30)
  func property(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let store = try Self.store()
    let before = try Self.concepts(store)
    let desk = ReviewDesk(store)
    var session = try desk.session()
    let pieces = [
      "a", "A", "r", "R", "p", "d", "s", "b", "<up>", "<down>", "kp", "gf", "g-", "ex<enter>",
      "e<home>Ô<enter>",
      "j<clear>su<enter>", "j<down><enter>", "+<clear>0.6<enter>y", "u", "?x", "<esc>",
    ]
    var keys: [String] = []
    for _ in 0..<25 {
      let piece = try #require(pieces.randomElement(using: &random))
      keys.append(piece)
      Self.press(piece, desk, &session)
    }
    Self.press("<esc>", desk, &session)
    var undone = 0
    while session.message != "nothing to undo", undone < 100 {
      Self.press("u", desk, &session)
      undone += 1
    }
    #expect(try Self.concepts(store) == before, "seed \(seed): \(keys.joined(separator: " "))")
    #expect(session.queue.count == 4)
  }

  @Test("Rejected candidates stay away when the corpus is extracted again")
  func extractedAgain() throws {
    let store = try Self.store()
    let desk = ReviewDesk(store)
    var session = try desk.session()
    Self.press("rrrr", desk, &session)
    #expect(session.card == nil)
    #expect(try store.add(Self.findings).rejected == Self.findings.count)
    #expect(try desk.session().queue.isEmpty)
  }
}
