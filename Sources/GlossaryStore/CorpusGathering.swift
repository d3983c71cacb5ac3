internal import GRDB

/// Reads the segments that were found, the best first, until there are enough.
struct CorpusGathering {
  /// What reads as an example: longer than a label, shorter than a paragraph, in characters of both sides.
  private static let readable = 60...360

  private let db: Database
  private let limit: Int
  private var lexer: CorpusLexer
  private var seen: Set<Int64> = []
  private var texts: Set<[UInt8]> = []
  /// What answers, in the order in which it is shown.
  private(set) var hits: [CorpusHit] = []

  init(_ db: Database, _ lexer: CorpusLexer, limit: Int) {
    self.db = db
    self.lexer = lexer
    self.limit = limit
  }

  /// Takes as many as are still wanted.
  mutating func gather(_ wanted: CorpusWanted, _ found: [CorpusFound]) throws {
    let new = found.filter { seen.insert($0.id).inserted }
    for segment in Self.ranked(new) where hits.count < limit { try read(segment, wanted) }
  }

  /// The best of each document, then the second of each, and so on.
  private static func ranked(_ found: [CorpusFound]) -> [CorpusFound] {
    var counts: [Int64: Int] = [:]
    let byCost = found.map { (cost: cost($0), found: $0) }
      .sorted { ($0.cost, $0.found.id) < ($1.cost, $1.found.id) }
    let rounds = byCost.enumerated().map { rank, item in
      counts[item.found.document, default: 0] += 1
      return (round: counts[item.found.document] ?? 1, rank: rank, found: item.found)
    }
    return rounds.sorted { ($0.round, $0.rank) < ($1.round, $1.rank) }.map(\.found)
  }

  /// How much speaks against a segment as an example.
  private static func cost(_ found: CorpusFound) -> Double {
    let shortest = readable.lowerBound
    let length =
      found.length < shortest
      ? Double(shortest - found.length) / Double(shortest)
      : min(1, Double(max(0, found.length - readable.upperBound)) / Double(readable.upperBound * 2))
    return length + (1 - found.score)
  }

  private mutating func read(_ found: CorpusFound, _ wanted: CorpusWanted) throws {
    guard let row = try db.row(Self.query, [found.id]) else { return }
    let segment = CorpusSegment(row)
    // The same text in several documents is one example.
    guard texts.insert(Array(segment.vietnamese.utf8) + [0] + segment.spanish.utf8).inserted,
      let ranges = wanted.ranges(in: segment, &lexer)
    else { return }
    hits.append(
      CorpusHit(
        document: row["document"], segment: segment, vietnameseRanges: ranges.vietnamese,
        spanishRanges: ranges.spanish))
  }

  private static let query = """
    SELECT vietnamese, spanish, vietnameseLines, spanishLines, score,
      (SELECT name FROM corpusDocument WHERE corpusDocument.id = documentId) AS document
    FROM corpusSegment WHERE id = ?
    """
}
