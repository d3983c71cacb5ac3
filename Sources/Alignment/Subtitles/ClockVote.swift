/// The offset that most guesses agree on, for a given drift.
///
/// Every guess votes for its own offset, and a window slides over the sorted votes: finer than the cells of
/// `SlopeVotes`. O(n log n) a drift.
struct ClockVote {
  let drift: Double
  /// The middle of the best window.
  let offset: Double
  /// The sum of the weights within it, those at its edges counted less.
  let weight: Double

  /// The best window for a drift, as wide as the tolerance to both sides.
  init(_ moments: [ClockMoment], drift: Double, tolerance: Double) {
    self.drift = drift
    let peaks = Self.peaks(moments, drift: drift, tolerance: tolerance, count: 1)
    offset = peaks.first?.offset ?? 0
    weight = peaks.first?.weight ?? 0
  }

  /// The strongest windows that do not overlap, best first.
  static func peaks(
    _ moments: [ClockMoment], drift: Double, tolerance: Double, count: Int
  ) -> [(offset: Double, weight: Double)] {
    let votes = OffsetVotes(moments, drift: drift)
    var strengths = votes.offsets.indices.map { votes.strength(around: $0, tolerance) }
    var peaks: [(offset: Double, weight: Double)] = []
    while peaks.count < count, let best = Self.strongest(strengths), strengths[best] > 0 {
      peaks.append((votes.offsets[best], strengths[best]))
      for index in strengths.indices where abs(votes.offsets[index] - votes.offsets[best]) <= tolerance {
        strengths[index] = 0
      }
    }
    return peaks
  }

  /// The first of the greatest, so that the order of the guesses does not matter.
  private static func strongest(_ strengths: [Double]) -> Int? {
    strengths.indices.reduce(nil) { best, index in
      guard let best else { return index }
      return strengths[index] > strengths[best] ? index : best
    }
  }
}

/// The offsets of all guesses for one drift, in ascending order, with sums that make a window's strength cheap.
private struct OffsetVotes {
  let offsets: [Double]
  /// Sums of the weights before each place.
  private let weights: [Double]
  /// Sums of weight × offset before each place.
  private let products: [Double]

  init(_ moments: [ClockMoment], drift: Double) {
    let votes = moments.map { (offset: Double($0.target) - Double($0.source) * drift, weight: $0.weight) }
      .sorted { ($0.offset, $0.weight) < ($1.offset, $1.weight) }
    offsets = votes.map(\.offset)
    weights = votes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.weight) }
    products = votes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.weight * $1.offset) }
  }

  /// The weights around an offset, each times 1 − (distance / tolerance): a triangular kernel.
  func strength(around index: Int, _ tolerance: Double) -> Double {
    let center = offsets[index]
    let from = lowerBound(center - tolerance)
    let to = lowerBound(center + tolerance)
    let below = moment(from, index, center)
    let above = moment(index, to, center)
    return weights[to] - weights[from] - (above - below) / tolerance
  }

  /// The sum of weight × (offset − center) over some places.
  private func moment(_ from: Int, _ to: Int, _ center: Double) -> Double {
    products[to] - products[from] - center * (weights[to] - weights[from])
  }

  private func lowerBound(_ offset: Double) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
