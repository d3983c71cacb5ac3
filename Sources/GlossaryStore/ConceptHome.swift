internal import BitextModel
internal import GRDB
internal import Terminology

/// Finds the concept of the glossary that somebody else's concept is.
struct ConceptHome {
  private let db: Database
  private let lookup: PairLookup

  init(_ db: Database) {
    self.db = db
    lookup = PairLookup(db: db)
  }

  /// A concept of the glossary with one of the pairs, or with the same terms where there is one language only.
  func row(of concept: Concept) throws -> Int64? {
    let terms = concept.sections.flatMap { section in
      section.terms.map { (language: section.language, text: TermText($0.text)) }
    }
    return try row(of: terms)
  }

  /// A concept of the glossary with one of the pairs of some terms, or with the first term where all are of one language.
  func row(of terms: [(language: Language, text: TermText)]) throws -> Int64? {
    for vietnamese in terms where vietnamese.language.isVietnamese {
      for spanish in terms where spanish.language.isSpanish {
        if let pair = try lookup.pair(vietnamese.text, spanish.text) { return pair.concept }
      }
    }
    guard let first = terms.first, terms.allSatisfy({ $0.language.base == first.language.base }) else {
      return nil
    }
    let sql = """
      SELECT conceptId FROM term t WHERE matchKey = ? AND base = ? AND review <> 'rejected'
        AND NOT EXISTS (SELECT 1 FROM term o WHERE o.conceptId = t.conceptId AND o.base <> t.base) LIMIT 1
      """
    return try db.row(sql, [first.text.key, first.language.base])?["conceptId"]
  }

  /// The same for a pair, among these concepts, where no index helps.
  func pair(_ vietnamese: TermText, _ spanish: TermText, in concepts: [Int64]) throws -> Int64? {
    let sql = """
      SELECT v.conceptId FROM term v JOIN term s ON s.conceptId = v.conceptId
      WHERE v.conceptId IN (SELECT value FROM json_each(?)) AND v.matchKey = ? AND v.base = 'vi'
        AND s.matchKey = ? AND s.base = 'es' AND v.review <> 'rejected' AND s.review <> 'rejected'
      ORDER BY s.review = 'accepted' DESC, v.conceptId, v.id, s.id LIMIT 1
      """
    return try db.row(sql, [Self.list(concepts), vietnamese.key, spanish.key])?[0]
  }

  /// The same for a term of a concept in one language.
  func single(_ term: TermText, _ base: String, in concepts: [Int64]) throws -> Int64? {
    let sql = """
      SELECT conceptId FROM term t WHERE conceptId IN (SELECT value FROM json_each(?)) AND matchKey = ? AND base = ?
        AND review <> 'rejected'
        AND NOT EXISTS (SELECT 1 FROM term o WHERE o.conceptId = t.conceptId AND o.base <> t.base)
      ORDER BY id LIMIT 1
      """
    return try db.row(sql, [Self.list(concepts), term.key, base])?[0]
  }

  private static func list(_ concepts: [Int64]) -> String {
    "[" + concepts.map(String.init).joined(separator: ",") + "]"
  }
}
