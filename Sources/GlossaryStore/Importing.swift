internal import BitextModel
internal import GRDB
internal import Terminology

extension GlossaryStore {
  /// Takes in the concepts of a file in one transaction: all of them, or none where something goes wrong.
  ///
  /// - Parameters:
  ///   - policy: What becomes of concepts that the glossary knows.
  ///   - isTrial: Whether the glossary stays as it was whatever happens.
  ///   - body: Hands over concepts one by one and learns what became of each.
  /// - Throws: What `body` throws, or a `GlossaryStoreError`.
  package func importConcepts(
    _ policy: MergePolicy, isTrial: Bool = false,
    _ body: ((ReadyConcept) throws -> ImportedConcept) throws -> Void
  ) throws {
    try attempt(isTrial: isTrial) { db in
      // What is written comes out of enumerations; SQLite would look every value up in a table of its own.
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      defer { try? db.execute(sql: "PRAGMA ignore_check_constraints = OFF") }
      let work = try ConceptImport(db, policy)
      try body { try work.take($0) }
      if !isTrial { try work.finish() }
    }
  }
}

/// Takes in concepts one by one.
///
/// Where they come to outnumber what the glossary held, the indices of its terms are let go and made anew at the end,
/// which a sorted table of pairs in memory makes up for: an index that grows at random places costs ten times as much.
private final class ConceptImport {
  private let db: Database
  private let policy: MergePolicy
  private let home: ConceptHome
  private let writer: TermWriter
  private let insertion: TermInsertion
  private let hasRejections: Bool
  private let termsBefore: Int64
  private var taken: Int64 = 0
  private var mass: MassImport?

  /// From so many concepts on it may pay to make the indices anew.
  private static let fewConcepts: Int64 = 2_000
  /// A term costs so much less in an index that is made anew.
  private static let gain: Int64 = 4

  init(_ db: Database, _ policy: MergePolicy) throws {
    self.db = db
    self.policy = policy
    home = ConceptHome(db)
    writer = TermWriter(db: db)
    insertion = try TermInsertion(db, origin: .user)
    hasRejections = try db.row("SELECT 1 FROM rejection LIMIT 1") != nil
    termsBefore = try db.row("SELECT max(id) FROM term")?[0] ?? 0
  }

  func take(_ concept: ReadyConcept) throws -> ImportedConcept {
    guard !concept.terms.isEmpty else { return ImportedConcept(action: .empty, id: "") }
    taken += 1
    if taken == max(Self.fewConcepts, termsBefore / Self.gain) { mass = try MassImport(db) }
    switch (try known(concept), policy) {
    case (nil, _): return try add(concept, .added)
    case (_?, .keepBoth): return try add(concept, .keptBoth)
    case (let row?, .skip): return ImportedConcept(action: .skipped, id: ConceptID.text(row))
    case (let row?, .update): return try update(row, with: concept)
    }
  }

  private func known(_ concept: ReadyConcept) throws -> Int64? {
    if let mass { return try mass.row(of: concept.terms) }
    return try home.row(of: concept.terms.map { ($0.language, $0.text) })
  }

  private func add(_ concept: ReadyConcept, _ action: ImportedConcept.Action) throws -> ImportedConcept {
    let row = try insertion.insert(concept.concept)
    for term in concept.terms {
      let id = try insertion.insert(term, of: row)
      if let mass { try mass.indexing.add(id, term.text.folded) } else { writer.note(id, term.text.folded) }
    }
    mass?.note(concept.terms, of: row)
    for evidence in concept.concept.evidence { try writer.put(evidence, of: row) }
    try noteRejections(of: row, concept.concept)
    return ImportedConcept(action: action, id: ConceptID.text(row))
  }

  private func update(_ row: Int64, with new: ReadyConcept) throws -> ImportedConcept {
    let concept = new.concept
    guard let old = try ConceptReader(db).concepts([row]).first else {
      throw GlossaryStoreError.unknownConcept(id: ConceptID.text(row))
    }
    let merge = ConceptMerge(old, concept, statesStatus: new.statesStatus)
    if merge.changesConcept { try writer.update(row, merge.result, origin: .user) }
    for term in merge.changedTerms {
      try writer.put(
        term.term, TermText(term.term.text), in: term.language, of: row, origin: .user,
        position: term.position)
    }
    if !merge.changedTerms.isEmpty { try mass?.note(termsOf: row) }
    let places = try merge.newPlaces.count { try writer.put($0, of: row) }
    try noteRejections(of: row, concept)
    let isChanged = merge.changesConcept || !merge.changedTerms.isEmpty || places > 0
    return ImportedConcept(action: isChanged ? .updated : .unchanged, id: ConceptID.text(row))
  }

  private func noteRejections(of row: Int64, _ concept: Concept) throws {
    let isConcerned =
      hasRejections || concept.sections.contains { $0.terms.contains { $0.review == .rejected } }
    if isConcerned { try Rejections(db: db).update(row) }
  }

  func finish() throws {
    try mass?.finish()
    try writer.finish()
  }
}
