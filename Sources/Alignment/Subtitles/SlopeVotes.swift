/// How many guesses agree on some offset, for one slope after the other: the accumulator of a Hough transform.
///
/// (Hough 1962; Duda & Hart 1972.) Cells of half the tolerance, three of which make a window. O(n) a slope.
struct SlopeVotes {
  private let sources: [Double]
  private let targets: [Double]
  private let weights: [Double]
  private let lowest: Double
  private let cell: Double
  private var cells: [Double]
  /// The cell of each guess for the slope at hand.
  private var places: [Int]

  /// Films of days would need more; their cells are larger.
  private static let mostCells = 1_000_000.0

  init(_ moments: [ClockMoment], slopes: ClosedRange<Double>, tolerance: Double) {
    sources = moments.map { Double($0.source) }
    targets = moments.map { Double($0.target) }
    weights = moments.map(\.weight)
    let ends = [sources.min() ?? 0, sources.max() ?? 0]
    let stretched = ends.flatMap { [$0 * slopes.lowerBound, $0 * slopes.upperBound] }
    lowest = (targets.min() ?? 0) - (stretched.max() ?? 0)
    let range = (targets.max() ?? 0) - (stretched.min() ?? 0) - lowest
    cell = max(tolerance / 2, range / Self.mostCells)
    // One empty cell at either end, so that a window never leaves the array.
    cells = [Double](repeating: 0, count: Int(range / cell) + 3)
    places = [Int](repeating: 0, count: moments.count)
  }

  /// The weight of the guesses in the best window for a slope within those given.
  mutating func strength(of slope: Double) -> Double {
    for index in places.indices {
      places[index] = Int((targets[index] - sources[index] * slope - lowest) / cell) + 1
      cells[places[index]] += weights[index]
    }
    var best = 0.0
    for place in places { best = max(best, cells[place - 1] + cells[place] + cells[place + 1]) }
    for place in places { cells[place] = 0 }
    return best
  }
}
