package import GlossaryStore
package import Terminology

/// Answers what a review asks for out of a glossary.
package struct ReviewDesk: Sendable {
  /// Answers to a search.
  private static let choices = 8
  /// Other concepts shown beside one.
  private static let related = 3

  private let store: GlossaryStore
  private let kinds: Set<TermKind>
  private let limit: Int

  /// A desk for candidates of some kinds, or of all where there are none, at most so many of the best.
  package init(_ store: GlossaryStore, kinds: Set<TermKind> = [], limit: Int = .max) {
    self.store = store
    self.kinds = kinds
    self.limit = limit
  }

  /// A review that goes on where the last one stopped.
  package func session() throws(GlossaryStoreError) -> ReviewSession {
    var session = ReviewSession(try queue(), at: try store.reviewPosition())
    work(off: session.beginning, &session)
    return session
  }

  private func queue() throws(GlossaryStoreError) -> [ReviewPlace] {
    Array(try store.reviewQueue(kinds: kinds).prefix(limit))
  }

  /// Hands a key to a review and gives it all the answers that it asks for.
  package func press(_ key: ReviewKey, _ session: inout ReviewSession) {
    work(off: session.receive(.key(key)), &session)
  }

  private func work(off effects: [ReviewEffect], _ session: inout ReviewSession) {
    var effects = effects
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      do throws(GlossaryStoreError) {
        if let event = try answer(effect) { effects += session.receive(event) }
      } catch {
        effects += session.receive(.failed(error.description))
      }
    }
  }

  private func answer(_ effect: ReviewEffect) throws(GlossaryStoreError) -> ReviewEvent? {
    switch effect {
    case .show(let id): return .card(try card(id))
    case .perform(.acceptAbove(let score, _)):
      return .done(try store.perform([.acceptAbove(score, kinds: kinds)]).first)
    case .perform(let action): return .done(try store.perform([action]).first)
    case .undo: return .undone(try store.undo())
    case .reload: return .queue(try queue())
    case .search(let text): return .found(try choices(text))
    case .count(let score):
      return .counted(score, terms: try store.candidates(above: score, kinds: kinds).count)
    case .keep(let concept):
      try store.keepReviewPosition(concept)
      return nil
    }
  }

  /// A concept as a reviewer sees it; nil where it is gone.
  package func card(_ id: String) throws(GlossaryStoreError) -> ReviewCard? {
    guard let concept = try store.concept(id: id) else { return nil }
    var related: [ReviewChoice] = []
    for term in concept.sections.flatMap(\.terms) where term.review != .rejected {
      var query = TermQuery(term.text, fuzzy: .never, limit: Self.choices)
      query.scope = .same
      for hit in try store.lookup(query) where hit.concept.id != id {
        let choice = ReviewChoice(hit.concept)
        if !related.contains(choice) { related.append(choice) }
      }
    }
    return ReviewCard(concept, related: Array(related.prefix(Self.related)))
  }

  private func choices(_ text: String) throws(GlossaryStoreError) -> [ReviewChoice] {
    var choices: [ReviewChoice] = []
    for hit in try store.lookup(TermQuery(text, limit: 2 * Self.choices)) {
      let choice = ReviewChoice(hit.concept)
      if !choices.contains(choice) { choices.append(choice) }
    }
    return Array(choices.prefix(Self.choices))
  }
}
