internal import BitextModel
internal import GRDB
internal import Terminology

/// Adds new concepts and terms by statements that stay bound, for imports of thousands.
struct TermInsertion {
  private let concepts: SteppedStatement
  private let terms: SteppedStatement
  private let db: Database

  init(_ db: Database, origin: Origin) throws {
    self.db = db
    concepts = try SteppedStatement(
      db,
      """
      INSERT INTO concept (kind, subjectField, definition, note, source, origin, created)
      VALUES (?1, ?2, ?3, ?4, ?5, '\(origin.rawValue)', '\(try db.row("SELECT date('now')")?[0] ?? "")')
      """)
    terms = try SteppedStatement(
      db,
      """
      INSERT INTO term (conceptId, language, text, base, position, matchKey, folded, status, review, partOfSpeech,
        gender, type, region, note, source, origin, builtinLoad)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, '\(origin.rawValue)', 0)
      """)
  }

  /// A new concept without terms, with today's date.
  func insert(_ concept: Concept) throws -> Int64 {
    concepts.bind(concept.kind.rawValue, at: 1)
    let texts = [concept.subjectField, concept.definition, concept.note, concept.source]
    for (index, text) in texts.enumerated() { concepts.bind(text, at: Int32(index + 2)) }
    try concepts.run()
    return db.lastInsertedRowID
  }

  /// Adds a term that its concept does not have yet.
  func insert(_ new: ReadyTerm, of concept: Int64) throws -> Int64 {
    let term = new.term
    if new.base.isEmpty {
      throw GlossaryStoreError.refused(reason: "the term “\(term.text)” has no language")
    }
    terms.bind(concept, at: 1)
    terms.bind(new.language.tag, at: 2)
    terms.bind(new.text.text, at: 3)
    terms.bind(new.base, at: 4)
    terms.bind(Int64(new.position), at: 5)
    terms.bind(new.text.key, at: 6)
    terms.bind(new.text.folded, at: 7)
    terms.bind(term.status.rawValue, at: 8)
    terms.bind(term.review.rawValue, at: 9)
    terms.bind(term.partOfSpeech?.rawValue, at: 10)
    terms.bind(term.gender?.rawValue, at: 11)
    terms.bind(term.type?.rawValue, at: 12)
    terms.bind(term.region, at: 13)
    terms.bind(term.note, at: 14)
    terms.bind(term.source, at: 15)
    try terms.run()
    return db.lastInsertedRowID
  }
}
