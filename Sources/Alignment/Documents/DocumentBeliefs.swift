internal import BitextModel

/// What is believed of two documents before their segments are compared, and again after each alignment.
struct DocumentBeliefs: Sendable {
  /// How likely beads of each shape are.
  let priors: BeadPriors
  /// Letters of the target per letter of the source.
  let ratio: Float
  /// How alike their sentences are cut.
  let sentences: SentenceFit
  private let crossing: Float

  /// What is usual; `crossing` is that of `BeadPriors`.
  init(crossing: Float = 1) {
    self.crossing = crossing
    priors = BeadPriors(crossing: crossing)
    ratio = LengthModel.usualRatio
    sentences = SentenceFit()
  }

  /// What an alignment of the documents teaches; the usual ratio weighs as much as 500 letters.
  func after(_ beads: [Bead], of evidence: Evidence) -> DocumentBeliefs {
    var source: Float = 500
    var target = 500 * LengthModel.usualRatio
    for bead in beads where !bead.isNull {
      for i in bead.source { source += Float(evidence.source.letters[i]) }
      for j in bead.target { target += Float(evidence.target.letters[j]) }
    }
    return DocumentBeliefs(
      crossing: crossing, priors: BeadPriors(after: beads, crossing: crossing), ratio: target / source,
      sentences: SentenceFit(after: beads, of: evidence))
  }

  private init(crossing: Float, priors: BeadPriors, ratio: Float, sentences: SentenceFit) {
    self.crossing = crossing
    self.priors = priors
    self.ratio = ratio
    self.sentences = sentences
  }
}
