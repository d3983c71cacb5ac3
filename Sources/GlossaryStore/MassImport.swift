internal import GRDB
internal import Terminology

/// What an import of hundreds of thousands of concepts does without the indices of terms, inside its transaction.
final class MassImport {
  private let db: Database
  private let home: ConceptHome
  private var pairs = KnownPairs()
  /// Notes the new terms for searching.
  let indexing: MassIndexing

  /// How much of the file is kept in memory, in KiB: rows come in their order, and no index grows at random places.
  private static let cache = 1 << 14

  /// Lets the indices go, once it is known what they know.
  init(_ db: Database) throws {
    self.db = db
    home = ConceptHome(db)
    indexing = try MassIndexing(db)
    try notePairs()
    try db.execute(
      sql: "DROP INDEX termByMatchKey; DROP INDEX termByFolded; PRAGMA cache_size = -\(Self.cache)")
  }

  private func notePairs() throws {
    let terms = try SteppedStatement(db, "SELECT conceptId, base, matchKey FROM term ORDER BY conceptId")
    var gathered: [(base: String, key: String)] = []
    var concept: Int64 = 0
    while try terms.next() {
      if terms.integer(0) != concept {
        pairs.add(gathered, of: concept)
        gathered.removeAll(keepingCapacity: true)
        concept = terms.integer(0)
      }
      gathered.append((terms.text(1) ?? "", terms.text(2) ?? ""))
    }
    pairs.add(gathered, of: concept)
  }

  /// Notes a new concept.
  func note(_ terms: [ReadyTerm], of concept: Int64) {
    pairs.add(terms.map { ($0.base, $0.text.key) }, of: concept)
  }

  /// Notes a concept once more that has new terms.
  func note(termsOf concept: Int64) throws {
    let rows = try db.rows("SELECT base, matchKey FROM term WHERE conceptId = ?", [concept])
    pairs.add(rows.map { ($0[0], $0[1]) }, of: concept)
  }

  /// The concept that has one of the pairs, as `ConceptHome` finds it.
  func row(of terms: [ReadyTerm]) throws -> Int64? {
    for vietnamese in terms where vietnamese.base == "vi" {
      for spanish in terms where spanish.base == "es" {
        let concepts = pairs.concepts(vietnamese.text.key, spanish.text.key)
        if !concepts.isEmpty, let row = try home.pair(vietnamese.text, spanish.text, in: concepts) {
          return row
        }
      }
    }
    guard let first = terms.first, terms.allSatisfy({ $0.base == first.base }) else { return nil }
    let concepts = pairs.concepts(first.text.key, first.base)
    return concepts.isEmpty ? nil : try home.single(first.text, first.base, in: concepts)
  }

  /// Makes the indices anew.
  func finish() throws {
    pairs = KnownPairs()
    try indexing.finish()
    // The other core sorts while this one reads.
    try db.execute(sql: "PRAGMA threads = 1; \(Schema.termIndices) PRAGMA threads = 0")
  }
}
