import BitextModel
import GRDB
import Terminology
import TestSupport
import Testing

@testable import GlossaryStore

@Suite("Steps of the review")
struct ReviewStepTests {
  private static let findings = [
    Sample.found("Thứ trưởng Bộ Ngoại giao", "vicecanciller"),
    Sample.found("Tổng Lãnh sự", "cónsul general", line: 20),
    Sample.found("Tổng Lãnh sự", "cónsul", line: 30),
    Sample.found("Tổng lãnh sự quán", "Consulado General", kind: .organization, line: 40),
    Sample.found("Lãnh sự quán", "consulado General", kind: .organization, file: "p2.txt", line: 40),
    Sample.found("Bộ Ngoại giao", "canciller", line: 50),
  ]

  private static func store() throws -> GlossaryStore {
    let store = try GlossaryStore.sample()
    _ = try store.add(findings)
    return store
  }

  private static func spanish(_ concept: String, _ text: String) -> TermAddress {
    TermAddress(concept: concept, language: .spanish, text: text)
  }

  private static func vietnamese(_ concept: String, _ text: String) -> TermAddress {
    TermAddress(concept: concept, language: .vietnamese, text: text)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let action: ReviewAction
    /// The lines of the listing that the action makes.
    let lines: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "accepting takes all candidates", action: .accept(concept: "c4"),
      lines: ["Tổng Lãnh sự = cónsul general, cónsul (admitted)"]),
    Case(
      name: "accepting one term leaves the others", action: .acceptTerm(spanish("c4", "cónsul")),
      lines: ["?Tổng Lãnh sự = ?cónsul general, cónsul (admitted)"]),
    Case(
      name: "rejecting candidates leaves what was accepted", action: .rejectCandidates(concept: "c2"),
      lines: [
        "Thứ trưởng Bộ Ngoại giao = viceministro de Asuntos Exteriores, ✗vicecanciller (admitted)"
      ]),
    Case(
      name: "an edited term stays a candidate",
      action: .rewrite(spanish("c5", "Consulado General"), text: " Consulado  General de Vietnam"),
      lines: ["?Tổng lãnh sự quán = ?Consulado General de Vietnam"]),
    Case(
      name: "an edited term that is there already is that one",
      action: .rewrite(spanish("c4", "cónsul"), text: "cónsul general"),
      lines: ["?Tổng Lãnh sự = ?cónsul general"]),
    Case(
      name: "the preferred term gives way", action: .prefer(spanish("c4", "cónsul")),
      lines: ["?Tổng Lãnh sự = cónsul, ?cónsul general (admitted)"]),
    Case(
      name: "a deprecated term has been looked at", action: .deprecate(spanish("c2", "vicecanciller")),
      lines: [
        "Thứ trưởng Bộ Ngoại giao = viceministro de Asuntos Exteriores, vicecanciller (deprecated)"
      ]),
    Case(
      name: "joined terms are accepted beside those that are there", action: .join(concept: "c6", into: "c5"),
      lines: ["?Tổng lãnh sự quán, Lãnh sự quán (admitted) = Consulado General"]),
    Case(
      name: "a score accepts term by term", action: .acceptAbove(0.9, kinds: [.organization]),
      lines: ["Tổng lãnh sự quán = Consulado General", "Lãnh sự quán = consulado General"]),
    Case(name: "a score that none has accepts none", action: .acceptAbove(0.91, kinds: []), lines: []),
  ]

  @Test("An action does what it says, and an undo takes it back", arguments: cases)
  func action(_ item: Case) throws {
    let store = try Self.store()
    let before = try store.listing()
    let content = try store.content()
    let steps = try store.perform([item.action])
    #expect(try store.listing().filter { !before.contains($0) } == item.lines)
    #expect(steps.count == (item.lines.isEmpty ? 0 : 1))
    for step in steps { #expect(try store.undo() == step) }
    #expect(try store.content() == content)
    #expect(try store.undo() == nil)
  }

  @Test("Any actions followed by as many undos leave the glossary as it was", arguments: 1...40)
  func property(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let store = try Self.store()
    let before = try store.content()
    var steps: [ReviewStep] = []
    var actions: [ReviewAction] = []
    for _ in 0..<12 {
      let action = try RandomAction(store).next(&random)
      actions.append(action)
      // A shipped concept cannot be joined away.
      if let made = try? store.perform([action]) { steps += made }
    }
    try #require(!steps.isEmpty)
    for step in steps.reversed() { #expect(try store.undo() == step, "seed \(seed): \(actions)") }
    #expect(try store.content() == before, "seed \(seed): \(actions)")
    try store.write { db in
      try db.execute(sql: "INSERT INTO termWord (termWord, rank) VALUES ('integrity-check', 1)")
    }
  }

  @Test("Where one action cannot be done none is")
  func allOrNothing() throws {
    let store = try Self.store()
    let before = try store.content()
    #expect(throws: GlossaryStoreError.unknownConcept(id: "c99")) {
      try store.perform([.accept(concept: "c4"), .reject(concept: "c99")])
    }
    #expect(try store.content() == before)
  }

  @Test(
    "What does not fit is refused",
    arguments: [
      ReviewAction.join(concept: "c4", into: "c4"), .join(concept: "c1", into: "c4"),
      .rewrite(TermAddress(concept: "c4", language: .spanish, text: "cónsul"), text: " \n"),
    ])
  func refused(_ action: ReviewAction) throws {
    let store = try Self.store()
    let before = try store.content()
    #expect(throws: GlossaryStoreError.self) { try store.perform([action]) }
    #expect(try store.content() == before)
  }

  @Test("A step that somebody has built upon is not undone")
  func changedSince() throws {
    let store = try Self.store()
    try store.perform([.rewrite(Self.spanish("c5", "Consulado General"), text: "Consulado")])
    try store.remove(concept: "c5")
    let before = try store.content()
    #expect(throws: GlossaryStoreError.self) { try store.undo() }
    #expect(try store.content() == before)
  }

  @Test("An undo outlives the program and what extraction adds meanwhile")
  func later() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("g.sqlite")
    _ = try GlossaryStore(path: path).add(Self.findings)
    let before = try GlossaryStore(path: path).listing()
    try GlossaryStore(path: path).perform([.accept(concept: "c2")])
    let more = Sample.found("Tổng Lãnh sự", "cónsul general", file: "later.txt")
    _ = try GlossaryStore(path: path).add([more])
    #expect(try GlossaryStore(path: path).undo()?.concept == "c2")
    #expect(try GlossaryStore(path: path).listing() == before)
  }

  @Test("The form that was written over is not offered again, the new one is known")
  func wrongFormStaysAway() throws {
    let store = try Self.store()
    try store.perform([
      .rewrite(Self.vietnamese("c5", "Tổng lãnh sự quán"), text: "Tổng Lãnh sự quán Việt Nam")
    ])
    let found = Sample.found("Tổng lãnh sự quán", "Consulado General", kind: .organization, file: "p9.txt")
    #expect(try store.add([found]).rejected == 1)
    let right = Sample.found("Tổng Lãnh sự quán Việt Nam", "Consulado General", kind: .organization)
    #expect(try store.add([right]).known == 1)
  }

  @Test("What was rejected stays so when the corpus is extracted again")
  func extractedAgain() throws {
    let store = try Self.store()
    try store.perform([
      .reject(concept: "c4"), .rejectCandidates(concept: "c2"),
      .rejectTerm(Self.spanish("c6", "consulado General")),
    ])
    let before = try store.listing()
    let report = try store.add(Self.findings)
    #expect(report.rejected == 4)
    #expect(report.isUnchanged)
    #expect(try store.listing() == before)
  }

  @Test("The queue goes from the best score down, then from what was seen most")
  func queue() throws {
    let store = try GlossaryStore.inMemory()
    var weak = Sample.found("một", "uno", kind: .other)
    weak.score = 0.2
    let often = [3, 5, 7].map { Sample.found("hai", "dos", kind: .other, line: $0) }
    _ = try store.add([weak, Sample.found("ba", "tres", kind: .place)] + often)
    let queue = try store.reviewQueue()
    #expect(queue.map(\.concept) == ["c3", "c2", "c1"])
    #expect(queue.map(\.seen) == [3, 1, 1])
    #expect(queue.map(\.score) == [0.9, 0.9, 0.2])
    #expect(try store.reviewQueue(kinds: [.place]).map(\.concept) == ["c2"])
  }

  @Test("The place where the review stopped is kept")
  func position() throws {
    let store = try Self.store()
    #expect(try store.reviewPosition() == nil)
    try store.keepReviewPosition("c4")
    try store.keepReviewPosition("c5")
    #expect(try store.reviewPosition() == "c5")
    try store.keepReviewPosition(nil)
    #expect(try store.reviewPosition() == nil)
  }
}

/// Draws an action that a reviewer might take next.
private struct RandomAction {
  let concepts: [Concept]

  init(_ store: GlossaryStore) throws {
    concepts = try store.concepts(matching: .everything)
  }

  func next(_ random: inout SplitMix64) throws -> ReviewAction {
    let concept = try #require(concepts.randomElement(using: &random))
    let other = try #require(concepts.randomElement(using: &random))
    let addresses = concept.sections.flatMap { section in
      section.terms.map { TermAddress(concept: concept.id, language: section.language, text: $0.text) }
    }
    guard let term = addresses.randomElement(using: &random) else { return .accept(concept: concept.id) }
    let text = other.terms(in: term.language).randomElement(using: &random)?.text ?? "nuevo"
    let actions: [ReviewAction] = [
      .accept(concept: concept.id), .acceptTerm(term), .acceptAbove(0.5, kinds: [concept.kind]),
      .reject(concept: concept.id), .rejectCandidates(concept: concept.id), .rejectTerm(term),
      .rewrite(term, text: text), .rewrite(term, text: term.text.uppercased()),
      .setKind(concept: concept.id, .event),
      .setGender(term, .feminine), .setGender(term, nil), .prefer(term), .deprecate(term),
      .join(concept: concept.id, into: other.id), .join(concept: concept.id, into: other.id),
    ]
    return try #require(actions.randomElement(using: &random))
  }
}

extension GlossaryStore {
  /// Every row of every table but the one of the steps, as text.
  func content() throws -> [String] {
    try read { db in
      try ["concept", "term", "evidence", "rejection", "meta"].flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1, 2").map { "\(table): \($0)" }
      }
    }
  }
}

@Suite("Growth and inconsistencies")
struct InconsistencyTests {
  private static func store(_ concepts: [Concept], _ findings: [FoundTerm] = []) throws -> [String] {
    let store = try GlossaryStore.inMemory()
    for concept in concepts { _ = try store.add([concept]) }
    _ = try store.add(findings)
    return try store.inconsistencies().map { found in
      "\(found.problem.rawValue): \(found.term) = \(found.readings.map(\.text).joined(separator: " | "))"
    }
  }

  @Test("One office with several equivalents in several concepts")
  func equivalents() throws {
    let found = try Self.store([
      Sample.concept("Đại sứ", "embajador"), Sample.concept("đại sứ", "legado"),
      Sample.concept("Tham tán", "consejero"),
      Sample.concept("Đại sứ", "Embajada", kind: .organization),
    ])
    #expect(found == ["several-equivalents: Đại sứ = embajador | legado"])
  }

  @Test("Several preferred terms of one language")
  func preferred() throws {
    let found = try Self.store([
      Sample.concept([Term("Đại sứ")], [Term("embajador"), Term("legado"), Term("x", status: .admitted)])
    ])
    #expect(found == ["several-preferred: Đại sứ = embajador | legado"])
  }

  @Test("A candidate that contradicts an accepted term, but no feminine form")
  func candidates() throws {
    let found = try Self.store(
      [
        Sample.concept("Đại sứ", "embajador", "embajador de Vietnam"),
        Sample.concept("Tham tán", "consejero"),
      ],
      [
        Sample.found("Đại sứ", "legado"), Sample.found("Tham tán", "consejera"),
        Sample.found("Lãnh sự", "cónsul"),
      ])
    #expect(found == ["contradicting-candidate: Đại sứ = embajador | legado"])
  }

  @Test("Growth counts what did not come with the program; old concepts have no date")
  func growth() throws {
    let store = try GlossaryStore.sample()
    _ = try store.add([Sample.found("Lãnh sự", "cónsul"), Sample.found("Tham tán", "consejero", line: 9)])
    try store.write { try $0.execute(sql: "UPDATE concept SET created = NULL WHERE id = 4") }
    try store.write { try $0.execute(sql: "UPDATE concept SET created = '2026-03-31' WHERE id = 5") }
    let statistics = try store.statistics()
    #expect(statistics.conceptsByMonth == ["2026-03": 1])
    #expect(statistics.undatedConcepts == 1)
  }

  @Test("A glossary from before the review's tables gets them, its concepts without a date")
  func migration() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("old.sqlite")
    try DatabaseQueue(path: path).write { db in
      try db.execute(sql: Schema.first)
      try db.execute(
        sql: """
          INSERT INTO concept (kind, origin) VALUES ('title', 'user');
          PRAGMA application_id = \(GlossaryFile.applicationID); PRAGMA user_version = 1
          """)
    }
    let store = try GlossaryStore(path: path)
    #expect(try store.statistics().undatedConcepts == 1)
    #expect(try store.perform([.setKind(concept: "c1", .person)]).count == 1)
    #expect(try store.undo() != nil)
  }
}
