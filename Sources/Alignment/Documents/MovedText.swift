internal import BitextModel

/// Looks for text that was moved, where an ordered alignment leaves some over on both sides.
struct MovedText {
  let alignment: OrderedAligner.Result

  /// Up to so many cells the whole plane is looked through, as it is where all of a list is in another order.
  private static let smallPlane = 300_000

  /// Up to so many cells that is done even if nothing is left over: in lists an order can be forced on all.
  private static let tinyPlane = 40_000

  private var evidence: Evidence { alignment.evidence }

  /// The beads with text on both sides in whatever order, where that explains the documents better.
  func beads() -> [Bead]? {
    let source = alignment.beads.filter(\.target.isEmpty).flatMap(\.source)
    let target = alignment.beads.filter(\.source.isEmpty).flatMap(\.target)
    let cells = evidence.source.count * evidence.target.count
    if cells > Self.tinyPlane, source.isEmpty || target.isEmpty { return nil }
    if cells <= Self.smallPlane {
      return wholeOrder()
    }
    return source.count * target.count <= Self.smallPlane ? beads(among: source, target) : nil
  }

  /// The beads in another order, where they are worth more; judged by what is usual, since the ordered alignment of a list
  /// in another order teaches what is wrong.
  private func wholeOrder() -> [Bead]? {
    let usual = DocumentBeliefs()
    var best: (disorder: Disorder, beads: [Bead], worth: Float)?
    for disorder in [Disorder.blocks, .list] {
      let found = BlockAligner(evidence: alignment.plain, beliefs: usual, disorder: disorder).align()
      if found.worth > best?.worth ?? alignment.usualWorth { best = (disorder, found.beads, found.worth) }
    }
    guard let best else { return nil }
    let beads = BeadOrder(source: evidence.source.count, target: evidence.target.count).completed(best.beads)
    let again = BlockAligner(
      evidence: alignment.plain.learned(from: beads), beliefs: usual.after(beads, of: alignment.plain),
      disorder: best.disorder)
    return again.align().beads
  }

  /// The ordered beads with those that are found among the segments left over.
  private func beads(among source: [Int], _ target: [Int]) -> [Bead]? {
    let left = evidence.restricted(source: source, target: target)
    let found = BlockAligner(evidence: left, beliefs: alignment.beliefs, disorder: .rest).align()
    if found.worth <= 0 { return nil }
    let moved = found.beads.compactMap { bead -> Bead? in
      guard let source = Self.run(bead.source, of: source), let target = Self.run(bead.target, of: target)
      else {
        return nil
      }
      return Bead(source: source, target: target, probability: bead.probability)
    }
    let moving = BeadOrder(source: evidence.source.count, target: evidence.target.count)
    return moving.freed(alignment.beads, by: moved) + moved
  }

  /// The segments at some places of a list, if they stand behind each other.
  private static func run(_ places: Range<Int>, of segments: [Int]) -> Range<Int>? {
    let (first, last) = (segments[places.lowerBound], segments[places.upperBound - 1])
    return last - first + 1 == places.count ? first..<last + 1 : nil
  }
}
