/// Two words of a bead that mean the same, by their positions among the words of either side, counted from 0.
package struct WordLink: Hashable, Sendable {
  /// The position of the source word.
  package let source: Int
  /// The position of the target word.
  package let target: Int

  /// A link between two positions.
  package init(source: Int, target: Int) {
    self.source = source
    self.target = target
  }
}
