package import BitextModel

/// A known term in running text.
package struct TermMark: Hashable, Sendable {
  /// How the text answers to the term.
  package enum Match: String, CaseIterable, Hashable, Sendable {
    /// The same words, case and inflection apart.
    case exact
    /// The same words but for diacritics.
    case folded
    /// Put together from an office and what it governs.
    case composed
  }

  /// The tokens that it spans.
  package let range: Range<Int>
  /// The language that the text has there.
  package let language: Language
  /// What it is called in the other language, the best first.
  package let equivalents: [String]
  /// What it names.
  package let kind: TermKind
  /// How it was found.
  package let match: Match
  /// How many marks it lies inside of.
  package let depth: Int
}
