internal import BitextModel
internal import GRDB
package import Terminology

extension GlossaryStore {
  /// The fingerprint of the shipped tables that this glossary holds, or nil before the first load.
  package func builtinFingerprint() throws(GlossaryStoreError) -> String? {
    try read { try BuiltinLoading.fingerprint($0) }
  }

  /// Brings the shipped concepts into the glossary, unless tables with this fingerprint are there already.
  ///
  /// Concepts and terms of older tables that the new ones lack go; what a person added, edited or rejected
  /// stays, and what extraction saw in pages stays as a candidate. `concepts` is called only where there is
  /// something to do. One transaction. Tells whether anything was loaded; throws what `concepts` throws, or a
  /// `GlossaryStoreError`.
  @discardableResult
  package func loadBuiltin(fingerprint: String, _ concepts: () throws -> [Concept]) throws -> Bool {
    if try builtinFingerprint() == fingerprint { return false }
    let shipped = try concepts()
    return try write { db in
      // Another program may have loaded them while this one waited.
      if try BuiltinLoading.fingerprint(db) == fingerprint { return false }
      var loading = try BuiltinLoading(db)
      for concept in shipped { try loading.load(concept) }
      try loading.finish(fingerprint: fingerprint)
      return true
    }
  }
}

/// One load of the shipped tables: everything that they hold is marked with the load's number, and what carries
/// an older number afterwards is what they no longer hold.
private struct BuiltinLoading {
  private let db: Database
  private let writer: TermWriter
  private let load: Int64
  private var loaded: Set<Int64> = []

  init(_ db: Database) throws {
    self.db = db
    writer = TermWriter(db: db)
    load = try 1 + (db.row("SELECT coalesce(max(builtinLoad), 0) AS n FROM concept")?["n"] ?? 0)
  }

  static func fingerprint(_ db: Database) throws -> String? {
    try db.row("SELECT value FROM meta WHERE name = 'builtin'")?["value"]
  }

  mutating func load(_ concept: Concept) throws {
    let key = BuiltinKey(concept)
    let (id, origin) = try home(of: concept, key)
    // A person made this concept or rewrote it: theirs is the one that counts.
    guard origin != .user else { return }
    if loaded.insert(id).inserted {
      try writer.update(id, concept, origin: .builtin)
      try db.run("UPDATE concept SET builtinLoad = ? WHERE id = ?", [load, id])
    }
    try putTerms(of: concept, into: id)
    for evidence in concept.evidence { try writer.put(evidence, of: id) }
  }

  private func putTerms(of concept: Concept, into id: Int64) throws {
    for section in concept.sections {
      for (position, term) in section.terms.enumerated() {
        try writer.put(
          term, TermText(term.text), in: section.language, of: id, origin: .builtin, position: position,
          load: load)
      }
    }
  }

  /// The row to load into: that of an older table, else one that holds the same pair already, else a new one.
  private func home(of concept: Concept, _ key: BuiltinKey) throws -> (Int64, Origin) {
    if let row = try db.row("SELECT id, origin FROM concept WHERE builtinKey = ?", [key.text]) {
      return (row["id"], Origin(rawValue: row["origin"]) ?? .user)
    }
    let row = try db.row(Self.samePair, [concept.kind.rawValue, key.vietnamese, key.spanish])
    let id: Int64 = try row?["id"] ?? writer.insert(concept, origin: .builtin)
    try db.run("UPDATE concept SET builtinKey = ? WHERE id = ?", [key.text, id])
    return (id, row.flatMap { Origin(rawValue: $0["origin"]) } ?? .builtin)
  }

  private static let samePair = """
    SELECT concept.id, concept.origin FROM concept
    JOIN term v ON v.conceptId = concept.id JOIN term s ON s.conceptId = concept.id
    WHERE concept.origin <> 'builtin' AND concept.builtinKey IS NULL AND concept.kind = ?
      AND v.matchKey = ? AND v.base = 'vi' AND s.matchKey = ? AND s.base = 'es'
    ORDER BY concept.origin = 'user' DESC, concept.id LIMIT 1
    """

  func finish(fingerprint: String) throws {
    try writer.finish()
    try leaveToPerson()
    try dropStaleTerms()
    try dropStaleConcepts()
    try Rejections(db: db).apply()
    try db.run("INSERT OR REPLACE INTO meta (name, value) VALUES ('builtin', ?)", [fingerprint])
  }

  /// A concept that the tables dropped but a person added terms to becomes that person's, with all its terms.
  private func leaveToPerson() throws {
    let isTheirs = """
      concept.origin = 'builtin' AND concept.builtinLoad <> ? AND EXISTS (
        SELECT 1 FROM term WHERE term.conceptId = concept.id AND term.origin = 'user')
      """
    try db.run(
      """
      UPDATE term SET origin = 'user' WHERE origin = 'builtin' AND conceptId IN (
        SELECT id FROM concept WHERE \(isTheirs))
      """, [load])
    try db.run("UPDATE concept SET origin = 'user', builtinKey = NULL WHERE \(isTheirs)", [load])
  }

  private func dropStaleTerms() throws {
    try db.run(
      """
      UPDATE term SET origin = 'extraction', review = CASE review WHEN 'rejected' THEN review ELSE 'candidate' END
      WHERE origin = 'builtin' AND builtinLoad <> ? AND id IN (
        SELECT vietnameseTermId FROM evidence UNION SELECT spanishTermId FROM evidence)
      """, [load])
    try db.run("DELETE FROM term WHERE origin = 'builtin' AND builtinLoad <> ?", [load])
  }

  private func dropStaleConcepts() throws {
    try db.run(
      """
      UPDATE concept SET origin = 'extraction', builtinKey = NULL
      WHERE origin = 'builtin' AND builtinLoad <> ?
        AND EXISTS (SELECT 1 FROM term WHERE term.conceptId = concept.id)
      """, [load])
    try db.run("DELETE FROM concept WHERE origin = 'builtin' AND builtinLoad <> ?", [load])
  }
}

/// What makes a shipped concept the same one in the next release: its kind and its first terms.
private struct BuiltinKey {
  let vietnamese: String
  let spanish: String
  let text: String

  init(_ concept: Concept) {
    vietnamese = TermText(concept.terms(in: .vietnamese).first?.text ?? "").key
    spanish = TermText(concept.terms(in: .spanish).first?.text ?? "").key
    text = [concept.kind.rawValue, vietnamese, spanish].joined(separator: "\t")
  }
}
