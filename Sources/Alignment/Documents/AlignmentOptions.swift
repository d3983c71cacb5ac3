/// What the user says of two documents, and how the work may be spread.
package struct AlignmentOptions: Sendable {
  /// Whether the order of both texts is known to be the same.
  package var isMonotone = false
  /// How independent parts of the work are done.
  package var parallel = Parallel.serial

  /// Options that look for moved blocks and use one core.
  package init() {}
}
