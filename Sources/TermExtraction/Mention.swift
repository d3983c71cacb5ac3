internal import Terminology

/// A possible term on one side: its head, its extent and the person whose office it is.
struct Mention {
  /// What its head says it is.
  let category: TermGrammar.Category
  /// Its tokens, head included.
  let range: Range<Int>
  /// The head that was found.
  let head: TermGrammar.Match
  /// The text, where it is put together from words that stand apart ("su homólogo de …").
  var derivedText: String?
  /// The index of the title mention that holds it, for an institution inside an office.
  var parent: Int?
  /// The index of the anchor of the person who bears it.
  var person: Int?

  init(_ category: TermGrammar.Category, _ range: Range<Int>, head: TermGrammar.Match, parent: Int? = nil) {
    self.category = category
    self.range = range
    self.head = head
    self.parent = parent
  }

  /// Whether it is an office or a rank.
  var isTitle: Bool { category == .office || category == .rank }
  /// Whether nothing but its head is there.
  var isBare: Bool { range == head.range }
}
