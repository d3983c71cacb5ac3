internal import BitextModel

/// What is believed of two documents before their segments are compared, and again after each alignment.
struct DocumentBeliefs: Sendable {
  /// How likely beads of each shape are.
  var priors = BeadPriors()
  /// Letters of the target per letter of the source.
  var ratio = LengthModel.usualRatio

  /// What is usual.
  init() {}

  /// What an alignment of the documents teaches; the usual ratio weighs as much as 500 letters.
  init(_ evidence: Evidence, _ beads: [Bead]) {
    var source: Float = 500
    var target = 500 * LengthModel.usualRatio
    for bead in beads where !bead.isNull {
      for i in bead.source { source += Float(evidence.source.letters[i]) }
      for j in bead.target { target += Float(evidence.target.letters[j]) }
    }
    ratio = target / source
    priors = BeadPriors(after: beads)
  }
}
