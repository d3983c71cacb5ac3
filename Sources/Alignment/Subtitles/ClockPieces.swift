extension ClockFit {
  /// A part of the film in which one clock holds.
  package struct Piece: Hashable, Sendable {
    /// Where the part begins on the source's clock, in milliseconds; 0 for the first, which reaches back.
    package let from: Int
    /// The clock from there to the next piece.
    package let fit: ClockFit
  }

  /// The pieces of a film of which one file was cut, or got something put in: one drift, and an offset that jumps.
  ///
  /// Among the offsets with the most votes, the path through all guesses is found that collects most agreement, less
  /// the price of its jumps: Viterbi's algorithm (1967), O(n · offsets) for each of some drifts. `jumpPrice` is in
  /// guesses: so many have to agree with a new offset before it is believed.
  package static func pieces(
    of guesses: [ClockMoment], tolerance: Double = usualTolerance, jumpPrice: Double = 4
  ) -> [Piece] {
    let whole = ClockFit(guesses, tolerance: tolerance)
    let moments = ordered(guesses)
    var best: (path: JumpPath, worth: Double)?
    for drift in Set(Clock.frameRateDrifts.filter(slopes.contains) + [whole.clock.drift]).sorted() {
      let path = JumpPath(moments, drift: drift, tolerance: tolerance, jumpPrice: jumpPrice)
      let worth = path.worth - cost(ofDrift: drift)
      if worth > best?.worth ?? -.infinity { best = (path, worth) }
    }
    guard let path = best?.path, path.stretches.count > 1 else { return [Piece(from: 0, fit: whole)] }
    return path.stretches.enumerated().map { index, stretch in
      let from = index == 0 ? Int.min : stretch.from
      let to = index + 1 < path.stretches.count ? path.stretches[index + 1].from : .max
      let own = moments.filter { $0.source >= from && $0.source < to }
      let clock = ClockPolish(own, tolerance: tolerance).withOffset(stretch.clock)
      return Piece(from: max(0, from), fit: ClockFit(clock, to: own, tolerance: tolerance))
    }
  }
}

/// The best way through the guesses of a film, from offset to offset.
private struct JumpPath {
  /// A run of guesses with one offset.
  struct Stretch {
    let from: Int
    let clock: Clock
  }

  private(set) var worth = 0.0
  private(set) var stretches: [Stretch] = []

  /// More cuts than these no film has.
  private static let mostOffsets = 16

  init(_ moments: [ClockMoment], drift: Double, tolerance: Double, jumpPrice: Double) {
    let clocks = ClockVote.peaks(moments, drift: drift, tolerance: tolerance, count: Self.mostOffsets)
      .map { Clock(offset: $0.offset, drift: drift) }
    if clocks.isEmpty { return }
    let unit = ClockFit.unit(of: moments)
    var sums = [Double](repeating: 0, count: clocks.count)
    // For each guess and offset, the offset of the guess before.
    var previous: [[Int]] = []
    for moment in moments {
      let leader = Self.greatest(sums)
      let origins = sums.indices.map { sums[leader] - jumpPrice > sums[$0] ? leader : $0 }
      sums = clocks.indices.map { index in
        let base = origins[index] == index ? sums[index] : sums[leader] - jumpPrice
        let closeness = 1 - abs(clocks[index].error(of: moment)) / tolerance
        return base + moment.weight / unit * max(0, closeness)
      }
      previous.append(origins)
    }
    let last = Self.greatest(sums)
    worth = sums[last]
    stretches = Self.stretches(moments, clocks, Self.path(previous, from: last), tolerance)
  }

  private static func greatest(_ sums: [Double]) -> Int {
    sums.indices.reduce(0) { sums[$1] > sums[$0] ? $1 : $0 }
  }

  private static func path(_ previous: [[Int]], from last: Int) -> [Int] {
    var path: [Int] = []
    var state = last
    for origins in previous.reversed() {
      path.append(state)
      state = origins[state]
    }
    return path.reversed()
  }

  /// The runs of the path; a jump is set halfway between the last guess that agrees with the old offset and the
  /// first that agrees with the new one.
  private static func stretches(
    _ moments: [ClockMoment], _ clocks: [Clock], _ path: [Int], _ tolerance: Double
  ) -> [Stretch] {
    var stretches: [Stretch] = []
    var state = -1
    var lastAgreeing = 0
    for (moment, offset) in zip(moments, path) where abs(clocks[offset].error(of: moment)) <= tolerance {
      if offset != state {
        let from = stretches.isEmpty ? moment.source : lastAgreeing + (moment.source - lastAgreeing + 1) / 2
        stretches.append(Stretch(from: from, clock: clocks[offset]))
        state = offset
      }
      lastAgreeing = moment.source
    }
    return stretches
  }
}
