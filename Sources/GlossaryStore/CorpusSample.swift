internal import GRDB

extension GlossaryStore {
  /// Segments out of the whole corpus, at equal distances; about so many, fewer where it has fewer.
  package func corpusSample(_ count: Int) throws(GlossaryStoreError) -> [CorpusSegment] {
    try read { db in
      guard count > 0, try Schema.hasCorpus(db), let range = try CorpusSearch.numbers(db) else { return [] }
      let step = max(1, range.count / count)
      let numbers = stride(from: range.lowerBound, through: range.upperBound, by: step).map(String.init)
      let sql = """
        SELECT vietnamese, spanish, vietnameseLines, spanishLines, score FROM corpusSegment
        WHERE id IN (SELECT value FROM json_each(?))
        """
      return try db.rows(sql, ["[" + numbers.joined(separator: ",") + "]"]).map(CorpusSegment.init)
    }
  }
}

extension CorpusSegment {
  /// A row of the table of segments.
  init(_ row: Row) {
    self.init(
      vietnamese: row["vietnamese"], spanish: row["spanish"],
      vietnameseLines: LineList.lines(row["vietnameseLines"]),
      spanishLines: LineList.lines(row["spanishLines"]), score: row["score"])
  }
}
