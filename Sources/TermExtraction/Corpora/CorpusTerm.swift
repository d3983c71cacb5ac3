package import Terminology

/// A term pair that a whole corpus speaks for, and that nobody has looked at yet.
package struct CorpusTerm: Hashable, Sendable {
  /// The Vietnamese term as it is written most often.
  package let vietnamese: String
  /// The Spanish term as it is written most often, without its article.
  package let spanish: String
  /// What it names; `other` where no head and no capitals tell.
  package let kind: TermKind
  /// How sure it is, from 0 to 1.
  package let score: Double
  /// In how many pairs both stand.
  package let count: Int
  /// In how many documents.
  package let documents: Int
  /// The numbers of the pairs that show it best, the best first.
  package let contexts: [Int]
}
