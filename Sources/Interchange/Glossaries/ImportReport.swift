/// What a reader found in a file, and what of it the glossary has no field for.
package struct ImportReport: Hashable, Sendable {
  /// Concepts that were read.
  package internal(set) var concepts = 0
  /// What was changed or left out, and how many times.
  package internal(set) var changes: [ImportChange: Int] = [:]

  /// A report of nothing read.
  package init() {}

  mutating func count(_ change: ImportChange, _ number: Int = 1) {
    if number > 0 { changes[change, default: 0] += number }
  }
}

/// A thing in a file that the glossary holds otherwise, or not at all.
package enum ImportChange: String, CaseIterable, Hashable, Sendable {
  case noTerm, keptInNote, unknownValue, furtherDefinition, history, ignoredColumn

  /// What was changed, in words, to stand behind a number.
  package var description: String {
    switch self {
    case .noTerm: "entries without a term: left out"
    case .keptInNote: "pieces of information without a field of their own: kept in the note"
    case .unknownValue: "values that are none of the field's: kept in the note"
    case .furtherDefinition: "further definitions of a concept: put behind the first"
    case .history: "records of who changed what and when: left out"
    case .ignoredColumn: "columns that say nothing of terms: left out"
    }
  }
}
