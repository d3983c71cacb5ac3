internal import Terminology

/// A possible term on one side: its head, its extent and the person whose office it is.
struct Mention {
  /// What its head says it is.
  let category: TermGrammar.Category
  /// Its tokens, head included, as far as they can reach.
  let range: Range<Int>
  /// Where it may end, the farthest last.
  let ends: [Int]
  /// The head that was found.
  let head: TermGrammar.Match
  /// What its head stands for, where that is said elsewhere: "director general" for "su homólogo de …".
  var derivedHead: String?
  /// The index of the title mention that holds it, for an institution inside an office.
  var parent: Int?
  /// The index of the anchor of the person who bears it.
  var person: Int?
  /// Whether the person's name stands right behind it, so that its end is sure.
  var isBounded = false

  init(_ category: TermGrammar.Category, start: Int, ends: [Int], head: TermGrammar.Match, parent: Int? = nil)
  {
    self.category = category
    self.ends = ends
    range = start..<(ends.last ?? head.range.upperBound)
    self.head = head
    self.parent = parent
  }

  /// Whether it is an office or a rank.
  var isTitle: Bool { category == .office || category == .rank }
  /// Whether nothing but its head is there.
  var isBare: Bool { range.upperBound <= head.range.upperBound }
}
