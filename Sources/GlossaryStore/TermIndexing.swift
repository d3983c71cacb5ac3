internal import GRDB

/// Notes new terms and their words for searching, all those of a transaction at its end.
///
/// Not term by term: FTS5 writes out what it has gathered whenever a row id is smaller than the one before, and at every
/// savepoint, which statements open that may change several rows. In the order of their ranks and by one statement, a
/// million terms cost it a few seconds.
final class TermIndexing {
  private let db: Database
  /// The ids of the new terms, neighbours in one range.
  private var waiting: [ClosedRange<Int64>] = []
  private var words: Set<String> = []

  init(_ db: Database) {
    self.db = db
  }

  /// A term that is in its table now, and stays there until the end.
  func add(_ id: Int64, _ folded: String) {
    if let last = waiting.last, last.upperBound + 1 == id {
      waiting[waiting.count - 1] = last.lowerBound...id
    } else {
      waiting.append(id...id)
    }
    words.formUnion(WordNear.words(of: folded))
  }

  /// Writes what was noted; before it, no search finds the terms.
  func finish() throws {
    let sql = """
      INSERT INTO termWord (rowid, folded)
      SELECT \(TermRank.sql("term")), folded FROM term WHERE id BETWEEN ? AND ? ORDER BY 1
      """
    for range in waiting { try db.run(sql, [range.lowerBound, range.upperBound]) }
    // In their order, so that neighbours in the table are written together.
    try WordNear(db: db).add(words.sorted())
    waiting = []
    words = []
  }
}
