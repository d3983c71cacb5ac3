/// A piece that a title was put together from, and how it came to be known.
package struct ComposedPart: Hashable, Sendable {
  /// The Vietnamese words.
  package let vietnamese: String
  /// What they became.
  package let spanish: String
  /// Who knows them.
  package let origin: Origin

  /// Where the knowledge of a piece comes from, the surest first.
  package enum Origin: String, CaseIterable, Sendable {
    /// A term of the glossary.
    case glossary
    /// ICU's names of countries and cities.
    case names
    /// The tables of heads, fields and numbers.
    case grammar
    /// A capitalized word that nothing is known of.
    case guess
  }

  init(_ vietnamese: String, _ spanish: String, _ origin: Origin) {
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.origin = origin
  }
}
