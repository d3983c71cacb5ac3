internal import BitextModel

/// The part of the plane of two documents that an alignment may pass through: for each source position, from 0 to the
/// number of source segments, the target positions from `low` to `high`, both within.
struct Corridor: Sendable {
  /// The lowest target position of each source position; never falls.
  let low: [Int32]
  /// The highest target position of each source position; never falls.
  let high: [Int32]
  /// Where the cells of each source position begin, if all are kept in one array.
  let offsets: [Int]

  /// A corridor between bounds that never fall.
  init(low: [Int32], high: [Int32]) {
    self.low = low
    self.high = high
    var offsets = [0]
    offsets.reserveCapacity(low.count + 1)
    for (low, high) in zip(low, high) { offsets.append(offsets[offsets.count - 1] + Int(high - low) + 1) }
    self.offsets = offsets
  }

  /// All of the plane.
  init(source: Int, target: Int) {
    self.init(
      low: [Int32](repeating: 0, count: source + 1),
      high: [Int32](repeating: Int32(target), count: source + 1))
  }

  /// What lies within so many segments of a path of beads in order.
  init(around beads: [Bead], margin: Int, source: Int, target: Int) {
    var low = [Int32](repeating: Int32(target), count: source + 1)
    var high = [Int32](repeating: 0, count: source + 1)
    for bead in beads {
      for position in bead.source.lowerBound...bead.source.upperBound {
        low[position] = min(low[position], Int32(bead.target.lowerBound))
        high[position] = max(high[position], Int32(bead.target.upperBound))
      }
    }
    low[0] = 0
    high[source] = Int32(target)
    self.init(
      low: Self.lowest(low, within: margin), high: Self.highest(high, within: margin, limit: Int32(target)))
  }

  /// The bounds moved out by a margin in both directions.
  private static func lowest(_ bounds: [Int32], within margin: Int) -> [Int32] {
    bounds.indices.map { max(0, bounds[max(0, $0 - margin)] - Int32(margin)) }
  }

  private static func highest(_ bounds: [Int32], within margin: Int, limit: Int32) -> [Int32] {
    bounds.indices.map { min(limit, bounds[min(bounds.count - 1, $0 + margin)] + Int32(margin)) }
  }

  /// How many cells there are.
  var count: Int { offsets[offsets.count - 1] }
  /// How many source segments there are.
  var source: Int { low.count - 1 }
  /// How many target segments there are.
  var target: Int { Int(high[high.count - 1]) }

  /// The same corridor with the sides exchanged.
  var mirrored: Corridor {
    var low = [Int32](repeating: 0, count: target + 1)
    var high = low
    var first = 0
    var last = 0
    for position in 0...target {
      while self.high[first] < position { first += 1 }
      while last < source, self.low[last + 1] <= position { last += 1 }
      low[position] = Int32(first)
      high[position] = Int32(last)
    }
    return Corridor(low: low, high: high)
  }
}
