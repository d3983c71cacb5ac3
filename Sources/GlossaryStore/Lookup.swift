package import BitextModel
internal import GRDB
package import Terminology

/// A question to the glossary: what a text is in the other language.
package struct TermQuery: Hashable, Sendable {
  /// The text looked for, with or without diacritics.
  package var text: String
  /// The language of the text; nil for either.
  package var language: Language?
  /// Leaves out concepts of these origins, such as the shipped ones.
  package var leavingOut: Set<Origin>
  /// Whether to look for misspellings: by default only where nothing else was found.
  package var fuzzy: Fuzzy
  /// How many hits at most.
  package var limit: Int
  /// Whether only terms of the same text answer, diacritics apart: neither longer ones nor misspellings.
  package var isSameOnly = false

  /// When to look for misspellings.
  package enum Fuzzy: Hashable, Sendable {
    case never, ifNothingElse, always
  }

  /// A question; by default in either language, twenty answers at most.
  package init(
    _ text: String, language: Language? = nil, leavingOut: Set<Origin> = [], fuzzy: Fuzzy = .ifNothingElse,
    limit: Int = 20
  ) {
    self.text = text
    self.language = language
    self.leavingOut = leavingOut
    self.fuzzy = fuzzy
    self.limit = limit
  }
}

/// A term that answers a question, with the concept it belongs to.
package struct TermHit: Hashable, Sendable {
  /// The concept, whole.
  package let concept: Concept
  /// The term that was found.
  package let term: Term
  /// The language of the term that was found.
  package let language: Language
  /// In what way it was found.
  package let match: Match
  /// How near it is, 1 for the same text.
  package let score: Double
  /// Who put the concept there.
  package let origin: Origin

  /// In what way a term answers, the nearest first.
  package enum Match: String, CaseIterable, Hashable, Sendable {
    /// The same text, case apart.
    case exact
    /// The same text but for diacritics.
    case folded
    /// The term, or some words of it, begin with the text.
    case prefix
    /// The text is near to the term, or to some words of it: a misspelling.
    case fuzzy
  }
}

extension GlossaryStore {
  /// The terms that answer a question, the nearest first; rejected ones never do.
  package func lookup(_ query: TermQuery) throws(GlossaryStoreError) -> [TermHit] {
    let text = TermText(query.text)
    guard !text.isEmpty, query.limit > 0 else { return [] }
    return try read { db in try TermSearch(db: db, query: query, text: text).hits() }
  }
}

/// Runs one question, from the nearest class of answers to the farthest.
private struct TermSearch {
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

  func hits() throws -> [TermHit] {
    var found = try same()
    if query.isSameOnly { return try hits(of: found) }
    if found.count < query.limit { found += try longer() }
    if query.fuzzy == .always || (query.fuzzy == .ifNothingElse && found.isEmpty) { found += try similar() }
    return try hits(of: found)
  }

  /// The best of what was found, each term once, with its concept.
  private func hits(of found: [Found]) throws -> [TermHit] {
    var seen = Set<Int64>()
    let best = found.filter { seen.insert($0.term).inserted }.prefix(query.limit)
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

  /// Terms of the same text, then of the same text without diacritics.
  private func same() throws -> [Found] {
    let rows = try rows(
      "term.folded = ?", order: "term.matchKey = ? DESC, \(Self.bestFirst)", [text.folded], [text.key],
      limit: query.limit)
    return rows.map { row in
      let isExact = (row["matchKey"] as String).utf8.elementsEqual(text.key.utf8)
      return found(row, isExact ? .exact : .folded, score: isExact ? 1 : 0.95)
    }
  }

  /// Terms that begin with the text, whole words before cut ones, then terms that hold it farther on; short ones
  /// first.
  private func longer() throws -> [Found] {
    guard let pattern = WordPattern.prefix(text.folded) else { return [] }
    let rows = try rows(
      "term.id IN (SELECT rowid FROM termWord WHERE termWord MATCH ?) AND term.folded <> ?",
      order: "\(Self.begins) DESC, \(Self.begins) DESC, length(term.folded), \(Self.bestFirst)",
      [pattern, text.folded], [text.folded, text.folded, text.folded + " ", text.folded + " "],
      limit: query.limit)
    return rows.map { row in
      let length = max((row["folded"] as String).utf8.count, 1)
      return found(row, .prefix, score: 0.9 * Double(text.folded.utf8.count) / Double(length))
    }
  }

  /// Misspelt terms: candidates by shared trigrams, ranked by edit distance.
  private func similar() throws -> [Found] {
    guard let pattern = WordPattern.trigrams(text.folded) else { return [] }
    let rows = try rows(
      "term.id IN (SELECT rowid FROM termTrigram WHERE termTrigram MATCH ? ORDER BY rank LIMIT 300)",
      order: "term.id", [pattern], [], limit: 300)
    let measure = Similarity(to: text.folded)
    return
      rows.map { found($0, .fuzzy, score: measure.score(of: $0["folded"])) }
      .filter { $0.score >= Similarity.threshold }
      .sorted { ($1.score, $0.term) < ($0.score, $1.term) }
  }

  private static let begins = "substr(term.folded, 1, length(?)) = ?"

  private static let bestFirst = """
    term.review = 'accepted' DESC,
    CASE term.status WHEN 'preferred' THEN 0 WHEN 'admitted' THEN 1 WHEN 'deprecated' THEN 2 ELSE 3 END, term.id
    """

  private func rows(
    _ condition: String, order: String, _ values: StatementArguments, _ orderValues: StatementArguments,
    limit: Int
  ) throws -> [Row] {
    let base = query.language?.base
    let sql = """
      SELECT term.id, term.conceptId, term.text, term.matchKey, term.folded, term.language, concept.origin
      FROM term JOIN concept ON concept.id = term.conceptId
      WHERE \(condition) AND term.review <> 'rejected' AND (? IS NULL OR term.base = ?)
        AND concept.origin NOT IN (SELECT value FROM json_each(?))
      ORDER BY \(order) LIMIT ?
      """
    let origins = "[" + query.leavingOut.map { "\"\($0.rawValue)\"" }.sorted().joined(separator: ",") + "]"
    return try db.rows(sql, values + [base, base, origins] + orderValues + [limit])
  }

  private func found(_ row: Row, _ match: TermHit.Match, score: Double) -> Found {
    Found(
      term: row["id"], concept: row["conceptId"], text: row["text"], language: Language(tag: row["language"]),
      origin: Origin(rawValue: row["origin"]) ?? .user, match: match, score: score)
  }
}
