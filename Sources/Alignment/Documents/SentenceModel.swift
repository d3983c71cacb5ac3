/// How well the numbers of sentences of two groups of segments fit, as a likelihood ratio against unrelated text.
///
/// Where segments hold several sentences, most translators keep them: two full stops rarely answer one, so that the
/// count tells on which side of a short sentence a bead ends when neither words nor lengths do. A difference that the
/// numbers of segments explain says nothing new, for `BeadPriors` has judged it; of the rest each sentence counts alike.
struct SentenceModel: Sendable {
  private let source: [SIMD4<Float>]
  private let target: [SIMD4<Float>]
  private let agreement: Float
  private let difference: Float

  /// Further differences change nothing: such text is translated freely.
  private static let most = SIMD4<Float>(repeating: 4)
  private static let segments = SIMD4<Float>(1, 2, 3, 4)

  init(source: EvidenceText, target: EvidenceText, fit: SentenceFit) {
    self.source = Self.windows(source.sentences)
    self.target = Self.windows(target.sentences)
    agreement = fit.agreement
    difference = fit.difference
  }

  /// The log likelihood ratios of the beads of `width` source segments and one to four target segments that begin at
  /// two segments.
  @inline(__always)
  func scores(source i: Int, width: Int, target j: Int) -> SIMD4<Float> {
    let sentences = target[j] - source[i][width - 1]
    let beyondSegments = sentences - (Self.segments - Float(width))
    let unexplained = pointwiseMin(
      pointwiseMax(sentences, -sentences), pointwiseMax(beyondSegments, -beyondSegments))
    return SIMD4(repeating: agreement) + pointwiseMin(Self.most, unexplained) * difference
  }

  /// The sentences of the windows of one to four segments that begin at each segment.
  private static func windows(_ counts: [Int32]) -> [SIMD4<Float>] {
    let counts = counts.map(Float.init)
    return counts.indices.map { WindowSums.at($0, of: counts) }
  }
}
