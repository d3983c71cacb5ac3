package import BitextModel
internal import GRDB
package import Terminology

/// What a glossary holds.
package struct GlossaryStatistics: Hashable, Sendable {
  /// Concepts by what they name.
  package var conceptsByKind: [TermKind: Int] = [:]
  /// Concepts by review: accepted where one of their terms is, else candidates, else rejected.
  package var conceptsByReview: [Review: Int] = [:]
  /// Concepts by who put them there.
  package var conceptsByOrigin: [Origin: Int] = [:]
  /// Terms by language, regions apart.
  package var termsByLanguage: [Language: Int] = [:]
  /// Terms by review.
  package var termsByReview: [Review: Int] = [:]
  /// Places where concepts were seen.
  package var evidence = 0

  /// Concepts that did not come with the program, by the month in which they came into the glossary: `2026-11`.
  package var conceptsByMonth: [String: Int] = [:]
  /// Concepts that did not come with the program and of which nobody noted when they came.
  package var undatedConcepts = 0

  /// All concepts.
  package var concepts: Int { conceptsByKind.values.reduce(0, +) }
  /// All terms.
  package var terms: Int { termsByReview.values.reduce(0, +) }

  /// Statistics of an empty glossary.
  package init() {}
}

extension GlossaryStore {
  /// Counts what the glossary holds.
  package func statistics() throws(GlossaryStoreError) -> GlossaryStatistics {
    try read { db in
      var statistics = GlossaryStatistics()
      statistics.conceptsByKind = try counts(
        db, "SELECT kind AS name, count(*) AS n FROM concept GROUP BY kind")
      statistics.conceptsByOrigin = try counts(
        db, "SELECT origin AS name, count(*) AS n FROM concept GROUP BY origin")
      statistics.conceptsByReview = try counts(db, Self.conceptReviews)
      statistics.termsByReview = try counts(
        db, "SELECT review AS name, count(*) AS n FROM term GROUP BY review")
      for row in try db.rows("SELECT base, count(*) AS n FROM term GROUP BY base") {
        statistics.termsByLanguage[Language(tag: row["base"])] = row["n"]
      }
      for row in try db.rows(Self.months) {
        if let month: String = row["month"] {
          statistics.conceptsByMonth[month] = row["n"]
        } else {
          statistics.undatedConcepts = row["n"]
        }
      }
      statistics.evidence = try db.row("SELECT count(*) AS n FROM evidence")?["n"] ?? 0
      return statistics
    }
  }

  private static var months: String {
    """
    SELECT substr(created, 1, 7) AS month, count(*) AS n FROM concept WHERE origin <> 'builtin' GROUP BY month
    """
  }

  private static var conceptReviews: String {
    """
    SELECT CASE best WHEN 0 THEN 'accepted' WHEN 1 THEN 'candidate' ELSE 'rejected' END AS name, count(*) AS n
    FROM (SELECT min(CASE review WHEN 'accepted' THEN 0 WHEN 'candidate' THEN 1 ELSE 2 END) AS best
      FROM term GROUP BY conceptId) GROUP BY best
    """
  }

  private func counts<T: RawRepresentable<String> & Hashable>(_ db: Database, _ sql: String) throws -> [T:
    Int]
  {
    var counts: [T: Int] = [:]
    for row in try db.rows(sql) { if let name = T(rawValue: row["name"]) { counts[name] = row["n"] } }
    return counts
  }
}
