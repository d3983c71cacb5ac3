internal import GlossaryStore
package import Terminology

/// What the keys of a review do, mode by mode.
extension ReviewSession {
  mutating func press(_ key: ReviewKey) -> [ReviewEffect] {
    if key == .interrupt {
      mode = .finished
      return []
    }
    switch mode {
    case .browsing: return browse(key)
    case .editing(let line, let term): return edit(key, line, term)
    case .joining(let line, let choices, let selected): return join(key, line, choices, selected)
    case .choosingKind: return chooseKind(key)
    case .choosingGender(let term): return chooseGender(key, term)
    case .enteringScore(let line): return enterScore(key, line)
    case .confirming(let score, _): return confirm(key, score)
    case .help: mode = .browsing
    case .finished: break
    }
    return []
  }

  // MARK: - Browsing

  private mutating func browse(_ key: ReviewKey) -> [ReviewEffect] {
    message = ""
    switch key {
    case .text("q"): mode = .finished
    case .text("?"), .text("h"): mode = .help
    case .text("u"): return [.undo]
    case .text("+"): mode = .enteringScore(EditLine("0.9"))
    case .text("s"), .text(" "), .forward, .pageDown: return move(by: 1)
    case .text("b"), .back, .pageUp: return move(by: -1)
    case .up: select(selected - 1)
    case .down, .tab: select(selected + 1)
    default: return command(key)
    }
    return []
  }

  private mutating func select(_ index: Int) {
    guard let count = card?.terms.count, count > 0 else { return }
    selected = (index + count) % count
  }

  /// A command on the concept or the term that is shown.
  private mutating func command(_ key: ReviewKey) -> [ReviewEffect] {
    guard let card, let term = selectedTerm else { return [] }
    switch key {
    case .text("a"): return [.perform(.accept(concept: card.id))]
    case .text("A"): return [.perform(.acceptTerm(term.address))]
    case .text("r"), .text("x"): return [.perform(.rejectCandidates(concept: card.id))]
    case .text("R"): return [.perform(.rejectTerm(term.address))]
    case .text("p"): return [.perform(.prefer(term.address))]
    case .text("d"): return [.perform(.deprecate(term.address))]
    case .text("e"), .enter: mode = .editing(EditLine(term.address.text), term)
    case .text("k"): mode = .choosingKind
    case .text("g"): mode = .choosingGender(term)
    case .text("j"): return beginJoining(card)
    case .text(let text): message = "“\(text)” is no command; ? explains the keys"
    default: break
    }
    return []
  }

  // MARK: - Editing

  private mutating func edit(_ key: ReviewKey, _ line: EditLine, _ term: ReviewTerm) -> [ReviewEffect] {
    var line = line
    switch key {
    case .escape: mode = .browsing
    case .enter:
      mode = .browsing
      return [.perform(.rewrite(term.address, text: line.text))]
    default: if line.apply(key) { mode = .editing(line, term) }
    }
    return []
  }

  // MARK: - Joining

  private mutating func beginJoining(_ card: ReviewCard) -> [ReviewEffect] {
    let line = EditLine(card.terms.first?.address.text ?? "")
    mode = .joining(line, [], selected: 0)
    return [.search(line.text)]
  }

  private mutating func join(
    _ key: ReviewKey, _ line: EditLine, _ choices: [ReviewChoice], _ selected: Int
  ) -> [ReviewEffect] {
    var line = line
    switch key {
    case .escape: mode = .browsing
    case .up: mode = .joining(line, choices, selected: max(0, selected - 1))
    case .down, .tab: mode = .joining(line, choices, selected: min(max(0, choices.count - 1), selected + 1))
    case .enter: return finishJoining(choices, selected)
    default:
      guard line.apply(key) else { return [] }
      mode = .joining(line, choices, selected: selected)
      return [.search(line.text)]
    }
    return []
  }

  private mutating func finishJoining(_ choices: [ReviewChoice], _ selected: Int) -> [ReviewEffect] {
    guard let card, choices.indices.contains(selected) else { return [] }
    mode = .browsing
    return [.perform(.join(concept: card.id, into: choices[selected].id))]
  }

  // MARK: - Kind and gender

  /// The keys for the kinds.
  package static let kindKeys: [(key: String, kind: TermKind)] = [
    ("t", .title), ("o", .organization), ("p", .person), ("l", .place), ("e", .event), ("x", .other),
  ]

  /// The keys for the genders.
  package static let genderKeys: [(key: String, gender: Gender?)] = [
    ("m", .masculine), ("f", .feminine), ("n", .neuter), ("c", .other), ("-", nil),
  ]

  private mutating func chooseKind(_ key: ReviewKey) -> [ReviewEffect] {
    mode = .browsing
    guard let card, let choice = Self.kindKeys.first(where: { key == .text($0.key) }) else { return [] }
    return [.perform(.setKind(concept: card.id, choice.kind))]
  }

  private mutating func chooseGender(_ key: ReviewKey, _ term: ReviewTerm) -> [ReviewEffect] {
    mode = .browsing
    guard let choice = Self.genderKeys.first(where: { key == .text($0.key) }) else { return [] }
    return [.perform(.setGender(term.address, choice.gender))]
  }

  // MARK: - Many at once

  private mutating func enterScore(_ key: ReviewKey, _ line: EditLine) -> [ReviewEffect] {
    var line = line
    switch key {
    case .escape: mode = .browsing
    case .enter:
      if let score = Double(line.text), (0...1).contains(score) { return [.count(score)] }
      message = "a score is a number from 0 to 1"
    default: if line.apply(key) { mode = .enteringScore(line) }
    }
    return []
  }

  private mutating func confirm(_ key: ReviewKey, _ score: Double) -> [ReviewEffect] {
    mode = .browsing
    return key == .text("y") ? [.perform(.acceptAbove(score, kinds: []))] : []
  }
}
