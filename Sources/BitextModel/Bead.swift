/// A group of source and target segments that say the same.
///
/// Either side may be empty: text that the other side does not have is a null bead. The segments of one side stand
/// behind each other; their numbers count from 0.
package struct Bead: Hashable, Sendable {
  /// The source segments.
  package let source: Range<Int>
  /// The target segments.
  package let target: Range<Int>
  /// How likely the bead is to be right, from 0 to 1.
  package let probability: Double

  /// A bead of these segments.
  package init(source: Range<Int>, target: Range<Int>, probability: Double = 1) {
    self.source = source
    self.target = target
    self.probability = probability
  }

  /// Whether one of the sides is empty.
  package var isNull: Bool { source.isEmpty || target.isEmpty }

  /// The same bead seen from the other side.
  package var mirrored: Bead { Bead(source: target, target: source, probability: probability) }
}
