package import BitextModel

/// Which findings are wanted.
package struct CheckSelection: Hashable, Sendable {
  /// These categories alone; empty for all.
  package var only: Set<FindingCategory> = []
  /// Not these.
  package var without: Set<FindingCategory> = []
  /// Whether terms are checked too, and not spelling alone.
  package var includesTerms = false

  /// All findings on spelling.
  package init() {}

  /// Whether some findings on terms are wanted.
  var wantsTerms: Bool { FindingCategory.allCases.contains { $0.isTerminology && wants($0) } }

  /// Whether findings of a category are wanted; who names a category of terms wants it.
  func wants(_ category: FindingCategory) -> Bool {
    if without.contains(category) { return false }
    return only.isEmpty ? includesTerms || !category.isTerminology : only.contains(category)
  }
}
