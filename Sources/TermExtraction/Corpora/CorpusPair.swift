/// A pair of sentences of a corpus, with the document that it stands in.
package struct CorpusPair: Hashable, Sendable {
  /// The Vietnamese sentence.
  package let vietnamese: String
  /// Its counterpart.
  package let spanish: String
  /// The number of the document.
  package let document: Int

  /// A pair of a document.
  package init(vietnamese: String, spanish: String, document: Int) {
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.document = document
  }
}
