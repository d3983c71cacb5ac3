internal import BitextModel
internal import GlossaryStore
internal import Terminology
internal import Workbench

/// How parts of the screen look; without colours by signs alone.
struct ReviewStyle {
  let usesColour: Bool

  /// What stands before and behind a term in the text that it was seen in.
  var opening: String { usesColour ? "" : "⟦" }
  var closing: String { usesColour ? "" : "⟧" }
  /// A word of a term in that text.
  func mark(_ text: String) -> String { usesColour ? "\u{1B}[1;33m\(text)\u{1B}[0m" : text }
  /// What stands behind the rest.
  func dim(_ text: String) -> String { usesColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
  /// What the keys mean.
  func strong(_ text: String) -> String { usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  /// What has just happened.
  func notice(_ text: String) -> String { usesColour ? "\u{1B}[36m\(text)\u{1B}[0m" : text }
}

/// The screen of a review: one concept, what is asked of the person, the keys.
struct ReviewScreen {
  private let session: ReviewSession
  private let columns: Int
  private let rows: Int
  private let style: ReviewStyle

  init(_ session: ReviewSession, columns: Int, rows: Int, style: ReviewStyle) {
    self.session = session
    self.columns = max(20, columns)
    self.rows = max(6, rows)
    self.style = style
  }

  /// The lines from the top, and the sequences that put them there; no line is wider than the screen.
  var text: String {
    let bottom = self.bottom
    let room = rows - bottom.count
    let lines = Array((top + Array(repeating: "", count: room)).prefix(room)) + bottom
    let isTyping = line != nil
    return "\u{1B}[?25l\u{1B}[H" + lines.joined(separator: "\u{1B}[K\r\n") + "\u{1B}[K\u{1B}[J"
      + (isTyping ? cursor : "")
  }

  // MARK: - The concept

  private var top: [String] {
    if session.mode == .help { return ReviewHelp.lines(columns: columns, style: style) }
    guard let card = session.card else { return ["", "  Nothing is left to review."] }
    return [style.dim(cut(header(card))), ""] + terms(of: card) + [""] + related(to: card)
      + contexts(of: card)
  }

  private func header(_ card: ReviewCard) -> String {
    let place = session.queue.indices.contains(session.index) ? session.queue[session.index] : nil
    let score = place.map { " · score \(Score.text($0.score)) · seen \(Count.text($0.seen, "time"))" } ?? ""
    return " \(session.index + 1) of \(session.queue.count) · \(card.id) · \(card.kind.rawValue)\(score)"
  }

  private func terms(of card: ReviewCard) -> [String] {
    card.terms.enumerated().flatMap { index, term in
      let isSelected = index == session.selected
      let head =
        "\(isSelected ? " ▸" : "  ") \(term.address.language.base) \(term.review == .candidate ? "+" : " ") "
      let wrapped = DisplayWidth.wrapped(term.address.text + notes(term), to: columns - DisplayWidth.of(head))
      return wrapped.enumerated().map { number, text in
        let line = (number == 0 ? head : String(repeating: " ", count: DisplayWidth.of(head))) + text
        return isSelected ? style.strong(line) : line
      }
    }
  }

  private func notes(_ term: ReviewTerm) -> String {
    let parts = [
      term.review == .candidate ? "candidate" : "accepted",
      term.status == .preferred ? nil : term.status.rawValue,
      term.gender?.rawValue,
    ]
    return "  (" + parts.compactMap(\.self).joined(separator: ", ") + ")"
  }

  private func related(to card: ReviewCard) -> [String] {
    if card.related.isEmpty { return [] }
    return card.related.map { style.dim(cut("  also \(Self.text($0))")) } + [""]
  }

  private static func text(_ choice: ReviewChoice) -> String {
    "\(choice.id) \(choice.kind.rawValue): \(choice.vietnamese) = \(choice.spanish)"
  }

  private func contexts(of card: ReviewCard) -> [String] {
    card.contexts.flatMap { context in
      let lines = TSVText.lines(context.vietnameseLines) + "/" + TSVText.lines(context.spanishLines)
      return [style.dim(cut("  \(context.file):\(lines)"))] + marked(context.vietnamese, "  vi ")
        + marked(context.spanish, "  es ") + [""]
    }
  }

  /// A text with its terms marked, in lines.
  private func marked(_ text: MarkedText, _ head: String) -> [String] {
    let indent = String(repeating: " ", count: DisplayWidth.of(head))
    var lines: [String] = []
    var line = head
    var width = indent.count
    for word in text.pieces.flatMap(words) {
      if width + word.width > columns, width > indent.count {
        lines.append(line)
        (line, width) = (indent, indent.count)
      }
      if word.text == " ", width == indent.count { continue }
      line += word.isMarked ? style.mark(word.text) : word.text
      width += word.width
    }
    return lines + [line]
  }

  /// A piece of text that is not broken.
  private struct Word {
    let text: String
    let isMarked: Bool
    var width: Int { DisplayWidth.of(text) }
  }

  /// A text broken at its spaces; a word that is wider than the screen is cut.
  private func words(of piece: MarkedText.Piece) -> [Word] {
    let printable = DisplayWidth.printable(piece.text)
    let text = piece.isMarked ? style.opening + printable + style.closing : printable
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    return parts.enumerated().flatMap { index, part in
      let words = DisplayWidth.wrapped(part, to: columns / 2).filter { !$0.isEmpty }
      return (index == 0 ? [] : [Word(text: " ", isMarked: false)])
        + words.map { Word(text: $0, isMarked: piece.isMarked) }
    }
  }

  // MARK: - What is asked

  private var bottom: [String] {
    let message =
      session.message.isEmpty ? "" : style.notice(cut(" " + DisplayWidth.printable(session.message)))
    return choices + [message, prompt, style.dim(cut(keys))]
  }

  private var choices: [String] {
    guard case .joining(_, let choices, let selected) = session.mode else { return [] }
    let lines = choices.enumerated().map { index, choice in
      let line = cut((index == selected ? " ▸ " : "   ") + DisplayWidth.printable(Self.text(choice)))
      return index == selected ? style.strong(line) : line
    }
    return lines.isEmpty ? [cut("   no concept like that")] : lines
  }

  private var line: EditLine? {
    switch session.mode {
    case .editing(let line, _), .joining(let line, _, _), .enteringScore(let line): line
    default: nil
    }
  }

  private var question: String {
    switch session.mode {
    case .editing(_, let term): " \(term.address.language.base)> "
    case .joining: " join to> "
    case .enteringScore: " accept above> "
    case .choosingKind:
      " kind: " + ReviewSession.kindKeys.map { "\($0.key) \($0.kind.rawValue)" }.joined(separator: ", ")
    case .choosingGender:
      " gender: "
        + ReviewSession.genderKeys.map { "\($0.key) \($0.gender?.rawValue ?? "none")" }.joined(
          separator: ", ")
    case .confirming(let score, let terms):
      " accept \(Count.text(terms, "term")) seen with \(score) or more? y/n"
    case .browsing, .help, .finished: ""
    }
  }

  /// The end of what stands before the cursor, as far as it fits.
  private var shown: String {
    guard let line else { return "" }
    var text = DisplayWidth.printable(line.before)
    while DisplayWidth.of(question) + DisplayWidth.of(text) >= columns { text = String(text.dropFirst()) }
    return text
  }

  private var prompt: String {
    guard let line else { return style.strong(cut(question)) }
    return style.strong(question)
      + cut(shown + DisplayWidth.printable(line.after), to: columns - DisplayWidth.of(question))
  }

  /// The sequence that puts the cursor where the next letter goes.
  private var cursor: String {
    "\u{1B}[\(rows - 1);\(DisplayWidth.of(question) + DisplayWidth.of(shown) + 1)H\u{1B}[?25h"
  }

  private var keys: String {
    switch session.mode {
    case .browsing:
      " a accept  r reject  e edit  j join  p prefer  s skip  u undo  ? help  q quit"
    case .editing, .enteringScore: " Enter done  Esc leave it"
    case .joining: " ↑↓ choose  Enter join  Ctrl-U clear  Esc leave it"
    case .choosingKind, .choosingGender, .confirming: " any other key leaves it"
    case .help, .finished: " any key goes back"
    }
  }

  private func cut(_ text: String) -> String { cut(text, to: columns) }

  /// The text as far as it fits.
  private func cut(_ text: String, to width: Int) -> String {
    if DisplayWidth.of(text) <= width { return text }
    var result = ""
    for character in text {
      if DisplayWidth.of(result) + DisplayWidth.of(String(character)) > width - 1 { break }
      result.append(character)
    }
    return result + "…"
  }
}

/// What the keys do, for who asks.
enum ReviewHelp {
  private static let keys = [
    ("a", "accept all candidates of the concept"), ("A", "accept the chosen term"),
    ("r", "reject the candidates: they are not offered again"), ("R", "reject the chosen term"),
    ("↑ ↓ Tab", "choose a term"), ("e Enter", "write the chosen term otherwise"),
    ("p d", "make the chosen term the preferred one; mark it as one to avoid"),
    ("k g", "what the concept names; the term's gender"), ("j", "join the concept to another one"),
    ("s Space →", "skip"), ("b ←", "go back"), ("u", "undo, as many steps as you like, earlier days' too"),
    ("+", "accept everything above a score"), ("q Ctrl-C", "quit; the next review goes on here"),
  ]

  static func lines(columns: Int, style: ReviewStyle) -> [String] {
    var lines = [""]
    for (key, text) in keys {
      let wrapped = DisplayWidth.wrapped(text, to: max(10, columns - 15))
      for (number, part) in wrapped.enumerated() {
        lines.append("  " + style.strong(DisplayWidth.padded(number == 0 ? key : "", to: 12)) + part)
      }
    }
    return lines
  }
}
