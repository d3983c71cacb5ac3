internal import BitextModel
internal import GRDB
internal import Terminology

extension GlossaryStore {
  /// Accepts all candidates of a concept; what was rejected stays so.
  package func accept(concept id: String) throws(GlossaryStoreError) {
    try write { db in
      let row = try existing(id, db)
      try db.run("UPDATE term SET review = 'accepted' WHERE conceptId = ? AND review = 'candidate'", [row])
      try Rejections(db: db).update(row)
    }
  }

  /// Accepts one term, whether it was a candidate or rejected.
  package func accept(_ term: TermAddress) throws(GlossaryStoreError) {
    try setReview(.accepted, of: term)
  }

  /// Rejects a whole concept: none of its pairs is offered again.
  package func reject(concept id: String) throws(GlossaryStoreError) {
    try write { db in
      let row = try existing(id, db)
      try db.run("UPDATE term SET review = 'rejected' WHERE conceptId = ?", [row])
      try Rejections(db: db).update(row)
    }
  }

  /// Rejects one term: its pairs with the concept's other terms are not offered again.
  package func reject(_ term: TermAddress) throws(GlossaryStoreError) {
    try setReview(.rejected, of: term)
  }

  private func setReview(_ review: Review, of term: TermAddress) throws(GlossaryStoreError) {
    try write { db in
      let row = try existing(term.concept, db)
      guard let id = try TermWriter(db: db).id(of: TermText(term.text).text, in: term.language, of: row)
      else {
        throw GlossaryStoreError.unknownTerm(term)
      }
      try db.run("UPDATE term SET review = ? WHERE id = ?", [review.rawValue, id])
      try Rejections(db: db).update(row)
    }
  }

  /// The row of a concept that must be there.
  func existing(_ id: String, _ db: Database) throws -> Int64 {
    let row = try ConceptID.row(id)
    guard try db.row("SELECT 1 FROM concept WHERE id = ?", [row]) != nil else {
      throw GlossaryStoreError.unknownConcept(id: id)
    }
    return row
  }
}
