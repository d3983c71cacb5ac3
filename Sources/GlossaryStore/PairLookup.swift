internal import GRDB
internal import Terminology

/// Asks what the glossary knows of a pair; case is no difference, diacritics are.
struct PairLookup {
  let db: Database

  /// Where a pair stands.
  struct Pair {
    let concept: Int64
    let vietnamese: Int64?
    let spanish: Int64?
  }

  /// Where a single term stands.
  struct Place {
    let concept: Int64
    let term: Int64
  }

  /// A concept with both terms, neither of them rejected; accepted ones first.
  func pair(_ vietnamese: TermText, _ spanish: TermText) throws -> Pair? {
    let row = try db.row(
      """
      SELECT v.conceptId, v.id AS vietnamese, s.id AS spanish FROM term v JOIN term s ON s.conceptId = v.conceptId
      WHERE v.matchKey = ? AND v.base = 'vi' AND s.matchKey = ? AND s.base = 'es'
        AND v.review <> 'rejected' AND s.review <> 'rejected'
      ORDER BY s.review = 'accepted' DESC, v.conceptId, v.id, s.id LIMIT 1
      """, [vietnamese.key, spanish.key])
    return row.map { Pair(concept: $0["conceptId"], vietnamese: $0["vietnamese"], spanish: $0["spanish"]) }
  }

  /// Whether a person rejected this pair.
  func isRejected(_ vietnamese: TermText, _ spanish: TermText) throws -> Bool {
    let sql = "SELECT 1 FROM rejection WHERE vietnamese = ? AND spanish = ?"
    return try db.row(sql, [vietnamese.key, spanish.key]) != nil
  }

  /// The concept that a Vietnamese term of this kind belongs to.
  ///
  /// One of the same kind comes first, then an accepted one; `other` goes with every kind.
  func concept(with vietnamese: TermText, kind: TermKind) throws -> Place? {
    let row = try db.row(
      """
      SELECT term.conceptId, term.id FROM term JOIN concept ON concept.id = term.conceptId
      WHERE term.matchKey = ? AND term.base = 'vi' AND term.review <> 'rejected'
        AND (concept.kind IN (?, 'other') OR ? = 'other')
      ORDER BY concept.kind = ? DESC, term.review = 'accepted' DESC, term.conceptId, term.id LIMIT 1
      """, [vietnamese.key, kind.rawValue, kind.rawValue, kind.rawValue])
    return row.map { Place(concept: $0["conceptId"], term: $0["id"]) }
  }

  /// The Spanish terms of a concept that were not rejected.
  func spanishTexts(of concept: Int64) throws -> [String] {
    let sql = "SELECT text FROM term WHERE conceptId = ? AND base = 'es' AND review <> 'rejected'"
    return try db.rows(sql, [concept]).map { $0["text"] }
  }
}
