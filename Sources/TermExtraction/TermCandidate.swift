package import Terminology

/// A term pair that was found and that nobody has looked at yet.
package struct TermCandidate: Hashable, Sendable {
  /// The Vietnamese term, NFC, as it stands in the text.
  package let vietnamese: String
  /// The Spanish term, NFC, as it stands in the text, without its article.
  package let spanish: String
  /// What it names.
  package let kind: TermKind
  /// How sure it is, from 0 to 1.
  package let score: Double
  /// The source line on which the Vietnamese term begins.
  package let vietnameseLine: Int
  /// The source line on which the Spanish term begins.
  package let spanishLine: Int
  /// Whether it stands in the credits: photographers and agencies.
  package let isCredit: Bool
  /// Whether it is another Spanish form of an office found elsewhere on the page.
  package let isVariant: Bool
}
