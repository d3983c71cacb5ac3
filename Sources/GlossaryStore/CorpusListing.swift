internal import GRDB

/// A document of the corpus, without its segments.
package struct CorpusEntry: Hashable, Sendable {
  /// What it is known by.
  package let name: String
  /// When it came, in UTC: `2026-01-31 12:00:00`.
  package let added: String
  /// How many segments it has.
  package let segments: Int

  /// What parts the two files of a pair in a name.
  package static let pairMark = " + "
}

extension GlossaryStore {
  /// The documents of the corpus, by name; those that a pattern of file names meets.
  ///
  /// In a pattern `*` stands for anything and `?` for one letter; it meets a whole name or one of its file names.
  package func corpusDocuments(matching pattern: String? = nil) throws(GlossaryStoreError) -> [CorpusEntry] {
    try read { db in
      guard try Schema.hasCorpus(db) else { return [] }
      let (condition, values) = CorpusPattern.condition(pattern)
      let sql = "SELECT name, added, segments FROM corpusDocument WHERE \(condition) ORDER BY name"
      return try db.rows(sql, values).map {
        CorpusEntry(name: $0["name"], added: $0["added"], segments: $0["segments"])
      }
    }
  }

  /// Removes the document of exactly this name with its segments; tells whether there was one.
  package func removeCorpusDocument(named name: String) throws(GlossaryStoreError) -> Bool {
    try write { db in
      guard let row = try db.row("SELECT id FROM corpusDocument WHERE name = ?", [name]) else { return false }
      try CorpusRemoval(db: db).remove(row["id"])
      return true
    }
  }

  /// Removes the documents that a pattern of file names meets, with their segments; tells which they were.
  package func removeCorpusDocuments(matching pattern: String) throws(GlossaryStoreError) -> [CorpusEntry] {
    let entries = try corpusDocuments(matching: pattern)
    if entries.isEmpty { return [] }
    try write { db in
      for entry in entries {
        guard let row = try db.row("SELECT id FROM corpusDocument WHERE name = ?", [entry.name]) else {
          continue
        }
        try CorpusRemoval(db: db).remove(row["id"])
      }
    }
    return entries
  }
}

extension Schema {
  /// Whether there are tables of a corpus: an older glossary that may only be read has none.
  static func hasCorpus(_ db: Database) throws -> Bool { try db.tableExists("corpusSegment") }
}

/// Removes a document of the corpus.
struct CorpusRemoval {
  let db: Database

  func remove(_ document: Int64) throws {
    try db.run("DELETE FROM corpusSegment WHERE documentId = ?", [document])
    try db.run("DELETE FROM corpusDocument WHERE id = ?", [document])
  }
}

/// Names of documents as a user writes them: a whole name, or the file name of one of a pair, with wild cards.
enum CorpusPattern {
  /// A condition on the table of documents, and what it takes.
  static func condition(_ pattern: String?) -> (sql: String, values: StatementArguments) {
    guard let pattern else { return ("1", []) }
    let pairMark = CorpusEntry.pairMark
    let patterns = ["", "*/"].flatMap { folder in
      ["", pairMark + "*"].map { folder + pattern + $0 }
    }
    let all = patterns + ["*" + pairMark + pattern, "*" + pairMark + "*/" + pattern]
    let globs = all.map { _ in "name GLOB ?" }.joined(separator: " OR ")
    return ("(name = ? OR \(globs))", StatementArguments([pattern] + all))
  }
}
