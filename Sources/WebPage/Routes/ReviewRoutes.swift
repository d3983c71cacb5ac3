internal import BitextModel
internal import GlossaryStore
internal import HTTPTypes
internal import Hummingbird
internal import Terminology
internal import Workbench

/// `/api/review`: the queue of candidates, and what a reviewer does.
enum ReviewRoutes {
  static func add(to interface: inout Interface) {
    interface.get("/api/review") { desk, query, _ in try queue(desk, query) }
    interface.get("/api/review/conflicts", on: interface.desk.jobs) { desk, _, _ in
      ConflictsValue(conflicts: try GlossaryFigures(of: desk.store).inconsistencies ?? [])
    }
    interface.post("/api/review/undo") { desk, _, _ in try ReviewResult(try desk.store.undo(), desk) }
    interface.on(.post, "/api/review/accept", BatchInput.self) { desk, batch, _ in try accept(batch, desk) }
    interface.get("/api/review/{id}") { desk, _, parameters in try card(try parameters.id(), desk) }
    interface.on(.post, "/api/review/{id}", ReviewInput.self) { desk, input, parameters in
      let id = try parameters.id()
      let actions = try input.actions(on: id, desk.store)
      let steps = try input.version.map { try desk.store.perform(actions, on: id, version: $0) }
      return try ReviewResult(try steps ?? desk.store.perform(actions), desk)
    }
  }

  private static func queue(_ desk: Desk, _ query: QueryReader) throws -> ReviewQueueValue {
    let places = try desk.store.reviewQueue(kinds: query.choices("kind", TermKind.self))
    let offset = try query.number("offset", 0...100_000_000, usual: 0)
    let shown = places.dropFirst(offset).prefix(try query.number("limit", 1...500, usual: 50))
    return ReviewQueueValue(
      total: places.count, offset: offset, position: desk.position.concept,
      items: try desk.store.reviewItems(Array(shown)).map(ReviewItemValue.init),
      undoable: try desk.store.hasSteps())
  }

  private static func card(_ id: String, _ desk: Desk) throws -> ReviewCardValue {
    guard let stored = try desk.store.storedConcept(id: id), let card = try ReviewDesk(desk.store).card(id)
    else {
      throw GlossaryStoreError.unknownConcept(id: id)
    }
    desk.position.move(to: id)
    return ReviewCardValue(card, stored)
  }

  private static func accept(_ batch: BatchInput, _ desk: Desk) throws -> ReviewResult {
    guard (0...1).contains(batch.score) else { throw Problem.bad("expected a score from 0 to 1") }
    let kinds = Set(batch.kinds?.map(\.value) ?? [])
    if batch.dryRun == true {
      let terms = try desk.store.candidates(above: batch.score, kinds: kinds).count
      return try ReviewResult(ReviewStep(action: "accept-above", concept: nil, terms: terms), desk)
    }
    return try ReviewResult(try desk.store.perform([.acceptAbove(batch.score, kinds: kinds)]), desk)
  }
}
