internal import GRDB

/// A segment that a pattern meets, before its text is read.
struct CorpusFound {
  let id: Int64
  let document: Int64
  /// How long both texts are together, in characters.
  let length: Int
  let score: Double
}

/// Finds the segments that a pattern meets, some hundreds at most, out of the whole corpus.
struct CorpusSearch {
  let db: Database
  let pattern: String
  let limit: Int

  /// How many segments are compared for each one that is wanted, and how many at least.
  private static let choice = 4
  private static let fewest = 240
  /// Into how many parts the corpus is cut where it has more than can be compared.
  private static let parts: Int64 = 12

  private var most: Int { max(limit > Int.max / Self.choice ? limit : limit * Self.choice, Self.fewest) }

  /// The segments, by their numbers; those of some documents only.
  func segments(in files: String?) throws -> [CorpusFound] {
    guard let files else {
      return try Self.numbers(db).map { try segments(in: $0) } ?? []
    }
    var found: [CorpusFound] = []
    for document in try ranges(of: files) where found.count < most {
      found += try segments(in: document, at: most - found.count)
    }
    return found
  }

  /// The numbers of the corpus's segments, from the first to the last; nil where it has none.
  static func numbers(_ db: Database) throws -> ClosedRange<Int64>? {
    // Two queries in one: of one alone SQLite takes the end of the table, of both together it reads all of it.
    let sql =
      "SELECT (SELECT min(id) FROM corpusSegment) AS first, (SELECT max(id) FROM corpusSegment) AS last"
    guard let row = try db.row(sql), let first: Int64 = row["first"], let last: Int64 = row["last"] else {
      return nil
    }
    return first...last
  }

  /// The segments of documents stand together, so that a document is a range of numbers; neighbours make one.
  private func ranges(of files: String) throws -> [ClosedRange<Int64>] {
    let (condition, values) = CorpusPattern.condition(files)
    let sql = """
      SELECT min(corpusSegment.id) AS first, max(corpusSegment.id) AS last
      FROM corpusDocument JOIN corpusSegment ON corpusSegment.documentId = corpusDocument.id
      WHERE \(condition) GROUP BY corpusDocument.id ORDER BY first
      """
    var ranges: [ClosedRange<Int64>] = []
    for row in try db.rows(sql, values) {
      let (first, last): (Int64, Int64) = (row["first"], row["last"])
      if let previous = ranges.last, previous.upperBound + 1 == first {
        ranges[ranges.count - 1] = previous.lowerBound...last
      } else {
        ranges.append(first...last)
      }
    }
    return ranges
  }

  /// All segments of a range where they are few, else the first ones and some of each part.
  private func segments(in range: ClosedRange<Int64>) throws -> [CorpusFound] {
    let first = try segments(in: range, at: most)
    guard first.count == most else { return first }
    let size = (range.upperBound - range.lowerBound) / Self.parts + 1
    var found = first
    for part in 0..<Self.parts {
      let start = range.lowerBound + part * size
      found += try segments(
        in: start...max(start, min(range.upperBound, start + size - 1)), at: most / Int(Self.parts) + 1)
    }
    return found
  }

  private func segments(in range: ClosedRange<Int64>, at most: Int) throws -> [CorpusFound] {
    // Columns by their numbers: looking a name up costs more than the rest.
    try db.rows(Self.query, [pattern, range.lowerBound, range.upperBound, most]).map { row in
      CorpusFound(id: row[0], document: row[1], length: row[2], score: row[3])
    }
  }

  /// The full-text table leads: it stops as soon as there are enough.
  private static let query = """
    SELECT corpusSegment.id, documentId, length(vietnamese) + length(spanish), coalesce(score, 1)
    FROM corpusWord CROSS JOIN corpusSegment ON corpusSegment.id = corpusWord.rowid
    WHERE corpusWord MATCH ? AND corpusWord.rowid BETWEEN ? AND ? LIMIT ?
    """
}
