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
    try db.forEachRow(Self.conceptQuery, [list]) { concepts[$0[0]] = try concept($0) }
    try readTerms(list, into: &concepts)
    try readEvidence(list, into: &concepts)
    return ids.compactMap { concepts[$0] }
  }

  // Columns are read by their place: GRDB compares names letter by letter in each row.

  private static let conceptQuery = """
    SELECT id, kind, subjectField, definition, note, source FROM concept
    WHERE id IN (SELECT value FROM json_each(?))
    """

  private static let termQuery = """
    SELECT conceptId, language, text, status, review, partOfSpeech, gender, type, region, note, source
    FROM term WHERE conceptId IN (SELECT value FROM json_each(?))
    ORDER BY conceptId, base = 'vi' DESC, base, language, review = 'rejected',
      CASE status WHEN 'preferred' THEN 0 WHEN 'admitted' THEN 1 WHEN 'superseded' THEN 2 ELSE 3 END, position, id
    """

  private static let evidenceQuery = """
    SELECT conceptId, file, vietnameseLines, spanishLines, vietnamese, spanish
    FROM evidence WHERE conceptId IN (SELECT value FROM json_each(?)) ORDER BY conceptId, id
    """

  private func concept(_ row: Row) throws -> Concept {
    Concept(
      id: ConceptID.text(row[0]), kind: try value(row, 1), subjectField: row[2], definition: row[3],
      note: row[4],
      source: row[5], sections: [])
  }

  private func readTerms(_ list: String, into concepts: inout [Int64: Concept]) throws {
    try db.forEachRow(Self.termQuery, [list]) { row in
      concepts[row[0]]?.append(try term(row), in: Language(tag: row[1]))
    }
  }

  private func readEvidence(_ list: String, into concepts: inout [Int64: Concept]) throws {
    try db.forEachRow(Self.evidenceQuery, [list]) { row in
      concepts[row[0]]?.evidence.append(evidence(row))
    }
  }

  private func term(_ row: Row) throws -> Term {
    Term(
      row[2], status: try value(row, 3), review: try value(row, 4), partOfSpeech: try optional(row, 5),
      gender: try optional(row, 6), type: try optional(row, 7), region: row[8], note: row[9], source: row[10])
  }

  private func evidence(_ row: Row) -> Evidence {
    Evidence(
      file: row[1], vietnameseLines: LineList.lines(row[2]), spanishLines: LineList.lines(row[3]),
      vietnamese: row[4], spanish: row[5])
  }

  private func value<T: RawRepresentable<String>>(_ row: Row, _ column: Int) throws -> T {
    guard let value: T = try optional(row, column) else { throw unreadable(row, column) }
    return value
  }

  private func optional<T: RawRepresentable<String>>(_ row: Row, _ column: Int) throws -> T? {
    guard let text: String = row[column] else { return nil }
    guard let value = T(rawValue: text) else { throw unreadable(row, column) }
    return value
  }

  /// A value that no version of this program writes: somebody else changed the tables.
  private func unreadable(_ row: Row, _ column: Int) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "unknown value “\(row[column] as String? ?? "")”")
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
