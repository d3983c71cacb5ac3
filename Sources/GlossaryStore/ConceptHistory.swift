internal import Foundation
internal import GRDB

/// A step in the history of a concept.
package struct HistoryStep: Hashable, Sendable {
  /// When it was made, in UTC: `2026-01-31 12:00:00`.
  package let made: String
  /// What was done, in a word: `accept`.
  package let action: String
  /// What it changed.
  package let changes: [FieldChange]
}

/// What a step did to one field.
package struct FieldChange: Hashable, Sendable {
  /// The term that the field belongs to; nil for a field of the concept.
  package let term: String?
  /// The field, as the tables call it; `term` where all of a term came or went.
  package let field: String
  /// What it said before; nil for nothing.
  package let before: String?
  /// What it says now; nil for nothing.
  package let after: String?
}

extension GlossaryStore {
  /// The steps that changed a concept, the latest first; those that were undone are gone.
  package func history(of id: String) throws(GlossaryStoreError) -> [HistoryStep] {
    try read { db in
      let row = try ConceptID.existing(id, db)
      let texts = try Self.texts(of: row, db)
      let sql = "SELECT made, action, changes FROM reviewStep WHERE conceptId = ? ORDER BY id DESC"
      return try db.rows(sql, [row]).map { step in
        let changes = try JSONDecoder().decode([RowChange].self, from: Data((step["changes"] as String).utf8))
        return HistoryStep(
          made: step["made"], action: step["action"], changes: changes.flatMap { $0.fields(texts) })
      }
    }
  }

  private static func texts(of concept: Int64, _ db: Database) throws -> [Int64: String] {
    var texts: [Int64: String] = [:]
    for row in try db.rows("SELECT id, text FROM term WHERE conceptId = ?", [concept]) {
      texts[row["id"]] = row["text"]
    }
    return texts
  }
}

extension RowChange {
  /// The fields that a person knows.
  private static let shown: Set<String> = [
    "text", "status", "review", "partOfSpeech", "gender", "type", "region", "note", "source", "kind",
    "subjectField", "definition", "language",
  ]

  /// What became of the fields of the row.
  fileprivate func fields(_ texts: [Int64: String]) -> [FieldChange] {
    guard table == .term || table == .concept else { return [] }
    let term = term(texts)
    guard let before, let after else {
      let text = { (row: [String: CellValue]?) in row?["text"]?.shown }
      return table == .term
        ? [FieldChange(term: term, field: "term", before: text(before), after: text(after))] : []
    }
    return before.keys.sorted().filter { Self.shown.contains($0) }.map { field in
      FieldChange(term: term, field: field, before: before[field]?.shown, after: after[field]?.shown)
    }
  }

  private func term(_ texts: [Int64: String]) -> String? {
    guard table == .term else { return nil }
    if let text = (after ?? before)?["text"]?.shown { return text }
    if case .integer(let id) = key["id"] { return texts[id] }
    return nil
  }
}

extension CellValue {
  /// The value for people; nil for none.
  fileprivate var shown: String? {
    switch self {
    case .null: nil
    case .integer(let number): "\(number)"
    case .real(let number): "\(number)"
    case .text(let text): text
    }
  }
}
