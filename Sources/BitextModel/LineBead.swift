/// A bead as files of beads hold it: the numbers of its lines on either side, counted from 0.
///
/// Other than those of a `Bead`, the lines of one side need not stand behind each other.
package struct LineBead: Hashable, Sendable {
  /// The source lines.
  package let source: [Int]
  /// The target lines.
  package let target: [Int]

  /// A bead of these lines.
  package init(source: [Int], target: [Int]) {
    self.source = source
    self.target = target
  }

  /// The same bead without its probability.
  package init(_ bead: Bead) {
    self.init(source: Array(bead.source), target: Array(bead.target))
  }

  /// Whether one of the sides is empty.
  package var isNull: Bool { source.isEmpty || target.isEmpty }
}
