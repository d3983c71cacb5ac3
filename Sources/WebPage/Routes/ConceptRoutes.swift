internal import Foundation
internal import GlossaryStore
internal import HTTPTypes
internal import Hummingbird
internal import Terminology
internal import Workbench

/// `/api/concepts`: the glossary's own list, and its concepts one by one.
enum ConceptRoutes {
  static func add(to interface: inout Interface) {
    interface.get("/api/concepts", on: interface.desk.jobs) { desk, query, _ in try page(desk, query) }
    interface.on(.post, "/api/concepts", ConceptInput.self, status: .created) { desk, input, _ in
      let id = try desk.store.addOne(try input.concept())
      return try concept(id, desk)
    }
    interface.get("/api/concepts/{id}") { desk, _, parameters in try concept(try parameters.id(), desk) }
    interface.on(.put, "/api/concepts/{id}", ConceptEdit.self) { desk, edit, parameters in
      let id = try parameters.id()
      let concept = try edit.concept.concept(id: id)
      try desk.store.change(concept, from: edit.version)
      return try Self.concept(id, desk)
    }
    interface.delete("/api/concepts/{id}") { desk, query, parameters in
      let step = try desk.store.remove(concept: try parameters.id(), version: try query.required("version"))
      return try ReviewResult(step, desk)
    }
    interface.get("/api/concepts/{id}/history") { desk, _, parameters in
      HistoryValue(try desk.store.history(of: try parameters.id()))
    }
  }

  private static func concept(_ id: String, _ desk: Desk) throws -> ConceptValue {
    guard let stored = try desk.store.storedConcept(id: id) else {
      throw GlossaryStoreError.unknownConcept(id: id)
    }
    return ConceptValue(stored)
  }

  private static func page(_ desk: Desk, _ query: QueryReader) throws -> ConceptPage {
    let offset = try query.number("offset", 0...100_000_000, usual: 0)
    let list = ConceptDesk.List(
      try filter(query), by: try query.choice("sort", ConceptDesk.Order.self) ?? .id,
      isDescending: try query.flag("descending"))
    let page = try desk.concepts.page(
      of: list, offset: offset, limit: query.number("limit", 1...500, usual: 50))
    return ConceptPage(total: page.total, offset: offset, concepts: page.concepts.map(ConceptRow.init))
  }

  private static func filter(_ query: QueryReader) throws -> ConceptFilter {
    var filter = ConceptFilter(
      kinds: try query.choices("kind", TermKind.self), reviews: try query.choices("review", Review.self),
      origins: try query.choices("origin", Origin.self), text: try query.text("q")?.unlessEmpty)
    if filter.reviews.isEmpty { filter.reviews = [.accepted, .candidate] }
    filter.statuses = try query.choices("status", AdministrativeStatus.self)
    filter.fields = query.texts("field")
    return filter
  }
}

extension Parameters {
  /// The id in the path.
  func id() throws -> String {
    let text = try require("id")
    return text.removingPercentEncoding ?? text
  }
}
