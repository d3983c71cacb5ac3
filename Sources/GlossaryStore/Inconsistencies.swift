internal import GRDB

/// Terms of the glossary that do not go together.
package struct Inconsistency: Hashable, Sendable {
  /// What does not go together.
  package enum Problem: String, CaseIterable, Hashable, Sendable {
    /// One Vietnamese preferred term in several concepts, with different Spanish preferred terms.
    case severalEquivalents = "several-equivalents"
    /// Several preferred terms of one concept in one language.
    case severalPreferred = "several-preferred"
    /// A candidate that gives an accepted Vietnamese term another equivalent.
    case contradictingCandidate = "contradicting-candidate"
  }

  /// A term that is one too many.
  package struct Reading: Hashable, Sendable {
    /// The concept's id.
    package let concept: String
    /// The term.
    package let text: String
    /// Where it was taken from: its own source, its concept's, or the file that it was seen in.
    package let source: String?
    /// The day on which its concept came into the glossary.
    package let date: String?
  }

  /// What does not go together.
  package let problem: Problem
  /// The term that has several readings.
  package let term: String
  /// The readings, those that somebody accepted first.
  package let readings: [Reading]
}

extension GlossaryStore {
  /// The terms that do not go together, in the order of problems and terms.
  package func inconsistencies() throws(GlossaryStoreError) -> [Inconsistency] {
    try read { db in try InconsistencySearch(db: db).found() }
  }
}

/// Looks for terms that do not go together, one query a problem.
private struct InconsistencySearch {
  let db: Database

  func found() throws -> [Inconsistency] {
    try gathered(.severalEquivalents, Self.severalEquivalents)
      + gathered(.severalPreferred, Self.severalPreferred)
      + gathered(.contradictingCandidate, Self.contradictingCandidates)
  }

  /// The readings of each term that has more than one.
  private func gathered(_ problem: Inconsistency.Problem, _ sql: String) throws -> [Inconsistency] {
    var terms: [(key: String, term: String, readings: [Inconsistency.Reading])] = []
    for row in try db.rows(sql) {
      let key: String = row["key"]
      let reading = Inconsistency.Reading(
        concept: ConceptID.text(row["conceptId"]), text: row["text"], source: row["source"],
        date: row["created"])
      if let last = terms.last, last.key.utf8.elementsEqual(key.utf8) {
        terms[terms.count - 1].readings.append(reading)
      } else {
        terms.append((key, row["term"], [reading]))
      }
    }
    return terms.filter { $0.readings.count > 1 }.map {
      Inconsistency(problem: problem, term: $0.term, readings: $0.readings)
    }
  }

  private static let source = """
    coalesce(s.source, iif(s.review = 'accepted', concept.source, NULL), (SELECT file FROM evidence WHERE spanishTermId = s.id ORDER BY id LIMIT 1))
    """

  /// Titles of different kinds of concepts are different things: "Bộ Ngoại giao" is no office.
  private static let severalEquivalents = """
    WITH pair AS (
      SELECT v.matchKey || ' ' || concept.kind AS key, v.text AS term, s.conceptId, s.text, s.matchKey, concept.created,
        \(source) AS source
      FROM term v JOIN term s ON s.conceptId = v.conceptId JOIN concept ON concept.id = v.conceptId
      WHERE v.base = 'vi' AND s.base = 'es' AND v.status = 'preferred' AND s.status = 'preferred'
        AND v.review = 'accepted' AND s.review = 'accepted')
    SELECT * FROM pair WHERE key IN (
      SELECT key FROM pair GROUP BY key HAVING count(DISTINCT matchKey) > 1 AND count(DISTINCT conceptId) > 1)
    ORDER BY key, created, conceptId, text
    """

  private static let severalPreferred = """
    SELECT s.conceptId || ' ' || s.language AS key, coalesce(
        (SELECT text FROM term v WHERE v.conceptId = s.conceptId AND v.base <> s.base AND v.review <> 'rejected'
          ORDER BY v.status = 'preferred' DESC, v.position LIMIT 1), s.text) AS term,
      s.conceptId, s.text, concept.created, \(source) AS source
    FROM term s JOIN concept ON concept.id = s.conceptId
    WHERE s.status = 'preferred' AND s.review = 'accepted' AND EXISTS (
      SELECT 1 FROM term o WHERE o.conceptId = s.conceptId AND o.language = s.language AND o.id <> s.id
        AND o.status = 'preferred' AND o.review = 'accepted')
    ORDER BY s.conceptId, s.language, s.position
    """

  /// A form of the other gender is no other equivalent; each candidate stands behind what it contradicts.
  private static let contradictingCandidates = """
    WITH known AS (
      SELECT v.matchKey AS vietnamese, v.text AS term, concept.kind, s.id, s.conceptId, s.text, s.matchKey,
        s.review, s.type, concept.created, \(source) AS source
      FROM term v JOIN term s ON s.conceptId = v.conceptId JOIN concept ON concept.id = v.conceptId
      WHERE v.base = 'vi' AND s.base = 'es' AND v.review <> 'rejected' AND s.review <> 'rejected'
        AND v.status = 'preferred' AND (s.status = 'preferred' OR s.status = 'admitted' AND s.review = 'candidate'))
    SELECT vietnamese || ' ' || kind AS key, term, conceptId, text, created, source FROM known
    WHERE (review = 'accepted' OR coalesce(type, '') <> 'variant') AND (vietnamese, kind) IN (
      SELECT vietnamese, kind FROM known GROUP BY vietnamese, kind
      HAVING sum(review = 'accepted') > 0 AND sum(review = 'candidate' AND coalesce(type, '') <> 'variant') > 0)
    ORDER BY key, review, conceptId, id
    """
}
