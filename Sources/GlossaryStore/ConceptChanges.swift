internal import GRDB
internal import TextCore
package import Terminology

extension StoredConcept {
  /// Stands for what the concept says: another one whenever a person or a program has changed it; the places where it was
  /// seen do not count.
  package var version: String {
    var hash = FNV1a()
    var said = concept
    said.evidence = []
    // The description names every field; nothing else has to be kept in step with the model.
    hash.add(String(reflecting: said).utf8)
    return String(hash.value, radix: 36)
  }
}

extension GlossaryStore {
  /// Writes over a concept with what a person made of one of its versions; it can be undone like a step of the review.
  ///
  /// - Parameters:
  ///   - concept: What the person made of it.
  ///   - version: The version that the person saw.
  /// - Throws: `GlossaryStoreError.overtaken` where somebody else has changed the concept since.
  package func change(_ concept: Concept, from version: String) throws(GlossaryStoreError) {
    guard concept.sections.contains(where: { $0.terms.contains { !TermText($0.text).isEmpty } }) else {
      throw .refused(reason: "a concept needs a term; remove it if it is not wanted")
    }
    try write { db in
      let row = try ConceptID.existing(concept.id, db)
      try check(row, is: version, db)
      _ = try ReviewJournal(db: db).note("edit", concept: concept.id, changing: [row]) {
        try ConceptReplacement(db: db).replace(concept)
      }
    }
  }

  /// Removes a concept that is still as a person saw it; it can be undone like a step of the review.
  package func remove(concept id: String, version: String) throws(GlossaryStoreError) -> ReviewStep? {
    try write { db in
      let row = try ConceptID.existing(id, db)
      try check(row, is: version, db)
      return try ReviewJournal(db: db).note("remove", concept: id, changing: [row]) {
        try db.run("DELETE FROM concept WHERE id = ?", [row])
        return []
      }
    }
  }

  /// Does what a reviewer decided, where the concept is still as the reviewer saw it.
  package func perform(
    _ actions: [ReviewAction], on id: String, version: String
  ) throws(GlossaryStoreError) -> [ReviewStep] {
    try write { db in
      try check(ConceptID.existing(id, db), is: version, db)
      return try actions.compactMap { try ReviewJournal(db: db).perform($0) }
    }
  }

  /// Adds a concept of a person's own, or its terms to the one that shares a pair with it; tells which it is.
  package func addOne(_ concept: Concept) throws(GlossaryStoreError) -> String {
    try write { db in
      var addition = try ConceptAddition(db)
      let row = try addition.add(concept)
      _ = try addition.finished()
      guard let row else { throw GlossaryStoreError.refused(reason: "the concept has no term") }
      return ConceptID.text(row)
    }
  }

  private func check(_ row: Int64, is version: String, _ db: Database) throws {
    guard let stored = try StoredConcept.read([row], db).first, stored.version == version else {
      throw GlossaryStoreError.overtaken(id: ConceptID.text(row))
    }
  }
}
