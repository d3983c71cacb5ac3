internal import BitextModel
internal import GRDB
package import Terminology

extension GlossaryStore {
  /// Takes in the concepts of a file in one transaction: all of them, or none where something goes wrong.
  ///
  /// - Parameters:
  ///   - policy: What becomes of concepts that the glossary knows.
  ///   - isTrial: Whether the glossary stays as it was whatever happens.
  ///   - body: Hands over concepts one by one, each with whether its file states how far terms may be used, and learns
  ///     what became of each.
  /// - Throws: What `body` throws, or a `GlossaryStoreError`.
  package func importConcepts(
    _ policy: MergePolicy, isTrial: Bool = false,
    _ body: ((Concept, Bool) throws -> ImportedConcept) throws -> Void
  ) throws {
    try attempt(isTrial: isTrial) { db in
      let work = try ConceptImport(db, policy)
      try body { try work.take($0, statesStatus: $1) }
      if !isTrial { try work.finish() }
    }
  }
}

/// Takes in concepts one by one.
private struct ConceptImport {
  private let db: Database
  private let policy: MergePolicy
  private let home: ConceptHome
  private let writer: TermWriter
  private let hasRejections: Bool

  init(_ db: Database, _ policy: MergePolicy) throws {
    self.db = db
    self.policy = policy
    home = ConceptHome(db)
    writer = TermWriter(db: db)
    hasRejections = try db.row("SELECT 1 FROM rejection LIMIT 1") != nil
  }

  func take(_ concept: Concept, statesStatus: Bool) throws -> ImportedConcept {
    let concept = NewConcept(concept)
    guard !concept.terms.isEmpty else { return ImportedConcept(action: .empty, id: "") }
    let known = try home.row(of: concept.terms.map { ($0.language, $0.text) })
    switch (known, policy) {
    case (nil, _): return try add(concept, .added)
    case (_?, .keepBoth): return try add(concept, .keptBoth)
    case (let row?, .skip): return ImportedConcept(action: .skipped, id: ConceptID.text(row))
    case (let row?, .update): return try update(row, with: concept.concept, statesStatus)
    }
  }

  private func add(_ concept: NewConcept, _ action: ImportedConcept.Action) throws -> ImportedConcept {
    let row = try writer.insert(concept.concept, origin: .user)
    for term in concept.terms {
      try writer.insert(
        term.term, term.text, in: term.language, of: row, origin: .user, position: term.position)
    }
    for evidence in concept.concept.evidence { try writer.put(evidence, of: row) }
    try noteRejections(of: row, concept.concept)
    return ImportedConcept(action: action, id: ConceptID.text(row))
  }

  private func update(
    _ row: Int64, with concept: Concept, _ statesStatus: Bool
  ) throws -> ImportedConcept {
    guard let old = try ConceptReader(db).concepts([row]).first else {
      throw GlossaryStoreError.unknownConcept(id: ConceptID.text(row))
    }
    let merge = ConceptMerge(old, concept, statesStatus: statesStatus)
    if merge.changesConcept { try writer.update(row, merge.result, origin: .user) }
    for term in merge.changedTerms {
      try writer.put(
        term.term, TermText(term.term.text), in: term.language, of: row, origin: .user,
        position: term.position)
    }
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

  func finish() throws { try writer.finish() }
}

/// A concept with the forms of its terms that are stored, each term once.
private struct NewConcept {
  let concept: Concept
  let terms: [NewTerm]

  struct NewTerm {
    let term: Term
    let text: TermText
    let language: Language
    let position: Int
  }

  init(_ concept: Concept) {
    self.concept = concept
    var terms: [NewTerm] = []
    for section in concept.sections {
      var position = 0
      for term in section.terms {
        let new = NewTerm(
          term: term, text: TermText(term.text), language: section.language, position: position)
        guard !new.text.isEmpty, !terms.contains(where: { new.isSame(as: $0) }) else { continue }
        terms.append(new)
        position += 1
      }
    }
    self.terms = terms
  }
}

extension NewConcept.NewTerm {
  /// Whether the table of terms would take both for one.
  fileprivate func isSame(as other: Self) -> Bool {
    language == other.language && text.text.utf8.elementsEqual(other.text.text.utf8)
  }
}
