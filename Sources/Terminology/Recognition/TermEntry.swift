internal import BitextModel

/// One expression in the trie: what it stands for and when it may be marked.
struct TermEntry: Sendable {
  /// What an expression is good for.
  enum Role: UInt8, Sendable {
    /// A term of the glossary.
    case term
    /// A head of the table of offices; stands for something together with an institution.
    case head
    /// A country or city that is no term of the glossary: only a part of titles.
    case place
    /// A name that holds a term without being one: "Thái Bình Dương".
    case blocked
  }

  /// What must hold in the text for the expression to be marked.
  struct Conditions: OptionSet, Sendable {
    let rawValue: UInt8
    /// Each word that the term writes with a capital has one in the text.
    static let capitals = Conditions(rawValue: 1)
    /// An acronym: capitals throughout.
    static let upper = Conditions(rawValue: 2)
    /// One Vietnamese syllable: a word of its own, no part of a name.
    static let syllable = Conditions(rawValue: 4)
    /// One Spanish word: nothing may go on with "de".
    static let bare = Conditions(rawValue: 8)
    /// Letters that the other language has as well: the words around decide.
    static let plain = Conditions(rawValue: 16)
    /// A place or a person, which a longer name of a person may hold.
    static let name = Conditions(rawValue: 32)
    /// A common word too: a name or a number follows.
    static let beforeName = Conditions(rawValue: 64)
  }

  let role: Role
  let isVietnamese: Bool
  let conditions: Conditions
  /// Which words bear a capital in the term, the first in the lowest bit.
  let capitals: UInt32
  /// What it stands for: the number of a part, or of a head.
  let value: Int32
  /// Whether it is the short form of something, so that short equivalents suit it best.
  var isShort = false
  /// The next entry with the same words; -1 for none.
  var next: Int32 = -1
}

/// What an entry of the glossary means, ready to be reported.
struct TermPart: Sendable {
  let known: KnownTerm
  /// The Vietnamese terms, the best first.
  let vietnamese: [String]
  /// The Spanish terms, the best first; of titles the masculine ones.
  let spanish: [String]
  /// Those of both that are short forms: "Đảng", "Partido".
  private let shortForms: Set<String>

  /// What a concept means in both languages; nil where it has terms in one alone.
  init?(_ concept: Concept) {
    guard let known = KnownTerm(concept) else { return nil }
    self.known = known
    shortForms = Set(concept.sections.flatMap(\.terms).filter { $0.type == .shortForm }.map(\.text))
    vietnamese = Self.ordered(concept.usable(in: .vietnamese))
    spanish = Self.ordered(
      concept.usable(in: .spanish).filter { $0.gender != .feminine || concept.kind != .title })
  }

  /// A part that is no concept: a country.
  init(_ known: KnownTerm) {
    self.known = known
    shortForms = []
    vietnamese = [known.vietnamese]
    spanish = known.spanish
  }

  /// What an expression of the part is called in the other language, the best first.
  func equivalents(of entry: TermEntry) -> [String] {
    let texts = entry.isVietnamese ? spanish : vietnamese
    guard entry.isShort else { return texts }
    return texts.filter(shortForms.contains) + texts.filter { !shortForms.contains($0) }
  }

  private static func ordered(_ terms: [Term]) -> [String] {
    terms.filter { !$0.isShortened }.map(\.text) + terms.filter(\.isShortened).map(\.text)
  }
}
