package import BitextModel
package import Terminology

/// Aligns the cues of two subtitle files by what is said and when.
///
/// The texts alone give a first alignment, whatever the clocks; its beads vote on the clocks (see `ClockFit`); then text and
/// times are weighed together, twice. Files are seen in their order, so wrong cue numbers do not matter, nor do times out
/// of order. O(cues) in a corridor, as for documents.
package struct SubtitleAligner: Sendable {
  private let resources: LanguageResources
  private let options: AlignmentOptions

  /// An aligner that knows what the resources know.
  package init(resources: LanguageResources, options: AlignmentOptions = AlignmentOptions()) {
    self.resources = resources
    self.options = options
  }

  /// So many alignments know the clocks; the second one's are exact.
  private static let timedPasses = 2
  /// Beads that are likelier than this vote on the clocks.
  private static let leastProbability = 0.4

  /// The beads of the cues, every cue in one of them, and what is known of the clocks.
  package func align(vietnamese: [Cue], spanish: [Cue]) -> SubtitleAlignment {
    let order = BeadOrder(source: vietnamese.count, target: spanish.count)
    if vietnamese.isEmpty || spanish.isEmpty {
      return SubtitleAlignment(beads: order.completed([]), clock: nil)
    }
    var reader = ClueReader(resources: resources)
    let evidence = reader.read(Self.texts(of: vietnamese), Self.texts(of: spanish))
    var beads = OrderedAligner(evidence: evidence, parallel: options.parallel).align().beads
    var fit = ClockFit([])
    for _ in 0..<Self.timedPasses {
      let moments = Self.moments(of: beads, vietnamese, spanish)
      fit = ClockFit(moments)
      guard fit.isReliable else { break }
      let pieces = ClockFit.pieces(of: moments)
      let times = CueTimes(source: vietnamese, target: spanish, pieces: pieces)
      beads = OrderedAligner(evidence: evidence, parallel: options.parallel, times: times).align().beads
    }
    return SubtitleAlignment(beads: order.completed(beads), clock: fit.isReliable ? fit : nil)
  }

  /// What is said, or heard where nothing is said.
  private static func texts(of cues: [Cue]) -> [String] {
    CueText.texts(of: cues).map { $0.spoken.isEmpty ? $0.asides.joined(separator: " ") : $0.spoken }
  }

  /// The beginnings and ends of likely beads, as guesses of matching moments.
  private static func moments(of beads: [Bead], _ source: [Cue], _ target: [Cue]) -> [ClockMoment] {
    beads.filter { !$0.isNull && $0.probability > leastProbability }.flatMap { bead in
      [
        ClockMoment(
          source: source[bead.source.lowerBound].start, target: target[bead.target.lowerBound].start,
          weight: bead.probability),
        ClockMoment(
          source: source[bead.source.upperBound - 1].end, target: target[bead.target.upperBound - 1].end,
          weight: bead.probability),
      ]
    }
  }
}

/// What was found of two subtitle files.
package struct SubtitleAlignment: Sendable {
  /// The beads of cues, by their places in the files.
  package let beads: [Bead]
  /// How the second file's clock runs against the first one's; nil where that could not be found out.
  package let clock: ClockFit?

  /// An alignment of cues.
  package init(beads: [Bead], clock: ClockFit?) {
    self.beads = beads
    self.clock = clock
  }
}
