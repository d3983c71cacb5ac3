package import GlossaryStore
internal import BitextModel
internal import Terminology

/// A review in progress: what is shown, and what each key does to it.
///
/// A value without a terminal and without a glossary: an event changes it and says what is to be done; the answers
/// come back as events. `ReviewDesk` gives the answers.
package struct ReviewSession: Sendable {
  /// What the keys mean at the moment.
  package enum Mode: Hashable, Sendable {
    /// Keys are commands.
    case browsing
    /// A term is written anew.
    case editing(EditLine, ReviewTerm)
    /// A concept is looked for, to join the shown one to.
    case joining(EditLine, [ReviewChoice], selected: Int)
    /// The next key says what the concept names.
    case choosingKind
    /// The next key says what gender the term has.
    case choosingGender(ReviewTerm)
    /// A score is typed.
    case enteringScore(EditLine)
    /// So many terms would be accepted.
    case confirming(Double, terms: Int)
    /// The keys are explained.
    case help
    /// The person has left.
    case finished
  }

  /// What the keys mean.
  package internal(set) var mode = Mode.browsing
  /// What is to be reviewed, in its order.
  package private(set) var queue: [ReviewPlace]
  /// Which of them is shown.
  package private(set) var index: Int
  /// The concept that is shown; nil where there is none.
  package private(set) var card: ReviewCard?
  /// Which of its terms the keys mean.
  package internal(set) var selected = 0
  /// What has just happened.
  package internal(set) var message = ""
  /// The concept to go to when the queue is read again.
  private var wanted: String?

  /// A review of a queue, at a concept of it or at its beginning.
  package init(_ queue: [ReviewPlace], at concept: String? = nil) {
    self.queue = queue
    index = queue.firstIndex { $0.concept == concept } ?? 0
  }

  /// What is to be done first.
  package var beginning: [ReviewEffect] { showing() }

  /// The term that the keys mean.
  package var selectedTerm: ReviewTerm? {
    card.flatMap { $0.terms.indices.contains(selected) ? $0.terms[selected] : nil }
  }

  /// Changes the review as an event says, and tells what is to be done.
  package mutating func receive(_ event: ReviewEvent) -> [ReviewEffect] {
    switch event {
    case .key(let key): return press(key)
    case .card(let card): return take(card)
    case .done(let step): return done(step)
    case .undone(let step): return undone(step)
    case .queue(let queue): return take(queue)
    case .found(let choices):
      take(choices)
      return []
    case .counted(let score, let terms):
      mode = .confirming(score, terms: terms)
      return []
    case .failed(let reason):
      message = reason
      return []
    }
  }

  // MARK: - Moving

  /// Shows the concept at the index.
  func showing() -> [ReviewEffect] {
    queue.indices.contains(index) ? [.show(queue[index].concept)] : []
  }

  /// Goes on by so many concepts; what was passed over comes again behind the last one.
  mutating func move(by count: Int) -> [ReviewEffect] {
    guard !queue.isEmpty else { return [] }
    let next = index + count
    message = next >= queue.count ? "from the beginning: what was skipped" : ""
    index = (next + queue.count) % queue.count
    return showing()
  }

  /// Takes a card; where there is nothing to review on it, its place goes and the next one comes.
  private mutating func take(_ card: ReviewCard?) -> [ReviewEffect] {
    guard let card, card.hasCandidates else { return drop() }
    if self.card?.id != card.id || !card.terms.indices.contains(selected) {
      selected = Self.firstSelected(of: card)
    }
    self.card = card
    return [.keep(card.id)]
  }

  /// The first Spanish candidate: a known office with another equivalent is what is met most.
  private static func firstSelected(of card: ReviewCard) -> Int {
    let candidates = card.terms.indices.filter { card.terms[$0].review == .candidate }
    return candidates.first { card.terms[$0].address.language.base == "es" } ?? candidates.first ?? 0
  }

  /// A concept is not joined to itself.
  private mutating func take(_ choices: [ReviewChoice]) {
    guard case .joining(let line, _, _) = mode else { return }
    mode = .joining(line, choices.filter { $0.id != card?.id }, selected: 0)
  }

  private mutating func drop() -> [ReviewEffect] {
    card = nil
    if queue.indices.contains(index) { queue.remove(at: index) }
    if index >= queue.count { index = 0 }
    return queue.isEmpty ? [.keep(nil)] : showing()
  }

  private mutating func take(_ queue: [ReviewPlace]) -> [ReviewEffect] {
    self.queue = queue
    let place = wanted.flatMap { concept in queue.firstIndex { $0.concept == concept } }
    index = place ?? min(index, max(0, queue.count - 1))
    wanted = nil
    if queue.isEmpty { card = nil }
    return showing()
  }

  // MARK: - Answers

  private mutating func done(_ step: ReviewStep?) -> [ReviewEffect] {
    guard let step else {
      message = "nothing changed"
      return []
    }
    message = Self.words[step.action, default: step.action] + (step.concept.map { " " + $0 } ?? "")
    return step.concept == nil ? [.reload] : showing()
  }

  private mutating func undone(_ step: ReviewStep?) -> [ReviewEffect] {
    guard let step else {
      message = "nothing to undo"
      return []
    }
    message = "undone: \(step.action)" + (step.concept.map { " " + $0 } ?? "")
    wanted = step.concept ?? card?.id
    return [.reload]
  }

  private static let words = [
    "accept": "accepted", "accept-above": "accepted what stands above the score", "reject": "rejected",
    "edit": "edited", "kind": "kind changed:", "gender": "gender changed:",
    "prefer": "preferred term changed:",
    "deprecate": "deprecated a term of", "join": "joined",
  ]
}

/// What happens to a review.
package enum ReviewEvent: Hashable, Sendable {
  /// A person pressed a key.
  case key(ReviewKey)
  /// The concept that was to be shown; nil where it is gone.
  case card(ReviewCard?)
  /// An action was carried out; nil where it changed nothing.
  case done(ReviewStep?)
  /// A step was taken back; nil where there was none.
  case undone(ReviewStep?)
  /// The queue was read again.
  case queue([ReviewPlace])
  /// Concepts that answer what is looked for.
  case found([ReviewChoice])
  /// So many terms stand above a score.
  case counted(Double, terms: Int)
  /// What was to be done could not be done.
  case failed(String)
}

/// What a review asks for.
package enum ReviewEffect: Hashable, Sendable {
  /// Read a concept.
  case show(String)
  /// Change the glossary.
  case perform(ReviewAction)
  /// Take the last step back.
  case undo
  /// Read the queue again.
  case reload
  /// Look for concepts.
  case search(String)
  /// Count the candidates above a score.
  case count(Double)
  /// Keep the place where the review stands.
  case keep(String?)
}
