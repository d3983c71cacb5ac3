internal import GRDB
internal import Terminology

/// The candidates that were seen with at least some score.
struct WeighedCandidates {
  private let arguments: StatementArguments

  init(_ score: Double, _ kinds: Set<TermKind>) {
    arguments = [score, KindList.text(kinds)]
  }

  private static let condition = """
    term.review = 'candidate' AND EXISTS (
      SELECT 1 FROM evidence WHERE evidence.score >= ?1 AND evidence.conceptId = term.conceptId
        AND term.id IN (evidence.vietnameseTermId, evidence.spanishTermId))
      AND EXISTS (SELECT 1 FROM concept WHERE concept.id = term.conceptId AND \(KindList.condition("?2")))
    """

  func concepts(_ db: Database) throws -> [Int64] {
    try db.rows("SELECT DISTINCT conceptId FROM term WHERE \(Self.condition)", arguments).map {
      $0["conceptId"]
    }
  }

  func terms(_ db: Database) throws -> [Row] {
    try db.rows(
      "SELECT conceptId, language, text FROM term WHERE \(Self.condition) ORDER BY conceptId, base DESC, id",
      arguments)
  }

  func accept(_ db: Database) throws {
    try db.run("UPDATE term SET review = 'accepted' WHERE \(Self.condition)", arguments)
  }
}

/// Kinds of concepts as a bound value; the empty list stands for all.
enum KindList {
  static func text(_ kinds: Set<TermKind>) -> String {
    "[" + kinds.map { "\"\($0.rawValue)\"" }.sorted().joined(separator: ",") + "]"
  }

  static func condition(_ place: String) -> String {
    "(\(place) = '[]' OR concept.kind IN (SELECT value FROM json_each(\(place))))"
  }
}
