package import BitextModel

/// A question to the corpus: where some words stand.
package struct CorpusQuery: Hashable, Sendable {
  /// The words, side by side; quotes part phrases that need not stand together, but all in the same segment.
  package var text: String
  /// The side that is searched; nil for both.
  package var language: Language?
  /// In what form the words are compared; nil for `spelled` where the text has a diacritic, `folded` where it has none.
  package var comparison: Comparison?
  /// Only documents that this pattern of file names meets; nil for all.
  package var files: String?
  /// How many segments at most.
  package var limit: Int

  /// When two words are the same; case and the style of tones never matter.
  package enum Comparison: String, CaseIterable, Hashable, Sendable {
    /// With the same diacritics.
    case spelled
    /// Diacritics apart.
    case folded
    /// Spanish words by their stems, Vietnamese ones as without this.
    case lemma
  }

  /// A question; by default to both sides, twenty segments at most.
  package init(
    _ text: String, language: Language? = nil, comparison: Comparison? = nil, files: String? = nil,
    limit: Int = 20
  ) {
    self.text = text
    self.language = language
    self.comparison = comparison
    self.files = files
    self.limit = limit
  }
}

/// A segment of the corpus that answers a question.
package struct CorpusHit: Hashable, Sendable {
  /// The document that it stands in.
  package let document: String
  /// The segment; its texts are in NFC.
  package let segment: CorpusSegment
  /// Where the words stand in the Vietnamese text, in UTF-8 bytes, rising.
  package let vietnameseRanges: [Range<Int>]
  /// Where the words stand in the Spanish text, likewise.
  package let spanishRanges: [Range<Int>]
}

extension GlossaryStore {
  /// Segments of the corpus that hold what is asked for: the same letters first, then what reads well, no document
  /// twice before the others had their turn.
  ///
  /// Of words that stand in more segments than can be compared, segments out of the whole corpus are.
  package func concordance(_ query: CorpusQuery) throws(GlossaryStoreError) -> [CorpusHit] {
    var lexer = CorpusLexer()
    var wanted: [CorpusWanted] = []
    var exact = query
    exact.comparison = .spelled
    for query in [exact, query] { wanted.append(.anyOf(CorpusSide.sides(of: query, &lexer))) }
    return try hits(wanted, lexer, query.limit, in: query.files)
  }

  /// Segments that hold one of the Vietnamese forms and one of the Spanish ones, the best first.
  ///
  /// Vietnamese forms with diacritics are found with them; Spanish ones in every gender and number, those of the same
  /// letters first.
  package func corpusExamples(
    vietnamese: [String], spanish: [String], limit: Int
  ) throws(GlossaryStoreError) -> [CorpusHit] {
    var lexer = CorpusLexer()
    var wanted: [CorpusWanted] = []
    let source = CorpusSide.anyOf(vietnamese, .vietnamese, .lemma, &lexer)
    for comparison in [CorpusQuery.Comparison.spelled, .lemma] {
      wanted.append(.both(source, CorpusSide.anyOf(spanish, .spanish, comparison, &lexer)))
    }
    return try hits(wanted, lexer, limit, in: nil)
  }

  /// What answers the first of several wants, then the next one.
  private func hits(
    _ wanted: [CorpusWanted], _ lexer: CorpusLexer, _ limit: Int, in files: String?
  ) throws(GlossaryStoreError) -> [CorpusHit] {
    guard wanted.allSatisfy({ !$0.isEmpty }), limit > 0 else { return [] }
    return try read { db in
      guard try Schema.hasCorpus(db) else { return [] }
      var gathering = CorpusGathering(db, lexer, limit: limit)
      var last = ""
      for wanted in wanted where gathering.hits.count < limit {
        let pattern = wanted.pattern(lexer)
        if pattern != last {
          try gathering.gather(
            wanted, CorpusSearch(db: db, pattern: pattern, limit: limit).segments(in: files))
        }
        last = pattern
      }
      return gathering.hits
    }
  }
}
