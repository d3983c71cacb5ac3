internal import Glibc

/// How well the lengths of two groups of segments fit, as a likelihood ratio against unrelated text.
///
/// Gale and Church (1993), counting letters: the target's length lies round the source's times a ratio, with a variance
/// that grows with the length; here with the tails of Student's t, since some translations are much shorter or longer
/// than the rest. Unrelated text has the lengths that this document's segments have. The mean of both directions: given
/// the source the target's length is what varies, and given the target the source's; where a side of several segments
/// is cut is left to chance.
struct LengthModel: Sendable {
  private let ratio: Float
  private let logRatio: Float
  private let source: LengthWindows
  private let target: LengthWindows

  /// Letters of Spanish per letter of Vietnamese in aligned news.
  static let usualRatio: Float = 1.17
  /// The variance of a length per letter in aligned news and scripture.
  private static let variance: Float = 3.6
  /// What lengths vary by, however short the texts are.
  private static let floor: Float = 8
  /// The degrees of freedom of Student's t, and the logarithm of its norm.
  private static let freedom: Float = 5
  private static let logNorm: Float = -0.969

  init(source: EvidenceText, target: EvidenceText, ratio: Float) {
    self.ratio = ratio
    logRatio = log(ratio)
    self.source = LengthWindows(source)
    self.target = LengthWindows(target)
  }

  /// The log likelihood ratios of the beads of `width` source segments and one to four target segments that begin at
  /// two segments.
  @inline(__always)
  func scores(source i: Int, width: Int, target j: Int) -> SIMD4<Float> {
    let expected = ratio * source.letters[i][width - 1]
    let letters = target.letters[j]
    let difference = letters - expected
    let spread = (letters + expected) * (Self.variance / 2) + Self.floor
    let heavy = (Self.freedom * spread + difference * difference) / Self.freedom
    // −3 log(1 + t / 5) − ½ log(spread), with 1 + t / 5 = heavy / spread.
    let fit = -3 * fastLog(heavy) + 2.5 * fastLog(spread)
    return fit + (Self.logNorm + 0.5 * logRatio + source.chances[i][width - 1]) + target.chances[j]
  }
}

/// Lengths of the windows of one to four segments that begin at each segment, and how likely chance makes them.
private struct LengthWindows: Sendable {
  /// The letters of each window.
  private(set) var letters: [SIMD4<Float>] = []
  /// Half of the log density of its being cut where it is, less that of its segments' lengths.
  private(set) var chances: [SIMD4<Float>] = []

  private static let logFactorials = SIMD4<Float>(0, 0, 0.693, 1.792)

  /// The windows of a text whose segments' lengths are taken as log-normal.
  init(_ text: EvidenceText) {
    let logs = text.letters.map { log(Float($0) + 1) }
    let (mean, deviation) = Self.moments(logs)
    let densities = logs.map { value in
      let z = (value - mean) / deviation
      return -0.5 * z * z - log(deviation) - 0.919 - value
    }
    let counts = text.letters.map(Float.init)
    for start in counts.indices {
      let letters = WindowSums.at(start, of: counts)
      let cuts =
        Self.logFactorials - SIMD4(0, 1, 2, 3) * fastLog(letters.replacing(with: 1, where: letters .< 1))
      self.letters.append(letters)
      chances.append(0.5 * (cuts - WindowSums.at(start, of: densities)))
    }
  }

  /// Mean and deviation, with two segments of some 40 letters added, so that a document of one segment has a spread.
  private static func moments(_ logs: [Float]) -> (mean: Float, deviation: Float) {
    let (usualMean, usualVariance): (Float, Float) = (3.7, 0.64)
    let count = Float(logs.count + 2)
    let mean = (logs.reduce(0, +) + 2 * usualMean) / count
    let squares = logs.reduce(0) { $0 + $1 * $1 } + 2 * (usualMean * usualMean + usualVariance)
    return (mean, max(0.3, (squares / count - mean * mean).squareRoot()))
  }
}
