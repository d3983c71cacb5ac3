internal import BitextModel
internal import GRDB
package import Terminology

extension GlossaryStore {
  /// Calls `body` with each concept, in the order in which they came into the glossary.
  ///
  /// Reads a few hundred concepts at a time and holds no lock while `body` runs, so that an export into a slow
  /// pipe blocks nobody; `body` may call the store. Throws what `body` throws, or a `GlossaryStoreError`.
  package func forEachConcept(
    matching filter: ConceptFilter = ConceptFilter(), _ body: (Concept) throws -> Void
  ) throws {
    var batches = ConceptBatches(self, matching: filter)
    while let concepts = try batches.next() {
      for concept in concepts { try body(concept) }
    }
  }

  /// The concepts that match, at most `limit` of them.
  package func concepts(
    matching filter: ConceptFilter = ConceptFilter(), limit: Int = 1_000
  ) throws(GlossaryStoreError) -> [Concept] {
    try read { db in
      try ConceptReader(db).concepts(FilterQuery(filter).ids(db, after: 0, limit: limit))
    }
  }

  /// One concept by its id, or nil.
  package func concept(id: String) throws(GlossaryStoreError) -> Concept? {
    guard let row = try? ConceptID.row(id) else { return nil }
    return try read { try ConceptReader($0).concepts([row]).first }
  }

  /// How many concepts match.
  package func count(matching filter: ConceptFilter = ConceptFilter()) throws(GlossaryStoreError) -> Int {
    try read { try FilterQuery(filter).count($0) }
  }
}

/// The concepts of a glossary, some hundred at a time, in the order in which they came into it.
package struct ConceptBatches {
  private let store: GlossaryStore
  private let filter: ConceptFilter
  private let query: FilterQuery
  private var last: Int64? = 0
  private var ranges: ConceptRanges?
  private var nextStretch = 0
  private static let size = 400

  /// The concepts that match.
  package init(_ store: GlossaryStore, matching filter: ConceptFilter = ConceptFilter()) {
    self.store = store
    self.filter = filter
    query = FilterQuery(filter)
  }

  /// The next concepts, or nil behind the last ones; no lock is held in between.
  package mutating func next() throws(GlossaryStoreError) -> [Concept]? {
    try filter.wantsMost ? nextRange() : nextMatches()
  }

  private mutating func nextRange() throws(GlossaryStoreError) -> [Concept]? {
    let ranges = try stretches()
    while nextStretch < ranges.stretches.count {
      nextStretch += 1
      let concepts = try ranges.concepts(ranges.stretches[nextStretch - 1], in: store)
      if !concepts.isEmpty { return concepts }
    }
    return nil
  }

  private mutating func stretches() throws(GlossaryStoreError) -> ConceptRanges {
    if let ranges { return ranges }
    let found = try ConceptRanges(store, matching: filter)
    ranges = found
    return found
  }

  private mutating func nextMatches() throws(GlossaryStoreError) -> [Concept]? {
    guard let last else { return nil }
    let (ids, concepts) = try store.read { db in
      let ids = try query.ids(db, after: last, limit: Self.size)
      return (ids, try ConceptReader(db).concepts(ids))
    }
    self.last = ids.last
    return ids.isEmpty ? nil : concepts
  }
}

/// The ids of a glossary's concepts in stretches, each of which can be read by itself, on several connections at once.
package struct ConceptRanges: Sendable {
  private let filter: ConceptFilter
  /// All stretches, in the order of their ids.
  package let stretches: [Stretch]
  /// So many concepts outweigh the beginning and end of a transaction.
  private static let size: Int64 = 1_000

  /// A stretch of ids, with concepts or without.
  package struct Stretch: Sendable {
    fileprivate let ids: ClosedRange<Int64>
  }

  /// The stretches of what the glossary holds now; for a filter that wants most of it.
  package init(_ store: GlossaryStore, matching filter: ConceptFilter) throws(GlossaryStoreError) {
    self.filter = filter
    let end: Int64 = try store.read { try $0.row("SELECT max(id) FROM concept")?[0] ?? 0 }
    stretches = stride(from: 1, through: end, by: Int64.Stride(Self.size)).map {
      Stretch(ids: $0...min($0 + Self.size - 1, end))
    }
  }

  /// The concepts of a stretch that match.
  package func concepts(
    _ stretch: Stretch, in store: GlossaryStore
  ) throws(GlossaryStoreError) -> [Concept] {
    try store.read {
      try ConceptScan($0, origins: filter.origins, reviews: filter.reviews).concepts(stretch.ids)
    }
  }
}

extension ConceptFilter {
  /// Whether most concepts match, so that reading all of them is the quickest way.
  package var wantsMost: Bool { kinds.isEmpty && languages.isEmpty && text == nil }
}

/// A filter as SQL.
struct FilterQuery {
  private var conditions: [String] = []
  /// What the condition takes.
  private(set) var arguments = StatementArguments()

  init(_ filter: ConceptFilter) {
    add(filter.kinds.map(\.rawValue), "kind IN (SELECT value FROM json_each(?))")
    add(filter.origins.map(\.rawValue), "origin IN (SELECT value FROM json_each(?))")
    add(filter.reviews.map(\.rawValue), Self.termCondition("review IN (SELECT value FROM json_each(?))"))
    add(
      filter.statuses.map(\.rawValue), Self.termCondition("status IN (SELECT value FROM json_each(?))"))
    addFields(filter.fields)
    for base in filter.languages.map(\.base).sorted() {
      add([base], Self.termCondition("base = ?"), bound: base)
    }
    if let text = filter.text { addText(text) }
  }

  private static func termCondition(_ condition: String) -> String {
    "EXISTS (SELECT 1 FROM term WHERE term.conceptId = concept.id AND term.\(condition))"
  }

  private mutating func add(_ values: [String], _ condition: String, bound: String? = nil) {
    guard !values.isEmpty else { return }
    conditions.append(condition)
    // The values are raw values of enumerations: plain letters, nothing to escape.
    arguments += [bound ?? "[" + values.sorted().map { "\"\($0)\"" }.joined(separator: ",") + "]"]
  }

  private mutating func addFields(_ fields: Set<String>) {
    if fields.isEmpty { return }
    let places = fields.map { _ in "?" }.joined(separator: ", ")
    conditions.append("subjectField IN (\(places))")
    arguments += StatementArguments(fields.sorted())
  }

  private mutating func addText(_ text: String) {
    let pattern = WordPattern.prefix(TermText(text).folded)
    conditions.append(
      pattern == nil
        ? "0"
        : "id IN (SELECT conceptId FROM term WHERE id IN (SELECT \(TermRank.id) FROM termWord WHERE termWord MATCH ?))"
    )
    if let pattern { arguments += [pattern] }
  }

  /// The filter as a condition on the table of concepts.
  var condition: String { conditions.isEmpty ? "1" : conditions.joined(separator: " AND ") }

  func ids(_ db: Database, after last: Int64, limit: Int) throws -> [Int64] {
    let sql = "SELECT id FROM concept WHERE \(condition) AND id > ? ORDER BY id LIMIT ?"
    return try db.rows(sql, arguments + [last, limit]).map { $0["id"] }
  }

  func count(_ db: Database) throws -> Int {
    try db.row("SELECT count(*) AS n FROM concept WHERE \(condition)", arguments)?["n"] ?? 0
  }
}
