package import Terminology

/// A term pair that extraction found, on its way into the glossary as a candidate.
package struct FoundTerm: Hashable, Sendable {
  /// The Vietnamese term.
  package var vietnamese: String
  /// The Spanish term.
  package var spanish: String
  /// What the pair names.
  package var kind: TermKind
  /// How sure the extraction is, 0 … 1.
  package var score: Double
  /// Where both were seen.
  package var evidence: Evidence

  /// A pair with its score and the place where it was seen.
  package init(vietnamese: String, spanish: String, kind: TermKind, score: Double, evidence: Evidence) {
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.kind = kind
    self.score = score
    self.evidence = evidence
  }
}

/// What became of the terms that were to be added.
package struct AdditionReport: Hashable, Sendable {
  /// Pairs that made a new concept.
  package var addedConcepts = 0
  /// Terms that joined a concept whose other language was known.
  package var addedVariants = 0
  /// Pairs that the glossary held already; they added evidence at most.
  package var known = 0
  /// Pairs that a person rejected before; they added nothing.
  package var rejected = 0
  /// Pairs with an empty side; they added nothing.
  package var empty = 0
  /// Places noted that were not noted before.
  package var addedEvidence = 0

  /// A report of nothing done.
  package init() {}

  /// Whether the glossary is as it was.
  package var isUnchanged: Bool { addedConcepts == 0 && addedVariants == 0 && addedEvidence == 0 }
}
