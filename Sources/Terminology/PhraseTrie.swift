package import BitextModel

/// Finds phrases in a sequence of words; the longest that begins at a word.
///
/// Words are token ids, so a step is one look-up of an integer. Finding all matches of a text takes one walk per
/// position, none longer than the longest phrase.
package struct PhraseTrie<Value: Sendable>: Sendable {
  private var steps = PhraseSteps()
  private var values: [Value?] = [nil]

  /// A trie without phrases.
  package init() {}

  /// The value of a phrase, empty if it has none yet.
  package func value(of phrase: [TokenID]) -> Value? {
    var node: Int32 = 0
    for word in phrase {
      guard let next = steps.next(node, word) else { return nil }
      node = next
    }
    return values[Int(node)]
  }

  /// Enters a phrase, or changes the value it has; an empty phrase is left out.
  package mutating func update(_ phrase: [TokenID], _ change: (inout Value?) -> Void) {
    if phrase.isEmpty { return }
    var node: Int32 = 0
    for word in phrase {
      if let next = steps.next(node, word) {
        node = next
      } else {
        steps.add(node, word, leadingTo: Int32(values.count))
        node = Int32(values.count)
        values.append(nil)
      }
    }
    change(&values[Int(node)])
  }

  /// Whether some phrase begins with a word.
  package func mayBegin(_ word: TokenID) -> Bool { steps.next(0, word) != nil }

  /// The longest phrase that begins at `start`; `word` gives the id to compare at an index, nil to stop there.
  package func longest(from start: Int, word: (Int) -> TokenID?) -> (end: Int, value: Value)? {
    guard let (end, node) = longestNode(from: start, word: word), let value = value(at: node) else {
      return nil
    }
    return (end, value)
  }

  /// The node where the longest phrase that begins at `start` ends, as a number for the phrase.
  package func longestNode(from start: Int, word: (Int) -> TokenID?) -> (end: Int, node: Int32)? {
    var node: Int32 = 0
    var index = start
    var best: (end: Int, node: Int32)?
    while let id = word(index), let next = steps.next(node, id) {
      node = next
      index += 1
      if values[Int(node)] != nil { best = (index, node) }
    }
    return best
  }

  /// The value of the phrase that ends at a node.
  package func value(at node: Int32) -> Value? { values[Int(node)] }

  /// The values of all phrases that begin at `start`, the shortest first.
  package func all(from start: Int, word: (Int) -> TokenID?) -> [(end: Int, value: Value)] {
    var node: Int32 = 0
    var index = start
    var found: [(end: Int, value: Value)] = []
    while let id = word(index), let next = steps.next(node, id) {
      node = next
      index += 1
      if let value = values[Int(node)] { found.append((index, value)) }
    }
    return found
  }
}
