internal import BitextModel

/// A place of a line with damaged letters, and what they should be.
struct LetterEdit {
  /// Where it stands among the scalars of the line.
  let place: Range<Int>
  /// What should stand there; nil where that can't be said.
  let replacement: [SourceScalar]?
  /// What is wrong there; the first is the one to repair.
  let categories: [FindingCategory]
  /// Whether the replacement is right without anybody looking at it.
  let isCertain: Bool
}
