/// Two texts that were aligned, on their way into the corpus.
package struct CorpusDocument: Hashable, Sendable {
  /// What the document is known by, such as its path: a second one of this name replaces the first.
  package let name: String
  /// Stands for the content: where it is the same as before, nothing is done.
  package let fingerprint: String
  /// What belongs together in them.
  package let segments: [CorpusSegment]

  /// A document with its segments.
  package init(name: String, fingerprint: String, segments: [CorpusSegment]) {
    self.name = name
    self.fingerprint = fingerprint
    self.segments = segments
  }
}

/// A piece of text in both languages.
package struct CorpusSegment: Hashable, Sendable {
  /// The Vietnamese text.
  package var vietnamese: String
  /// The Spanish text.
  package var spanish: String
  /// The lines of the Vietnamese text, counted from 1.
  package var vietnameseLines: [Int]
  /// The lines of the Spanish text, counted from 1.
  package var spanishLines: [Int]
  /// How likely both are to belong together, from 0 to 1; nil where a person said so.
  package var score: Double?

  /// A segment.
  package init(
    vietnamese: String, spanish: String, vietnameseLines: [Int], spanishLines: [Int], score: Double? = nil
  ) {
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.vietnameseLines = vietnameseLines
    self.spanishLines = spanishLines
    self.score = score
  }
}

/// What became of the documents that were to be added to the corpus.
package struct CorpusReport: Hashable, Sendable {
  /// Documents that the corpus did not have.
  package var added = 0
  /// Documents whose content was another one before.
  package var replaced = 0
  /// Documents that the corpus had already.
  package var unchanged = 0
  /// Segments that came with the added and the replaced documents.
  package var segments = 0

  /// A report of nothing done.
  package init() {}

  /// Takes the counts of another report too.
  package mutating func add(_ other: CorpusReport) {
    added += other.added
    replaced += other.replaced
    unchanged += other.unchanged
    segments += other.segments
  }
}
