internal import BitextModel
package import GlossaryStore
internal import Terminology

/// A concept with something to review, as other programs read it.
package struct ReviewItem: Encodable, Sendable {
  /// The concept's id.
  package let id: String
  /// What it names.
  package let kind: String
  /// Its Vietnamese terms that were not rejected.
  package let vi: [String]
  /// Its Spanish terms that were not rejected.
  package let es: [String]
  /// Those of the terms that nobody has looked at.
  package let new: [String]
  /// Where it was seen.
  package let examples: [Example]

  /// A place where both languages were seen side by side.
  package struct Example: Encodable, Sendable {
    package let vi: String
    package let es: String
    package let file: String
    package let line: Int
  }

  init(_ concept: Concept) {
    id = concept.id
    kind = concept.kind.rawValue
    let terms = [Language.vietnamese, .spanish].map { language in
      concept.terms(in: language).filter { $0.review != .rejected }
    }
    vi = terms[0].map(\.text)
    es = terms[1].map(\.text)
    new = (terms[0] + terms[1]).filter { $0.review == .candidate }.map(\.text)
    examples = concept.evidence.map { evidence in
      Example(
        vi: evidence.vietnamese, es: evidence.spanish, file: evidence.file,
        line: evidence.vietnameseLines.first ?? 0)
    }
  }
}

extension GlossaryStore {
  /// Calls `body` with each concept that holds something to review.
  package func forEachReviewItem(_ body: (ReviewItem) throws -> Void) throws {
    try forEachConcept(matching: .candidates) { try body(ReviewItem($0)) }
  }

  /// Accepts and rejects concepts by their ids; where one of them is unknown nothing is changed.
  package func review(accepting: [String], rejecting: [String]) throws(GlossaryStoreError) {
    for id in accepting + rejecting {
      if try concept(id: id) == nil { throw .unknownConcept(id: id) }
    }
    for id in accepting { try accept(concept: id) }
    for id in rejecting { try reject(concept: id) }
  }
}
