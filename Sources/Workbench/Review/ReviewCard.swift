internal import BitextModel
package import GlossaryStore
package import Terminology
internal import TextCore

/// A concept with something to review, as the reviewer sees it.
package struct ReviewCard: Hashable, Sendable {
  /// The concept's id.
  package let id: String
  /// What it names.
  package let kind: TermKind
  /// Its terms that were not rejected, Vietnamese first.
  package let terms: [ReviewTerm]
  /// Where it was seen.
  package let contexts: [ReviewContext]
  /// Other concepts with one of its terms.
  package let related: [ReviewChoice]

  /// A card out of its parts.
  package init(
    id: String, kind: TermKind, terms: [ReviewTerm], contexts: [ReviewContext] = [],
    related: [ReviewChoice] = []
  ) {
    self.id = id
    self.kind = kind
    self.terms = terms
    self.contexts = contexts
    self.related = related
  }

  /// The card of a concept.
  init(_ concept: Concept, related: [ReviewChoice]) {
    let terms = concept.sections.flatMap { section in
      section.terms.filter { $0.review != .rejected }.map { term in
        let address = TermAddress(concept: concept.id, language: section.language, text: term.text)
        return ReviewTerm(address: address, review: term.review, status: term.status, gender: term.gender)
      }
    }
    let texts = { (language: Language) in
      terms.filter { $0.address.language.base == language.base }.map(\.address.text)
    }
    let contexts = concept.evidence.map { evidence in
      ReviewContext(
        file: evidence.file, lines: (evidence.vietnameseLines, evidence.spanishLines),
        vietnamese: MarkedText(evidence.vietnamese, terms: texts(.vietnamese)),
        spanish: MarkedText(evidence.spanish, terms: texts(.spanish)))
    }
    self.init(id: concept.id, kind: concept.kind, terms: terms, contexts: contexts, related: related)
  }

  /// Whether there is something to review.
  package var hasCandidates: Bool { terms.contains { $0.review == .candidate } }
}

/// A term on a card.
package struct ReviewTerm: Hashable, Sendable {
  /// Which term it is.
  package let address: TermAddress
  /// Whether someone has looked at it.
  package let review: Review
  /// Whether to write it.
  package let status: AdministrativeStatus
  /// Its grammatical gender.
  package let gender: Gender?

  /// A term with what is known of it.
  package init(
    address: TermAddress, review: Review, status: AdministrativeStatus = .preferred, gender: Gender? = nil
  ) {
    self.address = address
    self.review = review
    self.status = status
    self.gender = gender
  }
}

/// A place where both languages were seen side by side, with the terms marked.
package struct ReviewContext: Hashable, Sendable {
  /// The file's name.
  package let file: String
  /// The lines of the Vietnamese text.
  package let vietnameseLines: [Int]
  /// The lines of the Spanish text.
  package let spanishLines: [Int]
  /// What they say.
  package let vietnamese: MarkedText
  /// What they say.
  package let spanish: MarkedText

  init(
    file: String, lines: (vietnamese: [Int], spanish: [Int]), vietnamese: MarkedText, spanish: MarkedText
  ) {
    self.file = file
    vietnameseLines = lines.vietnamese
    spanishLines = lines.spanish
    self.vietnamese = vietnamese
    self.spanish = spanish
  }
}

/// A concept that another one can be joined to.
package struct ReviewChoice: Hashable, Sendable {
  /// The concept's id.
  package let id: String
  /// What it names.
  package let kind: TermKind
  /// Its first Vietnamese term.
  package let vietnamese: String
  /// Its first Spanish term.
  package let spanish: String

  /// A choice out of its parts.
  package init(id: String, kind: TermKind, vietnamese: String, spanish: String) {
    self.id = id
    self.kind = kind
    self.vietnamese = vietnamese
    self.spanish = spanish
  }

  init(_ concept: Concept) {
    let first = { (language: Language) in concept.terms(in: language).first { $0.review != .rejected }?.text }
    self.init(
      id: concept.id, kind: concept.kind, vietnamese: first(.vietnamese) ?? "",
      spanish: first(.spanish) ?? "")
  }
}

/// A text in pieces, those that are terms marked.
package struct MarkedText: Hashable, Sendable {
  /// A piece of the text.
  package struct Piece: Hashable, Sendable {
    /// What it says.
    package let text: String
    /// Whether it is a term.
    package let isMarked: Bool
  }

  /// The pieces in their order.
  package let pieces: [Piece]

  /// The text; in NFC even where it was not.
  package var text: String { pieces.map(\.text).joined() }

  /// Where the terms stand in `text`, in Unicode scalars.
  package var marks: [Range<Int>] {
    var marks: [Range<Int>] = []
    var start = 0
    for piece in pieces {
      let end = start + piece.text.unicodeScalars.count
      if piece.isMarked { marks.append(start..<end) }
      start = end
    }
    return marks
  }

  /// Marks where terms stand in a text, case apart; of several that begin at one place the longest.
  package init(_ text: String, terms: [String]) {
    let scalars = Array(NormalizedText(text).text.unicodeScalars)
    let lower = scalars.map(LetterTable.shared.lowercase)
    let wanted = terms.map { NormalizedText($0).text.unicodeScalars.map(LetterTable.shared.lowercase) }
      .filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    var pieces: [Piece] = []
    var start = 0
    var index = 0
    while index < scalars.count {
      guard let term = wanted.first(where: { Self.stands($0, in: lower, at: index) }) else {
        index += 1
        continue
      }
      pieces += Self.pieces(scalars[start..<index], isMarked: false)
      pieces += Self.pieces(scalars[index..<index + term.count], isMarked: true)
      index += term.count
      start = index
    }
    self.pieces = pieces + Self.pieces(scalars[start...], isMarked: false)
  }

  /// Whether the words of a term stand there, none of them a part of a longer word.
  private static func stands(_ term: [Unicode.Scalar], in text: [Unicode.Scalar], at index: Int) -> Bool {
    let end = index + term.count
    guard end <= text.count, text[index] == term[0], text[index..<end].elementsEqual(term) else {
      return false
    }
    return !isLetter(text, index - 1) && !isLetter(text, end)
  }

  private static func isLetter(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    text.indices.contains(index) && LetterTable.shared.kind(of: text[index]) == .letter
  }

  private static func pieces(_ scalars: ArraySlice<Unicode.Scalar>, isMarked: Bool) -> [Piece] {
    if scalars.isEmpty { return [] }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return [Piece(text: String(text), isMarked: isMarked)]
  }
}
