internal import BitextModel

/// Aligns texts whose parts may stand in another order on either side: finds the blocks that belong together and aligns
/// each by itself.
struct BlockAligner {
  let evidence: Evidence
  let beliefs: DocumentBeliefs
  let disorder: Disorder

  /// Segments that look foreign by more than this say nothing about the order: notices stand anywhere, and often twice.
  private static let foreign: Float = 1
  /// What pairs are worth that are not to be made.
  private static let never: Float = -20
  /// A block may grow by so many segments at either end, as far as no other has them.
  private static let reach = BeadPriors.most - 1

  /// The beads with text on both sides, and what they are worth beyond null beads alone.
  func align() -> (beads: [Bead], worth: Float) {
    let (rows, columns) = (evidence.source.count, evidence.target.count)
    if rows == 0 || columns == 0 { return ([], 0) }
    let scorer = BeadScorer(
      evidence, beliefs, corridor: Corridor(source: rows, target: columns), widest: 1, parallel: .serial)
    let finder = BlockFinder(
      rows: rows, columns: columns, worths: worths(scorer, rows, columns), stay: disorder.stay)
    let links = finder.links()
    let blocks = finder.blocks(of: links)
    var claims = Claims(links: links, columns: columns)
    var beads: [Bead] = []
    var worth =
      -disorder.price - disorder.price(ofBlockAmong: columns) * Float(max(0, blocks.count - 1))
    for block in blocks {
      for found in self.beads(of: claims.extended(block, by: Self.reach), &claims) {
        beads.append(found.bead)
        worth += found.gain
      }
    }
    return (beads, worth)
  }

  private func worths(_ scorer: BeadScorer, _ rows: Int, _ columns: Int) -> [Float] {
    var worths: [Float] = []
    worths.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        let isForeign =
          evidence.source.foreignness[row] > Self.foreign
          && evidence.target.foreignness[column] > Self.foreign
        let pair = Bead(source: row..<row + 1, target: column..<column + 1)
        worths.append(isForeign ? Self.never : scorer.gain(pair))
      }
    }
    return worths
  }

  /// The beads of one block, in the numbers of the whole.
  private func beads(of block: Block, _ claims: inout Claims) -> [(bead: Bead, gain: Float)] {
    let part = evidence.restricted(source: Array(block.source), target: Array(block.target))
    let corridor = Corridor(source: block.source.count, target: block.target.count)
    let scorer = BeadScorer(part, beliefs, corridor: corridor, widest: BeadPriors.most, parallel: .serial)
    let lattice = BeadLattice(scorer: scorer, corridor: corridor)
    let found = lattice.weighed(lattice.best()).filter { !$0.isNull }
    let beads = found.map { bead in
      (
        bead: Bead(
          source: bead.source.moved(by: block.source.lowerBound),
          target: bead.target.moved(by: block.target.lowerBound), probability: bead.probability),
        gain: scorer.gain(bead)
      )
    }
    for bead in beads { claims.claim(bead.bead) }
    return beads
  }
}

extension Range<Int> {
  /// The range so many further on.
  func moved(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}

/// Which segments are spoken for.
private struct Claims {
  private var source: [Bool]
  private var target: [Bool]

  init(links: [Int?], columns: Int) {
    source = links.map { $0 != nil }
    target = [Bool](repeating: false, count: columns)
    for column in links.compactMap(\.self) { target[column] = true }
  }

  mutating func claim(_ bead: Bead) {
    for i in bead.source { source[i] = true }
    for j in bead.target { target[j] = true }
  }

  /// The block with the free segments next to it.
  func extended(_ block: Block, by reach: Int) -> Block {
    Block(
      source: Self.extended(block.source, by: reach, in: source),
      target: Self.extended(block.target, by: reach, in: target))
  }

  private static func extended(_ range: Range<Int>, by reach: Int, in claimed: [Bool]) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low > 0, range.lowerBound - low < reach, !claimed[low - 1] { low -= 1 }
    while high < claimed.count, high - range.upperBound < reach, !claimed[high] { high += 1 }
    return low..<high
  }
}
