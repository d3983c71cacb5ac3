internal import BitextModel
internal import GlossaryStore
internal import HTTPTypes
internal import Terminology
internal import Workbench

/// A stretch of the queue.
struct ReviewQueueValue: Encodable {
  let total: Int
  let offset: Int
  let position: String?
  let items: [ReviewItemValue]
  let undoable: Bool

  private enum CodingKeys: String, CodingKey { case total, offset, position, items, undoable }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(total, forKey: .total)
    try container.encode(offset, forKey: .offset)
    // Named even where there is none.
    try container.encode(position, forKey: .position)
    try container.encode(items, forKey: .items)
    try container.encode(undoable, forKey: .undoable)
  }
}

/// A concept with something to review.
struct ReviewItemValue: Encodable {
  let id: String
  let kind: String
  let score: Double
  let seen: Int
  let vi: [String]
  let es: [String]
  let new: [String]

  init(_ item: ReviewItem) {
    (id, kind, score, seen) = (item.id, item.kind, item.score, item.seen)
    (vi, es, new) = (item.vi, item.es, item.new)
  }
}

/// Terms with readings that do not go together.
struct ConflictsValue: Encodable {
  let conflicts: [GlossaryFigures.Conflict]
}

/// A concept with all that a reviewer looks at.
struct ReviewCardValue: Encodable {
  let id: String
  let version: String
  let kind: String
  let terms: [ReviewTermValue]
  let examples: [ExampleValue]
  let related: [Related]

  /// Another concept with one of the terms.
  struct Related: Encodable {
    let id: String
    let kind: String
    let vi: String
    let es: String
  }

  init(_ card: ReviewCard, _ stored: StoredConcept) {
    (id, version, kind) = (card.id, stored.version, card.kind.rawValue)
    terms = card.terms.map(ReviewTermValue.init)
    examples = ExampleValue.examples(of: stored.concept)
    related = card.related.map {
      Related(id: $0.id, kind: $0.kind.rawValue, vi: $0.vietnamese, es: $0.spanish)
    }
  }
}

/// A term on a card.
struct ReviewTermValue: Encodable {
  let language: String
  let text: String
  let review: String
  let status: String
  let gender: String?

  init(_ term: ReviewTerm) {
    (language, text) = (term.address.language.tag, term.address.text)
    (review, status, gender) = (term.review.rawValue, term.status.rawValue, term.gender?.rawValue)
  }
}

/// What a step did.
struct ReviewResult: Encodable {
  let action: String
  let concept: String?
  let terms: Int
  let remaining: Int

  private enum CodingKeys: String, CodingKey { case action, concept, terms, remaining }

  init(_ step: ReviewStep?, _ desk: Desk) throws {
    try self.init(step.map { [$0] } ?? [], desk)
  }

  init(_ steps: [ReviewStep], _ desk: Desk) throws {
    action = steps.first?.action ?? "nothing"
    concept = steps.first?.concept
    terms = steps.reduce(0) { $0 + $1.terms }
    remaining = try desk.store.count(matching: .candidates)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(action, forKey: .action)
    try container.encode(concept, forKey: .concept)
    try container.encode(terms, forKey: .terms)
    try container.encode(remaining, forKey: .remaining)
  }
}

/// Candidates that are accepted together.
struct BatchInput: Decodable, Sendable {
  let score: Double
  let kinds: [Name<TermKind>]?
  let dryRun: Bool?
}

/// What a reviewer does to a concept or one of its terms.
struct ReviewInput: Decodable, Sendable {
  /// What can be done.
  enum Action: String, CaseIterable, Sendable {
    case accept, reject, edit, kind, gender, prefer, deprecate, join
  }

  let action: Name<Action>
  let version: String?
  let language: String?
  let text: String?
  let to: String?

  /// The steps that it means.
  func actions(on id: String, _ store: GlossaryStore) throws -> [ReviewAction] {
    switch action.value {
    case .accept: [term(of: id).map(ReviewAction.acceptTerm) ?? .accept(concept: id)]
    case .reject: [try term(of: id).map(ReviewAction.rejectTerm) ?? store.rejection(of: id)]
    case .edit: [.rewrite(try needed(id), text: try target("the new text"))]
    case .gender: [.setGender(try needed(id), try to.map { try gender($0) })]
    case .prefer: [.prefer(try needed(id))]
    case .deprecate: [.deprecate(try needed(id))]
    case .kind: [.setKind(concept: id, try kind(try target("a kind")))]
    case .join: [.join(concept: id, into: try target("another concept"))]
    }
  }

  private func term(of id: String) -> TermAddress? {
    guard let language, let text else { return nil }
    return TermAddress(concept: id, language: Language(tag: language), text: text)
  }

  private func needed(_ id: String) throws -> TermAddress {
    guard let term = term(of: id) else { throw unfit("“language” and “text” of the term that is meant") }
    return term
  }

  private func target(_ what: String) throws -> String {
    guard let to else { throw unfit("\(what) as “to”") }
    return to
  }

  private func gender(_ name: String) throws -> Gender {
    guard let gender = Gender(rawValue: name) else { throw unfit("a gender as “to”") }
    return gender
  }

  private func kind(_ name: String) throws -> TermKind {
    guard let kind = TermKind(rawValue: name) else { throw unfit("a kind as “to”") }
    return kind
  }

  private func unfit(_ expected: String) -> Problem {
    Problem.bad("\(action.value.rawValue): expected \(expected)")
  }
}
