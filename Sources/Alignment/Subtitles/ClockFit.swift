internal import Glibc

/// The clock that most of some guesses agree on, however many of the others are wrong.
///
/// First a consensus as in RANSAC (Fischler & Bolles 1981), made deterministic: for the known ratios of frame rates
/// and for slopes in small steps, the offset with the most votes is found. Then a fit to those that agree, which
/// gives less weight to the worst of them (Huber 1964). A consensus counts as reliable where chance would hardly make
/// one as large (after Moisan & Stival 2004). O(n) for each of at most some thousand slopes, on which only a sample
/// of the guesses votes, and O(n log n) for the best of them.
package struct ClockFit: Hashable, Sendable {
  /// The clock; the same on both sides where there was nothing to fit.
  package let clock: Clock
  /// How far the guesses that agree are scattered around it: a standard deviation in milliseconds.
  package let jitter: Double
  /// How much of the weight of all guesses agrees with it, from 0 to 1.
  package let inlierShare: Double
  /// Whether so many guesses agree as chance does not explain.
  package let isReliable: Bool

  /// How far a moment may be off and still agree, in milliseconds, where nothing else is said.
  ///
  /// Subtitlers let a line appear up to half a second before or after it is heard.
  package static let usualTolerance = 500.0
  /// How much faster or slower one side may be: a little more than PAL against film, 4.3 %, with room for slips.
  static let slopes = 0.92...1.08
  /// More guesses than these make the vote slower, not better.
  private static let mostVoters = 512

  init(clock: Clock, jitter: Double, inlierShare: Double, isReliable: Bool) {
    self.clock = clock
    self.jitter = jitter
    self.inlierShare = inlierShare
    self.isReliable = isReliable
  }

  /// Fits one clock to guesses in whatever order.
  package init(_ guesses: [ClockMoment], tolerance: Double = usualTolerance) {
    let moments = Self.ordered(guesses)
    let vote = Self.vote(of: moments, tolerance: tolerance)
    let polish = ClockPolish(moments, tolerance: tolerance)
    let clock = polish.polished(Clock(offset: vote.offset, drift: vote.drift))
    self.init(clock, to: moments, tolerance: tolerance)
  }

  /// Judges a clock by ordered guesses.
  init(_ clock: Clock, to moments: [ClockMoment], tolerance: Double) {
    let inliers = moments.filter { abs(clock.error(of: $0)) <= tolerance }
    let total = moments.reduce(0) { $0 + $1.weight }
    let agreeing = inliers.reduce(0) { $0 + $1.weight }
    self.init(
      clock: clock, jitter: ClockPolish.scale(of: inliers, around: clock),
      inlierShare: total > 0 ? agreeing / total : 0,
      isReliable: ClockChance(moments, tolerance: tolerance).excludes(inliers))
  }

  /// The guesses that count, in the order of the source.
  static func ordered(_ guesses: [ClockMoment]) -> [ClockMoment] {
    guesses.filter { $0.weight > 0 && $0.weight < .infinity }
      .sorted { ($0.source, $0.target, $0.weight) < ($1.source, $1.target, $1.weight) }
  }

  /// The weight that a typical guess has: heavy ones speak for themselves.
  static func unit(of moments: [ClockMoment]) -> Double {
    let total = moments.reduce(0) { $0 + $1.weight }
    return total > 0 ? moments.reduce(0) { $0 + $1.weight * $1.weight } / total : 1
  }

  /// What a drift has to bring more than another, in guesses: no drift is likelier than a frame rate's, and that
  /// than any other.
  static func cost(ofDrift drift: Double) -> Double {
    drift == 1 ? 0 : Clock.frameRateDrifts.contains(drift) ? 0.5 : 1
  }

  private static func vote(of moments: [ClockMoment], tolerance: Double) -> ClockVote {
    let voters = sample(of: moments)
    let unit = unit(of: voters)
    var best = ClockVote(voters, drift: 1, tolerance: tolerance)
    var bestWorth = best.weight
    for drift in Clock.frameRateDrifts.dropFirst() + finalists(voters, tolerance: tolerance) {
      let vote = ClockVote(voters, drift: drift, tolerance: tolerance)
      let worth = vote.weight - unit * cost(ofDrift: drift)
      if worth > bestWorth { (best, bestWorth) = (vote, worth) }
    }
    return best
  }

  /// The slopes that are worth a closer look.
  private static func finalists(_ moments: [ClockMoment], tolerance: Double) -> [Double] {
    var votes = SlopeVotes(moments, slopes: slopes, tolerance: tolerance)
    let strengths = steps(over: moments, tolerance: tolerance).map {
      (slope: $0, votes: votes.strength(of: $0))
    }
    let best = strengths.enumerated().sorted {
      ($1.element.votes, $0.offset) < ($0.element.votes, $1.offset)
    }
    return best.prefix(mostFinalists).map(\.element.slope)
  }

  /// All slopes on the plateau around the best one, and some of the next.
  private static let mostFinalists = 24

  /// Slopes so close that a moment at either end is off by a quarter of the tolerance at most.
  private static func steps(over moments: [ClockMoment], tolerance: Double) -> [Double] {
    guard let first = moments.first, let last = moments.last, first.source < last.source else { return [] }
    let width = max(tolerance / Double(last.source - first.source), smallestStep)
    let count = Int((slopes.upperBound - 1) / width)
    guard count > 0 else { return [] }
    // From 1 outwards, so that of equal ones the smallest change wins.
    return (1...count).flatMap { [1 + Double($0) * width, 1 - Double($0) * width] }
  }

  /// At three hours and the usual tolerance.
  private static let smallestStep = 4.6e-5

  /// The heaviest guesses, among equals some from everywhere.
  private static func sample(of moments: [ClockMoment]) -> [ClockMoment] {
    guard moments.count > mostVoters else { return moments }
    let scattered = moments.indices.sorted { one, other in
      // Knuth's multiplicative hash puts neighbours far apart.
      let (first, second) = (moments[one].weight, moments[other].weight)
      return first != second
        ? first > second
        : UInt32(truncatingIfNeeded: one) &* 2_654_435_769 < UInt32(truncatingIfNeeded: other)
          &* 2_654_435_769
    }
    return scattered.prefix(mostVoters).sorted().map { moments[$0] }
  }
}
