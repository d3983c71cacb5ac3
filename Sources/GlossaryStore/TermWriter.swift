internal import BitextModel
internal import GRDB
internal import Terminology

/// Writes concepts and terms, row by row, inside somebody's transaction, which `finish` ends.
struct TermWriter {
  let db: Database
  private let indexing: TermIndexing

  init(db: Database) {
    self.db = db
    indexing = TermIndexing(db)
  }

  /// Notes the new terms for searching.
  func finish() throws { try indexing.finish() }

  /// A new concept without terms, with today's date.
  func insert(_ concept: Concept, origin: Origin) throws -> Int64 {
    try db.run(
      """
      INSERT INTO concept (kind, subjectField, definition, note, source, origin, created)
      VALUES (?, ?, ?, ?, ?, ?, date('now'))
      """,
      Self.fields(of: concept) + [origin.rawValue])
    return db.lastInsertedRowID
  }

  /// Overwrites what a concept says of itself.
  func update(_ id: Int64, _ concept: Concept, origin: Origin) throws {
    try db.run(
      """
      UPDATE concept SET kind = ?, subjectField = ?, definition = ?, note = ?, source = ?, origin = ? WHERE id = ?
      """, Self.fields(of: concept) + [origin.rawValue, id])
  }

  private static func fields(of concept: Concept) -> StatementArguments {
    [concept.kind.rawValue, concept.subjectField, concept.definition, concept.note, concept.source]
  }

  /// Adds a term behind those that the concept has, or writes over the term with the same text.
  ///
  /// A shipped table (`load` > 0) changes nothing that a person wrote, and a rejected term stays rejected. The first term
  /// that a concept has in a language need not be searched for.
  @discardableResult
  func put(
    _ term: Term, _ text: TermText, in language: Language, of concept: Int64, origin: Origin,
    position: Int? = nil, isFirst: Bool = false, load: Int64 = 0
  ) throws -> Int64? {
    guard !text.isEmpty else { return nil }
    let position = try position ?? nextPosition(concept, language)
    if !isFirst, let id = try id(of: text.text, in: language, of: concept) {
      let values = Self.values(term, text, language, origin: origin, position: position, load: load)
      try db.run(Self.updateTerm, values + [id])
      return id
    }
    return try insert(term, text, in: language, of: concept, origin: origin, position: position, load: load)
  }

  private static func values(
    _ term: Term, _ text: TermText, _ language: Language, origin: Origin, position: Int, load: Int64
  ) -> StatementArguments {
    [
      language.base, position, text.key, text.folded, term.status.rawValue, term.review.rawValue,
      term.partOfSpeech?.rawValue, term.gender?.rawValue, term.type?.rawValue, term.region, term.note,
      term.source, origin.rawValue, load,
    ]
  }

  /// Adds a term that the concept does not have yet.
  @discardableResult
  func insert(
    _ term: Term, _ text: TermText, in language: Language, of concept: Int64, origin: Origin, position: Int,
    load: Int64 = 0
  ) throws -> Int64 {
    let names: StatementArguments = [concept, language.tag, text.text]
    let values = Self.values(term, text, language, origin: origin, position: position, load: load)
    try db.run(Self.insertTerm, names + values)
    let id = db.lastInsertedRowID
    indexing.add(id, text.folded)
    return id
  }

  private static let insertTerm = """
    INSERT INTO term (conceptId, language, text, base, position, matchKey, folded, status, review, partOfSpeech,
      gender, type, region, note, source, origin, builtinLoad)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private static let updateTerm = """
    UPDATE term SET base = ?1, position = ?2, matchKey = ?3, folded = ?4, status = ?5, partOfSpeech = ?7,
      gender = ?8, type = ?9, region = ?10, note = ?11, source = ?12, origin = ?13, builtinLoad = ?14,
      review = CASE WHEN review = 'rejected' AND ?13 = 'builtin' THEN review ELSE ?6 END
    WHERE id = ?15 AND (origin <> 'user' OR ?13 = 'user')
    """

  /// Notes a term for searching that somebody else has put into its table.
  func note(_ id: Int64, _ folded: String) { indexing.add(id, folded) }

  /// The position behind the terms of a section.
  func nextPosition(_ concept: Int64, _ language: Language) throws -> Int {
    let sql = "SELECT coalesce(max(position), -1) + 1 AS n FROM term WHERE conceptId = ? AND language = ?"
    return try db.row(sql, [concept, language.tag])?["n"] ?? 0
  }

  /// The row of a term with exactly this text.
  func id(of text: String, in language: Language, of concept: Int64) throws -> Int64? {
    let sql = "SELECT id FROM term WHERE conceptId = ? AND language = ? AND text = ?"
    return try db.row(sql, [concept, language.tag, text])?["id"]
  }

  /// Notes a place where the concept was seen, and tells whether it was new.
  @discardableResult
  func put(
    _ evidence: Evidence, of concept: Int64, terms: (vietnamese: Int64?, spanish: Int64?) = (nil, nil),
    score: Double? = nil
  ) throws -> Bool {
    let before = db.totalChangesCount
    try db.run(
      """
      INSERT INTO evidence (conceptId, vietnameseTermId, spanishTermId, file, vietnameseLines, spanishLines,
        vietnamese, spanish, score)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (conceptId, file, vietnameseLines, spanishLines) DO NOTHING
      """,
      [
        concept, terms.vietnamese, terms.spanish, evidence.file, LineList.text(evidence.vietnameseLines),
        LineList.text(evidence.spanishLines), evidence.vietnamese, evidence.spanish,
        score.map { min(max($0, 0), 1) },
      ])
    return db.totalChangesCount > before
  }
}
