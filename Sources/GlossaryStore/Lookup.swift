package import BitextModel
internal import GRDB
package import Terminology

/// A question to the glossary: what a text is in the other language.
package struct TermQuery: Hashable, Sendable {
  /// The text looked for, with or without diacritics.
  package var text: String
  /// The language of the text; nil for either.
  package var language: Language?
  /// Leaves out concepts of these origins, such as the shipped ones.
  package var leavingOut: Set<Origin>
  /// Whether to look for misspellings: by default only where nothing else was found.
  package var fuzzy: Fuzzy
  /// How many hits at most.
  package var limit: Int
  /// Which terms may answer.
  package var scope = Scope.all
  /// How many concepts at most, each with the first of its terms that answers; nil for all terms of all concepts.
  package var concepts: Int?

  /// Which terms may answer, so that who asks in steps pays for none twice.
  package enum Scope: Hashable, Sendable {
    case all
    /// Terms of the same text, diacritics apart.
    case same
    /// Longer terms that hold the text, so many terms of the same text being known already.
    case longer(besides: Int)
    /// Terms that the text may be a misspelling of.
    case near
  }

  /// When to look for misspellings.
  package enum Fuzzy: Hashable, Sendable {
    case never, ifNothingElse, always
  }

  /// A question; by default in either language, twenty answers at most.
  package init(
    _ text: String, language: Language? = nil, leavingOut: Set<Origin> = [], fuzzy: Fuzzy = .ifNothingElse,
    limit: Int = 20
  ) {
    self.text = text
    self.language = language
    self.leavingOut = leavingOut
    self.fuzzy = fuzzy
    self.limit = limit
  }
}

/// A term that answers a question, with the concept it belongs to.
package struct TermHit: Hashable, Sendable {
  /// The concept, whole.
  package let concept: Concept
  /// The term that was found.
  package let term: Term
  /// The language of the term that was found.
  package let language: Language
  /// In what way it was found.
  package let match: Match
  /// How near it is, 1 for the same text.
  package let score: Double
  /// Who put the concept there.
  package let origin: Origin

  /// In what way a term answers, the nearest first.
  package enum Match: String, CaseIterable, Hashable, Sendable {
    /// The same text, case apart.
    case exact
    /// The same text but for diacritics.
    case folded
    /// The term, or some words of it, begin with the text.
    case prefix
    /// The text is near to the term, or to some words of it: a misspelling.
    case fuzzy
  }
}

extension GlossaryStore {
  /// The terms that answer a question, the nearest first; rejected ones never do.
  package func lookup(_ query: TermQuery) throws(GlossaryStoreError) -> [TermHit] {
    try reading { try $0.lookup(query) }
  }

  /// Answers many questions in one look at the glossary.
  package func reading<T>(_ body: (TermReader) throws -> T) throws(GlossaryStoreError) -> T {
    try read { db in try body(TermReader(db: db)) }
  }
}

/// Asks a glossary that is open for reading.
package struct TermReader {
  let db: Database

  /// The terms that answer a question, the nearest first; rejected ones never do.
  package func lookup(_ query: TermQuery) throws -> [TermHit] {
    let text = TermText(query.text)
    guard !text.isEmpty, query.limit > 0 else { return [] }
    return try TermSearch(db: db, query: query, text: text).hits()
  }

  /// Whether there are segments to take examples from.
  package func hasCorpus() throws -> Bool {
    try Schema.hasCorpus(db) && db.row("SELECT 1 FROM corpusSegment LIMIT 1") != nil
  }

  /// Whether some term has this text, diacritics and case apart: cheaper than to look it up.
  package func holds(_ text: String) throws -> Bool {
    try db.row("SELECT 1 FROM term WHERE folded = ? LIMIT 1", [TermText.folded(text)]) != nil
  }
}
