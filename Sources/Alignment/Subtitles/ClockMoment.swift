/// A guess that a moment of the source and one of the target are the same moment of the film.
package struct ClockMoment: Hashable, Sendable {
  /// The moment on the source's clock, in milliseconds.
  package let source: Int
  /// The moment on the target's clock, in milliseconds.
  package let target: Int
  /// How far the guess is to be believed, greater than 0.
  package let weight: Double

  /// A guess.
  package init(source: Int, target: Int, weight: Double = 1) {
    self.source = source
    self.target = target
    self.weight = weight
  }
}
