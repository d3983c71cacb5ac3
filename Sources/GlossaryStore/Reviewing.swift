internal import BitextModel
internal import GRDB
internal import Terminology

extension GlossaryStore {
  /// Does what a reviewer decided, in one transaction, and notes each action so that it can be undone.
  ///
  /// Where one of the actions cannot be done, none is. An action that changes nothing makes no step.
  @discardableResult
  package func perform(_ actions: [ReviewAction]) throws(GlossaryStoreError) -> [ReviewStep] {
    try write { db in try actions.compactMap { try ReviewJournal(db: db).perform($0) } }
  }

  /// Takes the last step of the review back; nil where there is none.
  ///
  /// The steps outlive the program. Where somebody has changed the same terms since, nothing happens and it is an
  /// error.
  @discardableResult
  package func undo() throws(GlossaryStoreError) -> ReviewStep? {
    try write { db in try ReviewJournal(db: db).undo() }
  }

  /// Whether there is a step to take back.
  package func hasSteps() throws(GlossaryStoreError) -> Bool {
    try read { try $0.row("SELECT 1 FROM reviewStep LIMIT 1") != nil }
  }

  /// Accepts all candidates of a concept; what was rejected stays so.
  package func accept(concept id: String) throws(GlossaryStoreError) {
    try perform([.accept(concept: id)])
  }

  /// Accepts one term, whether it was a candidate or rejected.
  package func accept(_ term: TermAddress) throws(GlossaryStoreError) { try perform([.acceptTerm(term)]) }

  /// Rejects a whole concept: none of its pairs is offered again.
  package func reject(concept id: String) throws(GlossaryStoreError) {
    try perform([.reject(concept: id)])
  }

  /// Rejects one term: its pairs with the concept's other terms are not offered again.
  package func reject(_ term: TermAddress) throws(GlossaryStoreError) { try perform([.rejectTerm(term)]) }

  /// The row of a concept that must be there.
  func existing(_ id: String, _ db: Database) throws -> Int64 { try ConceptID.existing(id, db) }
}

extension ConceptID {
  /// The row of a concept that must be there.
  static func existing(_ id: String, _ db: Database) throws -> Int64 {
    let row = try row(id)
    guard try db.row("SELECT 1 FROM concept WHERE id = ?", [row]) != nil else {
      throw GlossaryStoreError.unknownConcept(id: id)
    }
    return row
  }
}
