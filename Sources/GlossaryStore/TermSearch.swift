internal import BitextModel
internal import GRDB
internal import Terminology

/// Runs one question, from the nearest class of answers to the farthest.
struct TermSearch {
  let db: Database
  let query: TermQuery
  let text: TermText

  /// A term found, before its concept is read.
  private struct Found {
    let term: Int64
    let concept: Int64
    let text: String
    let language: Language
    let origin: Origin
    let match: TermHit.Match
    let score: Double
  }

  /// Words that a cut one may be the beginning of: more would cost more than they tell.
  private static let mostWords = 24
  /// Corrected phrases that are looked for at the beginning of longer terms, and those that are looked for inside them:
  /// in a glossary of a million terms the full text needs a millisecond or two for each.
  private static let mostParts = 12
  private static let mostInside = 3
  /// Rows that are sorted here rather than taken in the order of the full text.
  private static let fewRows = 200
  /// Known phrases of so many words are not looked for inside others: frequent words make that dear.
  private static let longPhrase = 4
  private static let foldedScore = 0.95
  /// Other diacritics than those that the query bears.
  private static let otherMarksScore = 0.93

  func hits() throws -> [TermHit] {
    switch query.scope {
    case .all: return try hits(of: all())
    case .same: return try hits(of: same())
    case .longer(let known): return try hits(of: longer(besides: known))
    case .near: return try hits(of: similar())
    }
  }

  private func all() throws -> [Found] {
    var found = try same()
    found += try longer(besides: found.count)
    if query.fuzzy == .always || (query.fuzzy == .ifNothingElse && found.isEmpty) { found += try similar() }
    return found
  }

  /// The best of what was found, each term once, with its concept.
  private func hits(of found: [Found]) throws -> [TermHit] {
    var seen = Set<Int64>()
    let once = found.filter { seen.insert(query.concepts == nil ? $0.term : $0.concept).inserted }
    let best = once.prefix(min(query.limit, query.concepts ?? .max))
    let concepts = try ConceptReader(db).concepts(Array(Set(best.map(\.concept))).sorted())
    let byID = Dictionary(concepts.map { ($0.id, $0) }) { first, _ in first }
    return best.compactMap { hit($0, in: byID[ConceptID.text($0.concept)]) }
  }

  private func hit(_ found: Found, in concept: Concept?) -> TermHit? {
    guard let concept else { return nil }
    let terms = concept.sections.first { $0.language == found.language }?.terms ?? []
    guard let term = terms.first(where: { $0.text.utf8.elementsEqual(found.text.utf8) }) else { return nil }
    return TermHit(
      concept: concept, term: term, language: found.language, match: found.match, score: found.score,
      origin: found.origin)
  }

  // MARK: - The same text

  /// Terms of the same text, then of the same text without diacritics.
  private func same() throws -> [Found] {
    let isPlain = text.key.utf8.elementsEqual(text.folded.utf8)
    return try rows(
      "term.folded = ?", order: "term.matchKey = ? DESC, \(Self.bestFirst)", [text.folded], [text.key],
      limit: query.limit
    ).map { row in
      let isExact = (row[Column.key] as String).utf8.elementsEqual(text.key.utf8)
      let score = isExact ? 1 : isPlain ? Self.foldedScore : Self.otherMarksScore
      return found(row, isExact ? .exact : .folded, score: score)
    }
  }

  // MARK: - Longer terms

  /// Longer terms, the nearest first, no step sorting more than it gives back.
  ///
  /// First those that begin with the text, whole words before cut ones, then those that hold it farther on; short ones
  /// first.
  private func longer(besides known: Int) throws -> [Found] {
    let limit = query.limit - known
    let isKnown = known > 0
    guard limit > 0, let phrase = WordPattern.phrase(text.folded) else { return [] }
    var rows = try beginning(limit: limit)
    if rows.count < limit { rows += try cut(limit: limit - rows.count) }
    let isLong = WordNear.words(of: text.folded).count >= Self.longPhrase
    if rows.count < limit, !isKnown || !isLong { rows += try matches(phrase, limit: limit) }
    if rows.isEmpty, !isKnown, let pattern = try cutInside() { rows += try matches(pattern, limit: limit) }
    var seen = Set<Int64>()
    return rows.filter { seen.insert($0[Column.id]).inserted }.prefix(limit).map { row in
      let length = max((row[Column.folded] as String).utf8.count, 1)
      return found(row, .prefix, score: 0.9 * Double(text.folded.utf8.count) / Double(length))
    }
  }

  /// Terms that begin with these words: few ones by the index of texts, the shortest of many by the full text.
  private func beginning(limit: Int) throws -> [Row] {
    let terms = try TextRange(words: text.folded).terms(query.language, Self.fewRows, db)
    if terms.count == Self.fewRows, let pattern = WordPattern.beginning(text.folded) {
      return try matches(pattern, limit: limit)
    }
    return try rows(of: terms, limit: limit)
  }

  /// Terms that begin with the text in the middle of a word.
  private func cut(limit: Int) throws -> [Row] {
    let range = TextRange(letters: text.folded)
    let terms = try range.terms(query.language, limit * 4, db)
    let rows = try rows(of: terms, limit: limit)
    // Where rejected terms or those of a source that is left out took the places, the others have to be read as well.
    guard rows.count < limit, terms.count == limit * 4 else { return rows }
    return try self.rows(range.condition, order: "term.folded", range.bounds, [], limit: limit)
  }

  /// The rows of terms, in their order, as far as they may answer.
  private func rows(of terms: [Int64], limit: Int) throws -> [Row] {
    guard !terms.isEmpty else { return [] }
    let (condition, values) = limits()
    // The list leads, so that no more terms are read than are wanted.
    let sql = """
      SELECT \(Self.columns) FROM json_each(?) AS wanted CROSS JOIN term ON term.id = wanted.value
      CROSS JOIN concept ON concept.id = term.conceptId WHERE 1 \(condition) LIMIT ?
      """
    let list = "[" + terms.map(String.init).joined(separator: ",") + "]"
    return try db.rows(sql, [list] + values + [limit])
  }

  /// The text with its last word completed in every way that the glossary knows.
  private func cutInside() throws -> String? {
    let words = WordNear.words(of: text.folded)
    let near = WordNear(db: db)
    // A word that no term has stands in no phrase.
    guard let last = words.last, try words.dropLast().allSatisfy({ try near.mayHold($0) }) else { return nil }
    let before = words.dropLast().joined(separator: " ")
    let completed = try near.words(beginning: last, limit: Self.mostWords)
    return WordPattern.any(completed.map { before.isEmpty ? $0 : before + " " + $0 })
  }

  // MARK: - Misspellings

  /// Terms with the words that the text may be meant for: as a whole, else inside longer terms.
  private func similar() throws -> [Found] {
    let candidates = try Corrections(text.folded, WordNear(db: db)).candidates()
    let scores = Dictionary(candidates.map { ($0.text, $0.score) }) { first, _ in first }
    let list = "[" + candidates.map { "\"\($0.text)\"" }.joined(separator: ",") + "]"
    let whole = try rows(
      "term.folded IN (SELECT value FROM json_each(?))", order: "term.id", [list], [], limit: 300)
    var found = whole.map { self.found($0, .fuzzy, score: scores[$0[Column.folded]] ?? Similarity.threshold) }
      .sorted { ($1.score, $0.term) < ($0.score, $1.term) }
    if found.count >= 5 { return found }
    for (rank, candidate) in candidates.prefix(Self.mostParts).enumerated() where found.count < query.limit {
      found += try holding(candidate.text, isDeep: rank < Self.mostInside).map {
        self.found($0, .fuzzy, score: candidate.score * Similarity.partWeight)
      }
    }
    return found
  }

  /// Some longer terms with a corrected phrase in them, or at their beginning.
  private func holding(_ phrase: String, isDeep: Bool) throws -> [Row] {
    let limit = 5
    if isDeep, let pattern = WordPattern.phrase(phrase) { return try matches(pattern, limit: limit) }
    return try rows(of: TextRange(words: phrase).terms(query.language, Self.fewRows, db), limit: limit)
  }

  // MARK: - Rows

  /// The places of the columns: by name each would be searched for in each row.
  private enum Column {
    static let id = 0
    static let concept = 1
    static let text = 2
    static let key = 3
    static let folded = 4
    static let language = 5
    static let origin = 6
  }

  private static let columns = """
    term.id, term.conceptId, term.text, term.matchKey, term.folded, term.language, concept.origin
    """

  private static let bestFirst = """
    term.review = 'accepted' DESC,
    CASE term.status WHEN 'preferred' THEN 0 WHEN 'admitted' THEN 1 WHEN 'superseded' THEN 2 ELSE 3 END, term.id
    """

  /// Terms by the full text, the shortest first; those of the same text apart.
  private func matches(_ pattern: String, limit: Int) throws -> [Row] {
    let (condition, values) = limits()
    let sql = """
      SELECT \(Self.columns) FROM termWord CROSS JOIN term ON term.id = \(TermRank.id)
      CROSS JOIN concept ON concept.id = term.conceptId
      WHERE termWord MATCH ? AND term.folded <> ? \(condition) ORDER BY termWord.rowid LIMIT ?
      """
    return try db.rows(sql, [pattern, text.folded] + values + [limit])
  }

  private func rows(
    _ condition: String, order: String, _ values: StatementArguments, _ orderValues: StatementArguments,
    limit: Int
  ) throws -> [Row] {
    let (limits, limitValues) = limits()
    let sql = """
      SELECT \(Self.columns) FROM term JOIN concept ON concept.id = term.conceptId
      WHERE \(condition) \(limits) ORDER BY \(order) LIMIT ?
      """
    return try db.rows(sql, values + limitValues + orderValues + [limit])
  }

  /// What every answer has to obey, so that statements say only what they need.
  private func limits() -> (condition: String, values: StatementArguments) {
    var condition = "AND term.review <> 'rejected'"
    var values = StatementArguments()
    if let base = query.language?.base {
      condition += " AND term.base = ?"
      values += [base]
    }
    for origin in query.leavingOut.map(\.rawValue).sorted() {
      condition += " AND concept.origin <> ?"
      values += [origin]
    }
    return (condition, values)
  }

  private func found(_ row: Row, _ match: TermHit.Match, score: Double) -> Found {
    Found(
      term: row[Column.id], concept: row[Column.concept], text: row[Column.text],
      language: Language(tag: row[Column.language]), origin: Origin(rawValue: row[Column.origin]) ?? .user,
      match: match, score: score)
  }
}
