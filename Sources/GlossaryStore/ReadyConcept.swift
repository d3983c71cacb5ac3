internal import BitextModel
package import Terminology

/// A concept made ready to be stored, on whatever thread reads it: each of its terms once, with the forms by which it is
/// found.
package struct ReadyConcept: Sendable {
  /// The concept as it was read.
  package let concept: Concept
  /// Whether its file states how far terms may be used.
  let statesStatus: Bool
  let terms: [ReadyTerm]

  /// Makes a concept ready.
  package init(_ concept: Concept, statesStatus: Bool) {
    self.concept = concept
    self.statesStatus = statesStatus
    var terms: [ReadyTerm] = []
    for section in concept.sections {
      let base = section.language.base
      var position = 0
      for term in section.terms {
        let new = ReadyTerm(
          term: term, text: TermText(term.text), language: section.language, base: base, position: position)
        guard !new.text.isEmpty, !terms.contains(where: { new.isSame(as: $0) }) else { continue }
        terms.append(new)
        position += 1
      }
    }
    self.terms = terms
  }
}

/// A term that is ready to be stored.
struct ReadyTerm: Sendable {
  let term: Term
  let text: TermText
  let language: Language
  let base: String
  let position: Int

  /// Whether the table of terms would take both for one.
  fileprivate func isSame(as other: Self) -> Bool {
    language == other.language && text.text.utf8.elementsEqual(other.text.text.utf8)
  }
}
