internal import GRDB

/// The pairs that a person rejected, kept in step with the terms' reviews.
struct Rejections {
  let db: Database

  /// A pair that was noted or forgotten.
  struct Change {
    let vietnamese: String
    let spanish: String
    let isRejected: Bool
  }

  /// Notes the rejected pairs of a concept and forgets those that are no longer; tells which.
  @discardableResult
  func update(_ concept: Int64) throws -> [Change] {
    let noted = try db.rows(
      """
      INSERT OR IGNORE INTO rejection \(Self.pairs) AND 'rejected' IN (v.review, s.review)
      RETURNING vietnamese, spanish
      """, [concept])
    let forgotten = try db.rows(
      """
      DELETE FROM rejection WHERE (vietnamese, spanish) IN (
        \(Self.pairs) AND v.review <> 'rejected' AND s.review <> 'rejected') RETURNING vietnamese, spanish
      """, [concept])
    return noted.map { Self.change($0, isRejected: true) }
      + forgotten.map { Self.change($0, isRejected: false) }
  }

  /// Notes the pairs of one term with those of its concept's other language; tells which were new.
  func note(pairsOf term: Int64) throws -> [Change] {
    let noted = try db.rows(
      """
      INSERT OR IGNORE INTO rejection
        SELECT v.matchKey, s.matchKey FROM term v JOIN term s ON s.conceptId = v.conceptId
        WHERE v.base = 'vi' AND s.base = 'es' AND ?1 IN (v.id, s.id)
          AND v.conceptId = (SELECT conceptId FROM term WHERE id = ?1)
      RETURNING vietnamese, spanish
      """, [term])
    return noted.map { Self.change($0, isRejected: true) }
  }

  private static func change(_ row: Row, isRejected: Bool) -> Change {
    Change(vietnamese: row["vietnamese"], spanish: row["spanish"], isRejected: isRejected)
  }

  private static let pairs = """
    SELECT v.matchKey, s.matchKey FROM term v JOIN term s ON s.conceptId = v.conceptId
    WHERE v.conceptId = ? AND v.base = 'vi' AND s.base = 'es'
    """

  /// Rejects the shipped terms of which every pair was rejected before.
  func apply() throws {
    let concepts = try db.rows(
      """
      SELECT DISTINCT v.conceptId FROM rejection
      JOIN term v ON v.matchKey = rejection.vietnamese AND v.base = 'vi' AND v.origin = 'builtin'
      JOIN term s ON s.conceptId = v.conceptId AND s.matchKey = rejection.spanish AND s.base = 'es'
      """)
    for row in concepts { try apply(to: row["conceptId"]) }
  }

  private func apply(to concept: Int64) throws {
    for (side, pair) in [("es", "o.matchKey, term.matchKey"), ("vi", "term.matchKey, o.matchKey")] {
      let other = side == "es" ? "vi" : "es"
      try db.run(
        """
        UPDATE term SET review = 'rejected'
        WHERE conceptId = ? AND base = '\(side)' AND origin = 'builtin' AND NOT EXISTS (
          SELECT 1 FROM term o WHERE o.conceptId = term.conceptId AND o.base = '\(other)'
            AND (\(pair)) NOT IN (SELECT vietnamese, spanish FROM rejection))
        """, [concept])
    }
  }
}
