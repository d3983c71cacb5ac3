internal import BitextModel
internal import GRDB
internal import Terminology

/// Reads whole concepts, a few hundred at a time: three queries a batch, whatever its size.
struct ConceptReader {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// The concepts with these row ids, in the order of the ids given; ids without a concept are passed over.
  func concepts(_ ids: [Int64]) throws -> [Concept] {
    guard !ids.isEmpty else { return [] }
    // One bound JSON array keeps the statement the same for every batch.
    let list = "[" + ids.map(String.init).joined(separator: ",") + "]"
    var concepts: [Int64: Concept] = [:]
    for row in try db.rows(Self.conceptQuery, [list]) { concepts[row["id"]] = try concept(row) }
    try readTerms(list, into: &concepts)
    try readEvidence(list, into: &concepts)
    return ids.compactMap { concepts[$0] }
  }

  private static let conceptQuery = "SELECT * FROM concept WHERE id IN (SELECT value FROM json_each(?))"

  private static let termQuery = """
    SELECT * FROM term WHERE conceptId IN (SELECT value FROM json_each(?))
    ORDER BY conceptId, base = 'vi' DESC, base, language, review = 'rejected',
      CASE status WHEN 'preferred' THEN 0 WHEN 'admitted' THEN 1 WHEN 'deprecated' THEN 2 ELSE 3 END, position, id
    """

  private static let evidenceQuery = """
    SELECT * FROM evidence WHERE conceptId IN (SELECT value FROM json_each(?)) ORDER BY conceptId, id
    """

  private func concept(_ row: Row) throws -> Concept {
    Concept(
      id: ConceptID.text(row["id"]), kind: try value(row, "kind"), subjectField: row["subjectField"],
      definition: row["definition"], note: row["note"], source: row["source"], sections: [])
  }

  private func readTerms(_ list: String, into concepts: inout [Int64: Concept]) throws {
    for row in try db.rows(Self.termQuery, [list]) {
      let language = Language(tag: row["language"])
      concepts[row["conceptId"]]?.append(try term(row), in: language)
    }
  }

  private func readEvidence(_ list: String, into concepts: inout [Int64: Concept]) throws {
    for row in try db.rows(Self.evidenceQuery, [list]) {
      concepts[row["conceptId"]]?.evidence.append(evidence(row))
    }
  }

  private func term(_ row: Row) throws -> Term {
    Term(
      row["text"], status: try value(row, "status"), review: try value(row, "review"),
      partOfSpeech: try optional(row, "partOfSpeech"), gender: try optional(row, "gender"),
      type: try optional(row, "type"), region: row["region"], note: row["note"], source: row["source"])
  }

  private func evidence(_ row: Row) -> Evidence {
    Evidence(
      file: row["file"], vietnameseLines: LineList.lines(row["vietnameseLines"]),
      spanishLines: LineList.lines(row["spanishLines"]), vietnamese: row["vietnamese"],
      spanish: row["spanish"])
  }

  private func value<T: RawRepresentable<String>>(_ row: Row, _ column: String) throws -> T {
    guard let value: T = try optional(row, column) else { throw unreadable(row, column) }
    return value
  }

  private func optional<T: RawRepresentable<String>>(_ row: Row, _ column: String) throws -> T? {
    guard let text: String = row[column] else { return nil }
    guard let value = T(rawValue: text) else { throw unreadable(row, column) }
    return value
  }

  /// A value that no version of this program writes: somebody else changed the tables.
  private func unreadable(_ row: Row, _ column: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(column) \(row[column] as String? ?? "missing")")
  }
}

extension Concept {
  /// Adds a term at the end of its language's section; sections come in the order of their first terms.
  fileprivate mutating func append(_ term: Term, in language: Language) {
    if let last = sections.indices.last, sections[last].language == language {
      sections[last].terms.append(term)
    } else {
      sections.append(LanguageSection(language, [term]))
    }
  }
}

/// Line numbers as the evidence table holds them: `11,12`.
enum LineList {
  static func text(_ lines: [Int]) -> String { lines.map(String.init).joined(separator: ",") }

  static func lines(_ text: String) -> [Int] { text.split(separator: ",").compactMap { Int($0) } }
}
