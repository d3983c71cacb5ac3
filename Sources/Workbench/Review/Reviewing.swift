internal import BitextModel
package import GlossaryStore
package import Terminology
internal import TextCore

/// A concept with something to review, as other programs read it.
package struct ReviewItem: Encodable, Sendable {
  /// The concept's id.
  package let id: String
  /// What it names.
  package let kind: String
  /// The best score with which one of its candidates was seen.
  package let score: Double
  /// In how many places its candidates were seen.
  package let seen: Int
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

  init(_ concept: Concept, _ place: ReviewPlace) {
    id = concept.id
    kind = concept.kind.rawValue
    score = place.score
    seen = place.seen
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
  /// Concepts that are read at once.
  private static var batchSize: Int { 400 }

  /// Calls `body` with each concept that holds something to review, the best attested first.
  ///
  /// - Parameters:
  ///   - kinds: The kinds wanted; empty for all.
  ///   - limit: How many at most.
  ///   - body: Takes the concepts.
  /// - Throws: What `body` throws, or a `GlossaryStoreError`.
  package func forEachReviewItem(
    kinds: Set<TermKind> = [], limit: Int = .max, _ body: (ReviewItem) throws -> Void
  ) throws {
    let places = Array(try reviewQueue(kinds: kinds).prefix(limit))
    for start in stride(from: 0, to: places.count, by: Self.batchSize) {
      let batch = places[start..<min(start + Self.batchSize, places.count)]
      let found = try concepts(ids: batch.map(\.concept))
      let byID = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
      for place in batch {
        if let concept = byID[place.concept] { try body(ReviewItem(concept, place)) }
      }
    }
  }

  /// The concepts of some places in the queue.
  package func reviewItems(_ places: [ReviewPlace]) throws(GlossaryStoreError) -> [ReviewItem] {
    let found = try concepts(ids: places.map(\.concept))
    let byID = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
    return places.compactMap { place in byID[place.concept].map { ReviewItem($0, place) } }
  }

  /// Accepts and rejects concepts by their ids; where one of them is unknown nothing is changed.
  package func review(accepting: [String], rejecting: [String]) throws(GlossaryStoreError) {
    try perform(
      accepting.map { ReviewAction.accept(concept: $0) } + rejecting.map { ReviewAction.reject(concept: $0) })
  }

  /// The rejection of a concept: of its candidates where somebody accepted others of its terms, else of all of it.
  package func rejection(of id: String) throws(GlossaryStoreError) -> ReviewAction {
    let reviews = Set(try existing(id).sections.flatMap(\.terms).map(\.review))
    return reviews.isSuperset(of: [.candidate, .accepted])
      ? .rejectCandidates(concept: id) : .reject(concept: id)
  }

  /// The term of a concept that somebody names, case apart.
  package func term(_ text: String, of id: String) throws(GlossaryStoreError) -> TermAddress {
    let concept = try existing(id)
    let wanted = Self.key(text)
    for section in concept.sections {
      for term in section.terms where Self.key(term.text).elementsEqual(wanted) {
        return TermAddress(concept: id, language: section.language, text: term.text)
      }
    }
    throw .refused(reason: "concept \(id) has no term “\(text)”")
  }

  private static func key(_ text: String) -> [Unicode.Scalar] {
    NormalizedText(text).text.unicodeScalars.map(LetterTable.shared.lowercase)
  }

  private func existing(_ id: String) throws(GlossaryStoreError) -> Concept {
    guard let concept = try concept(id: id) else { throw .unknownConcept(id: id) }
    return concept
  }

  /// What an edit of a concept does; it means the candidate of a language, or else its first term.
  package func actions(for edit: ReviewEdit) throws(GlossaryStoreError) -> [ReviewAction] {
    let concept = try existing(edit.concept)
    var actions: [ReviewAction] = []
    if let kind = edit.kind { actions.append(.setKind(concept: concept.id, kind)) }
    if let gender = edit.gender { actions.append(.setGender(try edited(concept, .spanish), gender)) }
    if let text = edit.vietnamese { actions.append(.rewrite(try edited(concept, .vietnamese), text: text)) }
    if let text = edit.spanish { actions.append(.rewrite(try edited(concept, .spanish), text: text)) }
    return actions
  }

  private func edited(_ concept: Concept, _ language: Language) throws(GlossaryStoreError) -> TermAddress {
    let terms = concept.sections.filter { $0.language.base == language.base }.flatMap { section in
      section.terms.filter { $0.review != .rejected }.map { (section.language, $0) }
    }
    guard let (tag, term) = terms.first(where: { $0.1.review == .candidate }) ?? terms.first else {
      throw .refused(reason: "concept \(concept.id) has no term in \(language.tag)")
    }
    return TermAddress(concept: concept.id, language: tag, text: term.text)
  }
}

/// What is to be written otherwise in a concept; nil stays as it is.
package struct ReviewEdit: Hashable, Sendable {
  /// The concept's id.
  package let concept: String
  /// The Vietnamese term.
  package var vietnamese: String?
  /// The Spanish term.
  package var spanish: String?
  /// What the concept names.
  package var kind: TermKind?
  /// The gender of the Spanish term.
  package var gender: Gender?

  /// An edit of a concept that changes nothing yet.
  package init(concept: String) {
    self.concept = concept
  }
}
