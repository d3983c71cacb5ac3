internal import BitextModel
internal import Glibc

/// How well the times of two groups of cues fit, as a likelihood ratio against cues of other moments.
///
/// On one clock the beginnings and ends of a bead's sides lie some tenths of a second apart, with tails as Student's t has
/// them; unrelated cues that stand near each other in the files lie anywhere within some seconds.
struct CueTimes: Sendable {
  /// The source's cues on the target's clock.
  private let source: [Range<Double>]
  private let target: [Range<Double>]
  private let jitter: Double

  /// Cues that could be taken for each other begin within so many milliseconds; about a cue's length.
  private static let confusion = 2_500.0
  /// Subtitlers never agree better than this, in milliseconds.
  private static let leastJitter = 80.0

  /// The times of two files, whose clocks `pieces` compares, each from a moment of the source on.
  init(source: [Cue], target: [Cue], pieces: [ClockFit.Piece]) {
    self.source = source.map { cue in
      let clock = (pieces.last { $0.from <= cue.start } ?? pieces.first)?.fit.clock ?? Clock()
      return Self.span(clock.target(of: cue.start), clock.target(of: cue.end))
    }
    self.target = target.map { Self.span($0.start, $0.end) }
    jitter = max(Self.leastJitter, pieces.map(\.fit.jitter).max() ?? 0)
  }

  private static func span(_ start: Int, _ end: Int) -> Range<Double> {
    Double(start)..<Double(max(start, end))
  }

  /// The log likelihood ratios of the beads of `width` source cues and one to four target cues that begin at two cues.
  func scores(source i: Int, width: Int, target j: Int) -> SIMD4<Float> {
    let begin = odds(source[i].lowerBound - target[j].lowerBound)
    let end = source[i + width - 1].upperBound
    var scores = SIMD4<Float>.zero
    for lane in 0..<min(4, target.count - j) {
      scores[lane] = Float(begin + odds(end - target[j + lane].upperBound))
    }
    return scores
  }

  /// The log likelihood ratio of a difference: Student's t with 3 degrees of freedom against an even chance.
  private func odds(_ difference: Double) -> Double {
    let t = difference / jitter
    return log(Self.confusion / jitter) - 1.001 - 2 * log1p(t * t / 3)
  }
}
