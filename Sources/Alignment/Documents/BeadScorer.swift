internal import BitextModel

/// The score of a bead: its shape, its lengths, its sentences and what either side answers of the other, added up as log odds.
struct BeadScorer: Sendable {
  /// No bead has more segments on a side.
  let widest: Int
  private let priors: BeadPriors
  private let lengths: LengthModel
  private let sentences: SentenceModel
  private let forward: CoverageTable
  private let backward: CoverageTable
  private let times: CueTimes?
  private let sourceNulls: [Float]
  private let targetNulls: [Float]

  /// A scorer of the beads within a corridor, with what is believed of these documents.
  init(
    _ evidence: Evidence, _ beliefs: DocumentBeliefs, corridor: Corridor, widest: Int,
    times: CueTimes? = nil, parallel: Parallel
  ) {
    self.widest = widest
    self.times = times
    priors = beliefs.priors
    sentences = SentenceModel(source: evidence.source, target: evidence.target, fit: beliefs.sentences)
    lengths = LengthModel(source: evidence.source, target: evidence.target, ratio: beliefs.ratio)
    (forward, backward) = parallel.both(
      {
        CoverageTable(
          of: evidence.source, answers: evidence.sourceLinks, in: evidence.target, corridor: corridor,
          widest: widest)
      },
      {
        CoverageTable(
          of: evidence.target, answers: evidence.targetLinks, in: evidence.source,
          corridor: corridor.mirrored, widest: widest)
      })
    sourceNulls = evidence.source.foreignness.map { beliefs.priors.log(1, 0) + Weight.foreign($0) }
    targetNulls = evidence.target.foreignness.map { beliefs.priors.log(0, 1) + Weight.foreign($0) }
  }

  /// How far each kind of evidence counts; set on development data and rounded.
  private enum Weight {
    /// The answers of both directions say much the same, and words of a phrase answer together.
    static let answers: Float = 0.4
    static let lengths: Float = 0.9
    static let times: Float = 1.5
    static let foreignSlope: Float = 1.2
    static let mostForeign: Float = 6

    /// What it says for a null bead that a segment is in neither language.
    static func foreign(_ foreignness: Float) -> Float {
      max(0, min(mostForeign, foreignSlope * (foreignness - 1)))
    }
  }

  /// The log odds that a source segment has no counterpart.
  @inline(__always)
  func null(source segment: Int) -> Float { sourceNulls[segment] }
  /// The log odds that a target segment has no counterpart.
  @inline(__always)
  func null(target segment: Int) -> Float { targetNulls[segment] }

  /// Calls `body` with the scores of the beads of each width that begin at two segments: the number of source segments,
  /// up to `a`, and the log odds with one to four target segments, of which the first `b` are meant.
  @inline(__always)
  func forEachWidth(source i: Int, _ a: Int, target j: Int, _ b: Int, _ body: (Int, SIMD4<Float>) -> Void) {
    let answered = backwardSums(target: j, b, windowsAt: i)
    var answers = SIMD4<Float>.zero
    for width in 1...a {
      answers += forward.scores(of: i + width - 1, windowsAt: j)
      let both =
        answers
        + SIMD4(
          answered.0[width - 1], answered.1[width - 1], answered.2[width - 1], answered.3[width - 1])
      var scores =
        priors.logs(source: width) + Weight.answers * both
        + Weight.lengths * lengths.scores(source: i, width: width, target: j)
        + sentences.scores(source: i, width: width, target: j)
      if let times { scores += Weight.times * times.scores(source: i, width: width, target: j) }
      body(width, scores)
    }
  }

  /// What the source's windows of one to four segments answer of the first one to four target segments.
  @inline(__always)
  private func backwardSums(
    target j: Int, _ b: Int, windowsAt i: Int
  ) -> (SIMD4<Float>, SIMD4<Float>, SIMD4<Float>, SIMD4<Float>) {
    let one = backward.scores(of: j, windowsAt: i)
    let two = b > 1 ? one + backward.scores(of: j + 1, windowsAt: i) : one
    let three = b > 2 ? two + backward.scores(of: j + 2, windowsAt: i) : two
    return (one, two, three, b > 3 ? three + backward.scores(of: j + 3, windowsAt: i) : three)
  }

  /// The log odds of a bead with text on both sides.
  func score(_ bead: Bead) -> Float {
    var score: Float = 0
    forEachWidth(
      source: bead.source.lowerBound, bead.source.count, target: bead.target.lowerBound, bead.target.count
    ) { width, scores in
      if width == bead.source.count { score = scores[bead.target.count - 1] }
    }
    return score
  }

  /// What a bead is worth beyond leaving all of its segments alone.
  func gain(_ bead: Bead) -> Float {
    var gain = score(bead)
    for i in bead.source { gain -= sourceNulls[i] }
    for j in bead.target { gain -= targetNulls[j] }
    return gain
  }
}
