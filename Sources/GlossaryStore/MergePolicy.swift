/// What becomes of an imported concept that the glossary knows by one of its pairs.
package enum MergePolicy: String, CaseIterable, Hashable, Sendable {
  /// The glossary's concept stays as it is.
  case skip
  /// What the file says is written into the glossary's concept; what it is silent on stays.
  case update
  /// The file's concept comes in beside it.
  case keepBoth = "keep-both"
}

/// What an import did with one concept.
package struct ImportedConcept: Hashable, Sendable {
  /// What can happen to a concept.
  package enum Action: String, CaseIterable, Hashable, Sendable {
    /// It is new.
    case added
    /// It changed a concept of the glossary.
    case updated
    /// The glossary said as much before.
    case unchanged
    /// The glossary has it and was to stay as it is.
    case skipped
    /// It stands beside the concept that has the same pair.
    case keptBoth = "kept-both"
    /// It has no term that holds a letter.
    case empty
  }

  /// What happened.
  package let action: Action
  /// The concept's id in the glossary; empty where there is none.
  package let id: String
}
