internal import Terminology

/// How far a term of one language reaches behind its head; each language has its own rules.
protocol TermExtent {
  /// The index behind what belongs to the term at this index; nil where the term ends.
  func step(from index: Int, head: Int, category: TermGrammar.Category) -> Int?
  /// Whether a term may just as well end before this token.
  func isDoubtful(_ index: Int, head: Int) -> Bool
  /// The end without joining words and marks before it.
  func trimmed(_ start: Int, _ end: Int) -> Int
}

extension TermExtent {
  /// The possible ends of a term whose head ends at `start`, the farthest last.
  func ends(from start: Int, category: TermGrammar.Category) -> [Int] {
    var ends: [Int] = []
    var index = start
    while let next = step(from: index, head: start, category: category) {
      if isDoubtful(index, head: start) { ends.append(trimmed(start, index)) }
      index = next
    }
    ends.append(trimmed(start, index))
    return ends.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
