internal import BitextModel
internal import GRDB
package import Terminology

extension GlossaryStore {
  /// Adds concepts that a person brings, such as an imported file, in one transaction; they are asked for one by one.
  ///
  /// A concept that shares a pair with one of the glossary joins it: terms that are new are added, those that are
  /// known stay as they are, candidates among them become accepted. Ids are given by the glossary.
  package func add(_ concepts: some Sequence<Concept>) throws(GlossaryStoreError) -> AdditionReport {
    try writeMuch { db in
      var addition = try ConceptAddition(db)
      for concept in concepts { try addition.add(concept) }
      return try addition.finished()
    }
  }

  /// Writes over a concept with what a person made of it; the concept is that person's own from now on.
  ///
  /// Terms that the new value lacks go; the places where the concept was seen stay.
  package func replace(_ concept: Concept) throws(GlossaryStoreError) {
    try write { db in _ = try ConceptReplacement(db: db).replace(concept) }
  }

  /// Removes a concept with all that belongs to it; a later load or extraction may bring it back.
  package func remove(concept id: String) throws(GlossaryStoreError) {
    try write { db in try db.run("DELETE FROM concept WHERE id = ?", [existing(id, db)]) }
  }

}

/// Writes over a concept.
struct ConceptReplacement {
  let db: Database

  /// Writes what a person made of a concept; tells which pairs were rejected or forgotten by it.
  func replace(_ concept: Concept) throws -> [Rejections.Change] {
    let row = try ConceptID.existing(concept.id, db)
    let writer = TermWriter(db: db)
    try writer.update(row, concept, origin: .user)
    try dropTerms(of: row, missingFrom: concept)
    try writer.putAll(concept, into: row)
    try writer.finish()
    return try Rejections(db: db).update(row)
  }

  private func dropTerms(of row: Int64, missingFrom concept: Concept) throws {
    for term in try db.rows("SELECT id, language, text FROM term WHERE conceptId = ?", [row]) {
      let language: String = term["language"]
      let text: String = term["text"]
      let isKept = concept.sections.contains { section in
        section.language.tag == language
          && section.terms.contains { TermText($0.text).text.utf8.elementsEqual(text.utf8) }
      }
      if !isKept { try db.run("DELETE FROM term WHERE id = ?", [term["id"] as Int64]) }
    }
  }
}

extension TermWriter {
  /// Writes all terms and places of a concept as a person's own.
  fileprivate func putAll(_ concept: Concept, into row: Int64, isNew: Bool = false) throws {
    var languages: Set<Language> = []
    for section in concept.sections {
      for (position, term) in section.terms.enumerated() {
        let isFirst = languages.insert(section.language).inserted && isNew
        try put(
          term, TermText(term.text), in: section.language, of: row, origin: .user, position: position,
          isFirst: isFirst)
      }
    }
    for evidence in concept.evidence { try put(evidence, of: row) }
  }
}

/// Adds a person's concepts one by one and counts what became of them.
struct ConceptAddition {
  private let db: Database
  private let writer: TermWriter
  /// Whether some pair is rejected, so that a new one may be it.
  private var hasRejections: Bool
  private var report = AdditionReport()

  init(_ db: Database) throws {
    self.db = db
    writer = TermWriter(db: db)
    hasRejections = try db.row("SELECT 1 FROM rejection LIMIT 1") != nil
  }

  /// Notes the new terms for searching, and tells what was done.
  func finished() throws -> AdditionReport {
    try writer.finish()
    return report
  }

  /// Adds a concept; tells which one it is in the glossary, nil where it has no term.
  @discardableResult
  mutating func add(_ concept: Concept) throws -> Int64? {
    guard concept.sections.contains(where: { $0.terms.contains { !TermText($0.text).isEmpty } }) else {
      report.empty += 1
      return nil
    }
    guard let row = try ConceptHome(db).row(of: concept) else {
      let row = try writer.insert(concept, origin: .user)
      try writer.putAll(concept, into: row, isNew: true)
      hasRejections =
        hasRejections || concept.sections.contains { $0.terms.contains { $0.review == .rejected } }
      if hasRejections { try Rejections(db: db).update(row) }
      report.addedConcepts += 1
      report.addedEvidence += concept.evidence.count
      return row
    }
    try merge(concept, into: row)
    return row
  }

  private mutating func merge(_ concept: Concept, into row: Int64) throws {
    var added = 0
    for section in concept.sections {
      for term in section.terms { added += try put(term, in: section.language, of: row) ? 1 : 0 }
    }
    report.addedVariants += added
    report.known += added == 0 ? 1 : 0
    for evidence in concept.evidence { report.addedEvidence += try writer.put(evidence, of: row) ? 1 : 0 }
    try Rejections(db: db).update(row)
  }

  /// Adds a term that the concept lacks, and accepts one that was a candidate; tells whether it was new.
  private func put(_ term: Term, in language: Language, of row: Int64) throws -> Bool {
    let text = TermText(term.text)
    let sql = "SELECT id, review FROM term WHERE conceptId = ? AND base = ? AND matchKey = ?"
    if let known = try db.row(sql, [row, language.base, text.key]) {
      if term.review == .accepted {
        try db.run("UPDATE term SET review = 'accepted' WHERE id = ?", [known["id"] as Int64])
      }
      return false
    }
    return try writer.put(term, text, in: language, of: row, origin: .user) != nil
  }
}
