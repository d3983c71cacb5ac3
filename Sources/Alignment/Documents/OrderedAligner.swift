internal import BitextModel

/// The best alignment of two documents that keep their order.
///
/// The first pass goes by what is usual; each further one by what the last taught of these documents: how often beads have
/// which shape, how long the target is, which clues its translator keeps (as Moore 2002 and hunalign's -realign do for
/// words). Large documents are searched in a corridor round anchors, then round the last path.
struct OrderedAligner {
  let evidence: Evidence
  let parallel: Parallel
  /// The times of cues, where the segments are some.
  var times: CueTimes?

  /// An alignment and what it was made from.
  struct Result {
    let beads: [Bead]
    /// What the best beads are worth beyond null beads alone by what is usual, in log odds.
    let usualWorth: Float
    /// The evidence before anything was learned.
    let plain: Evidence
    /// The evidence with what was learned.
    let evidence: Evidence
    let beliefs: DocumentBeliefs
  }

  /// So many passes follow the first; more change nothing on development data, and a large document teaches enough at once.
  private var furtherPasses: Int { isSmall ? 2 : 1 }
  /// Up to so many cells all of the plane is searched.
  private static let smallPlane = 400_000
  /// How far from the last path the next one may go.
  private static let margin = 8
  /// How far from the best path others count for its probability.
  private static let neighbourhood = 4

  /// Two cues face two so much more often than two sentences, since subtitles are cut by the screen's room.
  private static let crossingOfCues: Float = 10

  private var rows: Int { evidence.source.count }
  private var columns: Int { evidence.target.count }
  private var isSmall: Bool { rows * columns <= Self.smallPlane }

  func align() -> Result {
    var corridor =
      isSmall ? Corridor(source: rows, target: columns) : AnchorFinder(evidence: evidence).corridor()
    var learned = evidence
    var beliefs = DocumentBeliefs(crossing: times == nil ? 1 : Self.crossingOfCues)
    // Wide beads are rare: in the wide corridor of a large document pairs will do to find the way.
    var lattice = lattice(learned, beliefs, corridor, widest: isSmall ? BeadPriors.most : 2)
    var beads = lattice.best()
    let usualWorth = beads.reduce(0) { $1.isNull ? $0 : $0 + lattice.scorer.gain($1) }
    for _ in 0..<furtherPasses {
      learned = evidence.learned(from: beads)
      beliefs = beliefs.after(beads, of: evidence)
      if !isSmall { corridor = around(beads, Self.margin) }
      lattice = self.lattice(learned, beliefs, corridor, widest: BeadPriors.most)
      beads = lattice.best()
    }
    let near = BeadLattice(scorer: lattice.scorer, corridor: around(beads, Self.neighbourhood))
    return Result(
      beads: near.weighed(beads), usualWorth: usualWorth, plain: evidence, evidence: learned, beliefs: beliefs
    )
  }

  private func lattice(
    _ evidence: Evidence, _ beliefs: DocumentBeliefs, _ corridor: Corridor, widest: Int
  ) -> BeadLattice {
    BeadLattice(
      scorer: BeadScorer(
        evidence, beliefs, corridor: corridor, widest: widest, times: times, parallel: parallel),
      corridor: corridor)
  }

  private func around(_ beads: [Bead], _ margin: Int) -> Corridor {
    Corridor(around: beads, margin: margin, source: rows, target: columns)
  }
}
