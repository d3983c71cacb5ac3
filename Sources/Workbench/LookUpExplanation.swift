internal import GlossaryStore
internal import Terminology

/// Why an answer stands where it does: what was changed, what it was put together from, how its score came about.
package struct LookUpExplanation: Encodable, Hashable, Sendable {
  /// The query, or the piece of it, that is answered.
  package let query: String
  /// In what way the term found differs from the query, in words.
  package let change: String
  /// What the answer was composed of, in the order of the Vietnamese words.
  package let parts: [Part]
  /// What the score adds up from.
  package var score: [Summand]

  /// A part of a composed answer.
  package struct Part: Encodable, Hashable, Sendable {
    /// The Vietnamese words.
    package let vi: String
    /// What they became.
    package let es: String
    /// Who knows them: glossary, names, grammar or guess.
    package let from: String
  }

  /// A summand of the score.
  package struct Summand: Encodable, Hashable, Sendable {
    /// What it is for.
    package let of: String
    /// What it adds, negative for what it takes.
    package let value: Double

    init(_ of: String, _ value: Double) {
      self.of = of
      self.value = (value * 1000).rounded() / 1000
    }
  }

  init(_ query: String, _ change: String, parts: [Part] = [], score: [Summand]) {
    self.query = query
    self.change = change
    self.parts = parts
    self.score = score
  }

  /// For a term of the glossary; a weight below 1 means that the query's ending was changed before it was found.
  init(_ hit: TermHit, to query: String, weight: Double) {
    let lost = weight < 1 ? [Summand("gender or number", hit.score * (weight - 1))] : []
    switch hit.match {
    case .exact:
      self.init(
        query, weight < 1 ? "gender or number: \(hit.term.text)" : "nothing",
        score: [Summand("the same text", hit.score)] + lost)
    case .folded:
      self.init(
        query,
        weight < 1 ? "gender, number and diacritics: \(hit.term.text)" : "diacritics: \(hit.term.text)",
        score: [Summand("the same text", 1), Summand("diacritics", hit.score - 1)] + lost)
    case .prefix:
      self.init(
        query, "part of a longer term: \(hit.term.text)",
        score: [Summand("how much of the term the query is", hit.score)] + lost)
    case .fuzzy:
      self.init(query, "letters: \(hit.term.text)", score: [Summand("letters in common", hit.score)] + lost)
    }
  }

  /// For what was put together.
  init(composed terms: [ComposedTerm], to query: String) {
    let best = terms.first
    let unsure = (best?.score ?? 0) - Self.composition
    self.init(
      query, "put together from its parts",
      parts: best?.parts.map { Part(vi: $0.vietnamese, es: $0.spanish, from: $0.origin.rawValue) } ?? [],
      score: [Summand("composed", Self.composition)] + (unsure == 0 ? [] : [Summand("unsure parts", unsure)]))
  }

  /// What a composition of sure parts scores.
  private static let composition = 0.9

  /// The explanation of the n-th form of an answer.
  func ofForm(_ rank: Int) -> LookUpExplanation {
    guard rank > 0 else { return self }
    var explanation = self
    explanation.score.append(Summand("rank among the forms", -0.001 * Double(rank)))
    return explanation
  }
}
