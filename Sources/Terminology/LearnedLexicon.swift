/// Words and phrases with their equivalents as they were learned from a translator's own bitexts.
package struct LearnedLexicon: Sendable, Equatable {
  /// A Vietnamese phrase and a Spanish one that stood for it.
  package struct Entry: Sendable, Equatable {
    /// The Vietnamese words in lower case, parted by spaces.
    package let vietnamese: String
    /// The Spanish words in lower case, parted by spaces.
    package let spanish: String
    /// How likely the Vietnamese phrase is to be said like this, from 0 to 1.
    package let spanishGivenVietnamese: Float
    /// How likely the Spanish phrase is to stand for this, from 0 to 1.
    package let vietnameseGivenSpanish: Float
    /// In how many places the two were found together.
    package let count: Int

    /// An entry of a learned lexicon.
    package init(
      vietnamese: String, spanish: String, spanishGivenVietnamese: Float, vietnameseGivenSpanish: Float,
      count: Int
    ) {
      self.vietnamese = vietnamese
      self.spanish = spanish
      self.spanishGivenVietnamese = spanishGivenVietnamese
      self.vietnameseGivenSpanish = vietnameseGivenSpanish
      self.count = count
    }
  }

  /// The entries, the best first.
  package let entries: [Entry]

  /// A lexicon out of its entries.
  package init(_ entries: [Entry] = []) {
    self.entries = entries
  }
}
