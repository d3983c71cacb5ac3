internal import BitextModel
internal import GRDB

/// Terms that stand side by side in the index of folded texts: those that begin with the same letters.
struct TextRange {
  private let start: String
  private let end: String

  /// Longer terms that begin with these words.
  init(words: String) {
    start = words + " "
    end = words + "!"
  }

  /// Terms that begin with these letters and go on in the same word.
  init(letters: String) {
    // Behind the text comes neither its end nor a space.
    start = letters + "!"
    end = letters + "\u{10FFFF}"
  }

  /// The range as a condition in SQL, and its values.
  let condition = "term.folded >= ? AND term.folded < ?"
  var bounds: StatementArguments { [start, end] }

  /// The first of the terms, the shortest of them first; read from the index alone, which costs a tenth of their rows.
  func terms(_ language: Language?, _ limit: Int, _ db: Database) throws -> [Int64] {
    let base = language == nil ? "" : "AND base = ?"
    let sql = """
      SELECT id, length(CAST(folded AS BLOB)) FROM term WHERE \(condition) \(base) ORDER BY folded LIMIT ?
      """
    let values = bounds + (language.map { [$0.base] } ?? []) + [limit]
    let terms = try db.rows(sql, values).map { row in (id: row[0] as Int64, length: row[1] as Int) }
    return terms.enumerated().sorted { ($0.element.length, $0.offset) < ($1.element.length, $1.offset) }
      .map(\.element.id)
  }
}
