internal import Glibc

/// How many guesses would agree by chance if no two moments belonged together.
///
/// The "a contrario" criterion of Moisan & Stival (2004): guesses scattered evenly over the target's length, every
/// offset and every slope tried, Chernoff's bound for the tail of a Poisson distribution.
struct ClockChance {
  private let unit: Double
  private let expected: Double
  private let logTrials: Double
  private let saysAnything: Bool

  /// One false alarm in a thousand files.
  private static let logLevel = log(0.001)
  private static let least = 3.0

  init(_ moments: [ClockMoment], tolerance: Double) {
    let targets = moments.map { Double($0.target) }
    let span = (targets.max() ?? 0) - (targets.min() ?? 0)
    let windows = span / (2 * tolerance)
    saysAnything = windows > 1
    unit = ClockFit.unit(of: moments)
    expected = moments.reduce(0) { $0 + $1.weight } / unit / max(windows, 1)
    let slopes = (ClockFit.slopes.upperBound - ClockFit.slopes.lowerBound) * windows
    logTrials = log(max(windows, 1)) + log(max(slopes, 1))
  }

  /// Whether chance hardly ever makes so many guesses agree.
  func excludes(_ inliers: [ClockMoment]) -> Bool {
    let count = support(of: inliers)
    guard saysAnything, count >= Self.least, count > expected else { return false }
    let logTail = count - expected - count * log(count / expected)
    return logTail + logTrials < Self.logLevel
  }

  /// The weight of the guesses in typical ones; several guesses on one moment count as one.
  private func support(of inliers: [ClockMoment]) -> Double {
    let weight = inliers.reduce(0) { $0 + $1.weight } / unit
    let moments = min(Set(inliers.map(\.source)).count, Set(inliers.map(\.target)).count)
    return min(weight, Double(moments))
  }
}
