/// What is known of translations before the text is looked at: pairs of words with the weight of so many observations.
package struct LexicalPrior: Sendable, Equatable {
  /// A source word and a target word that may mean the same.
  package struct Entry: Sendable, Equatable {
    /// The number of the source word.
    package let source: Int32
    /// The number of the target word.
    package let target: Int32
    /// How many observations of this link the knowledge is worth.
    package let weight: Float

    /// A pair with its weight.
    package init(source: Int32, target: Int32, weight: Float) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// The pairs; none stands here twice.
  package let entries: [Entry]

  /// Takes pairs in any order; of those that are given twice the heaviest counts.
  package init(_ entries: [Entry] = []) {
    let sorted = entries.sorted { ($0.source, $0.target, $1.weight) < ($1.source, $1.target, $0.weight) }
    var kept: [Entry] = []
    for entry in sorted where kept.last?.source != entry.source || kept.last?.target != entry.target {
      kept.append(entry)
    }
    self.entries = kept
  }
}
