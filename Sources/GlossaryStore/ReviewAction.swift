package import Terminology

/// Something that a reviewer does to the glossary; each is one step that can be undone.
package enum ReviewAction: Hashable, Sendable {
  /// Accepts all candidates of a concept.
  case accept(concept: String)
  /// Accepts one term, whether it was a candidate or rejected.
  case acceptTerm(TermAddress)
  /// Accepts the candidates that were seen with at least this score, of some kinds or, where there are none, of all.
  case acceptAbove(Double, kinds: Set<TermKind>)
  /// Rejects a whole concept: none of its pairs is offered again.
  case reject(concept: String)
  /// Rejects the candidates of a concept; what somebody accepted stays.
  case rejectCandidates(concept: String)
  /// Rejects one term: its pairs with the concept's other terms are not offered again.
  case rejectTerm(TermAddress)
  /// Writes a term otherwise; the pairs that it made before are not offered again.
  case rewrite(TermAddress, text: String)
  /// Says what a concept names.
  case setKind(concept: String, TermKind)
  /// Says what gender a term has; nil for none.
  case setGender(TermAddress, Gender?)
  /// Makes a term the one to write; the one before it becomes admitted.
  case prefer(TermAddress)
  /// Marks a term as one to avoid.
  case deprecate(TermAddress)
  /// Moves the terms and places of a concept into another one, accepted, and removes the first.
  case join(concept: String, into: String)

  /// The concept where it happens; nil where it happens all over the glossary.
  package var concept: String? {
    switch self {
    case .acceptAbove: nil
    case .accept(let id), .reject(let id), .rejectCandidates(let id), .setKind(let id, _), .join(let id, _):
      id
    case .acceptTerm(let term), .rejectTerm(let term), .rewrite(let term, _), .setGender(let term, _),
      .prefer(let term), .deprecate(let term):
      term.concept
    }
  }

  /// What kind of action it is, in a word.
  package var name: String {
    switch self {
    case .accept, .acceptTerm: "accept"
    case .acceptAbove: "accept-above"
    case .reject, .rejectCandidates, .rejectTerm: "reject"
    case .rewrite: "edit"
    case .setKind: "kind"
    case .setGender: "gender"
    case .prefer: "prefer"
    case .deprecate: "deprecate"
    case .join: "join"
    }
  }
}

/// A step of the review that was made or undone.
package struct ReviewStep: Hashable, Sendable {
  /// What was done, in a word: `accept`.
  package let action: String
  /// The concept where it happened; nil where it happened all over the glossary.
  package let concept: String?
  /// How many terms it changed.
  package let terms: Int

  /// A step out of its parts.
  package init(action: String, concept: String?, terms: Int) {
    self.action = action
    self.concept = concept
    self.terms = terms
  }
}
