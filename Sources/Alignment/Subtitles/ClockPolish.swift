internal import Glibc

/// Moves a clock to where the guesses that agree with it lie, by weighted least squares with Huber's weights.
///
/// A drift of its own is given to the clock only where the guesses leave no other choice: Schwarz's criterion
/// (1978) weighs what it explains against what it costs.
struct ClockPolish {
  private let moments: [ClockMoment]
  private let tolerance: Double

  /// Beyond this many deviations an error counts less (Huber 1981: 95 % efficiency for normal errors).
  private static let huberBound = 1.345
  /// Finer than this no one times subtitles: half a frame.
  private static let leastScale = 20.0
  /// Fewer guesses than these say nothing of a drift.
  private static let leastForDrift = 4
  private static let rounds = 20

  init(_ moments: [ClockMoment], tolerance: Double) {
    self.moments = moments
    self.tolerance = tolerance
  }

  /// The clock that explains the guesses around this one best.
  func polished(_ start: Clock) -> Clock {
    let fixed = withOffset(start)
    let inliers = agreeing(with: start)
    guard inliers.count >= Self.leastForDrift else { return fixed }
    let free = withDrift(start)
    let scale = max(Self.scale(of: inliers, around: free), Self.leastScale)
    let candidates = [free] + neighbours(of: free, inliers)
    let costs = candidates.map { misfit($0, inliers, scale) + price(of: $0.drift, inliers.count) }
    let best = costs.indices.min { costs[$0] < costs[$1] }
    return best.map { candidates[$0] } ?? fixed
  }

  /// The clock with its offset fitted and its drift left as it is.
  func withOffset(_ start: Clock) -> Clock {
    refined(start) { clock, inliers, weights in
      let errors = zip(inliers, weights).reduce(0) { $0 + $1.1 * clock.error(of: $1.0) }
      let total = weights.reduce(0, +)
      return Clock(offset: clock.offset + (total > 0 ? errors / total : 0), drift: clock.drift)
    }
  }

  private func withDrift(_ start: Clock) -> Clock {
    refined(start) { clock, inliers, weights in
      let total = weights.reduce(0, +)
      let meanSource = zip(inliers, weights).reduce(0) { $0 + $1.1 * Double($1.0.source) } / total
      let meanError = zip(inliers, weights).reduce(0) { $0 + $1.1 * clock.error(of: $1.0) } / total
      var spread = 0.0
      var together = 0.0
      for (moment, weight) in zip(inliers, weights) {
        let distance = Double(moment.source) - meanSource
        spread += weight * distance * distance
        together += weight * distance * (clock.error(of: moment) - meanError)
      }
      let slope = spread > 0 ? together / spread : 0
      let drift = min(max(clock.drift + slope, ClockFit.slopes.lowerBound), ClockFit.slopes.upperBound)
      return Clock(offset: clock.offset + meanError - (drift - clock.drift) * meanSource, drift: drift)
    }
  }

  /// Fits again and again, each time with the weights that the last errors give.
  private func refined(
    _ start: Clock, _ step: (Clock, [ClockMoment], [Double]) -> Clock
  ) -> Clock {
    var clock = start
    for _ in 0..<Self.rounds {
      let inliers = agreeing(with: clock)
      if inliers.isEmpty { return clock }
      let bound = Self.huberBound * max(Self.scale(of: inliers, around: clock), Self.leastScale)
      let weights = inliers.map { $0.weight * min(1, bound / max(abs(clock.error(of: $0)), 1e-9)) }
      let next = step(clock, inliers, weights)
      if next == clock { break }
      clock = next
    }
    return clock
  }

  /// Clocks of known drifts that the guesses may mean as well.
  private func neighbours(of free: Clock, _ inliers: [ClockMoment]) -> [Clock] {
    guard let first = inliers.first, let last = inliers.last else { return [] }
    let span = Double(last.source - first.source)
    let middle = Double(first.source) + span / 2
    return Clock.frameRateDrifts.filter { abs($0 - free.drift) * span / 2 < tolerance }.map { drift in
      withOffset(Clock(offset: free.offset + (free.drift - drift) * middle, drift: drift))
    }
  }

  /// Twice the negative logarithm of the likelihood, up to a constant.
  private func misfit(_ clock: Clock, _ inliers: [ClockMoment], _ scale: Double) -> Double {
    let unit = ClockFit.unit(of: inliers)
    return inliers.reduce(0) { sum, moment in
      let error = abs(clock.error(of: moment)) / scale
      let bound = Self.huberBound
      return sum + moment.weight / unit * (error <= bound ? error * error : bound * (2 * error - bound))
    }
  }

  /// What a drift costs on the same scale: ln n for the parameter, and 4 as it is seven times rarer than none.
  private func price(of drift: Double, _ count: Int) -> Double {
    if drift == 1 { return 0 }
    return Clock.frameRateDrifts.contains(drift) ? 4 : 4 + log(Double(count))
  }

  private func agreeing(with clock: Clock) -> [ClockMoment] {
    moments.filter { abs(clock.error(of: $0)) <= tolerance }
  }

  /// The standard deviation of normal errors with this median (Hampel's median absolute deviation).
  static func scale(of moments: [ClockMoment], around clock: Clock) -> Double {
    let errors = moments.map { (size: abs(clock.error(of: $0)), weight: $0.weight) }.sorted { $0 < $1 }
    let half = errors.reduce(0) { $0 + $1.weight } / 2
    var sum = 0.0
    for (size, weight) in errors {
      sum += weight
      if sum >= half { return 1.4826 * size }
    }
    return 0
  }
}
