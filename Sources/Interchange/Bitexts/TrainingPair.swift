/// A Vietnamese text and its Spanish counterpart out of a file of translations.
package struct TrainingPair: Hashable, Sendable {
  /// The Vietnamese text.
  package let vietnamese: String
  /// The Spanish text.
  package let spanish: String

  /// A pair of texts.
  package init(vietnamese: String, spanish: String) {
    self.vietnamese = vietnamese
    self.spanish = spanish
  }
}
