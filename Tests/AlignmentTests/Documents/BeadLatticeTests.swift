import BitextModel
import Glibc
import TestSupport
import Testing

@testable import Alignment

@Suite("Ways through a corridor")
struct BeadLatticeTests {
  private static func lattice(seed: UInt64, most: Int) -> BeadLattice {
    var random = SplitMix64(seed: seed)
    let (rows, columns) = (Int.random(in: 0...most, using: &random), Int.random(in: 0...most, using: &random))
    let evidence = SampleEvidence.random(source: rows, target: columns, &random)
    let path = SampleEvidence.path(source: rows, target: columns, &random)
    let corridor = Corridor(
      around: path, margin: Int.random(in: 0...4, using: &random), source: rows, target: columns)
    let scorer = BeadScorer(
      evidence, DocumentBeliefs(), corridor: corridor, widest: Int.random(in: 1...4, using: &random),
      parallel: .serial)
    return BeadLattice(scorer: scorer, corridor: corridor)
  }

  @Test("No way is better than the one that is found")
  func best() throws {
    for seed in 0..<120 as Range<UInt64> {
      let lattice = Self.lattice(seed: seed, most: 4)
      let ways = Ways(lattice)
      let found = lattice.best()
      let wanted = try #require(ways.all.map(ways.score).max())
      #expect(abs(ways.score(found) - wanted) < 1e-3, "seed \(seed)")
      #expect(ways.all.contains(found), "seed \(seed): the way leaves the corridor")
    }
  }

  @Test("Probabilities are the share of all ways that a bead lies on")
  func weighed() throws {
    for seed in 0..<80 as Range<UInt64> {
      let lattice = Self.lattice(seed: seed, most: 4)
      let ways = Ways(lattice)
      var random = SplitMix64(seed: seed)
      for way in [lattice.best(), try #require(ways.all.randomElement(using: &random))] {
        for bead in lattice.weighed(way) {
          let wanted = ways.probability(of: bead)
          #expect(abs(bead.probability - wanted) < 1e-3, "seed \(seed): \(bead)")
        }
      }
    }
  }

  @Test("Without text on one side, or on both, null beads are sure", arguments: [(0, 3), (3, 0), (0, 0)])
  func empty(source: Int, target: Int) {
    var random = SplitMix64(seed: 1)
    let evidence = SampleEvidence.random(source: source, target: target, &random)
    let corridor = Corridor(source: source, target: target)
    let scorer = BeadScorer(evidence, DocumentBeliefs(), corridor: corridor, widest: 4, parallel: .serial)
    let lattice = BeadLattice(scorer: scorer, corridor: corridor)
    let beads = lattice.weighed(lattice.best())
    #expect(beads.count == source + target)
    #expect(beads.allSatisfy { $0.isNull && $0.probability > 0.999 })
  }
}

@Suite("Sums of numbers given by their logarithms")
struct LogSumTests {
  @Test("Agree with libm", arguments: [-1e9, -700.0, -3.25, 0, 12, 1e6])
  func libm(one: Double) {
    for step in 0...4000 {
      let other = one - Double(step) / 100
      let wanted = one + log1p(exp(other - one))
      #expect(abs(LogSum.of(one, other) - wanted) < 1e-5, "\(one), \(other)")
      #expect(LogSum.of(one, other) == LogSum.of(other, one))
    }
  }

  @Test("Nothing added changes nothing")
  func nothing() {
    #expect(LogSum.of(-.infinity, 3) == 3)
    #expect(LogSum.of(3, -.infinity) == 3)
    #expect(LogSum.of(-.infinity, -.infinity) == -.infinity)
  }
}

/// All ways through a small corridor, one by one.
private struct Ways {
  private let lattice: BeadLattice
  let all: [[Bead]]

  init(_ lattice: BeadLattice) {
    self.lattice = lattice
    all = Self.ways(lattice, 0, 0)
  }

  private static func ways(_ lattice: BeadLattice, _ i: Int, _ j: Int) -> [[Bead]] {
    let corridor = lattice.corridor
    if i == corridor.source, j == corridor.target { return [[]] }
    var ways: [[Bead]] = []
    for a in 0...lattice.scorer.widest {
      for b in 0...lattice.scorer.widest {
        let isStep = a + b == 1 || min(a, b) > 0
        if !isStep || i + a > corridor.source { continue }
        if !(corridor.low[i + a]...corridor.high[i + a]).contains(Int32(j + b)) { continue }
        let bead = Bead(source: i..<i + a, target: j..<j + b)
        ways += Self.ways(lattice, i + a, j + b).map { [bead] + $0 }
      }
    }
    return ways
  }

  func score(_ way: [Bead]) -> Double {
    way.reduce(0) { sum, bead in
      if bead.target.isEmpty { return sum + Double(lattice.scorer.null(source: bead.source.lowerBound)) }
      if bead.source.isEmpty { return sum + Double(lattice.scorer.null(target: bead.target.lowerBound)) }
      return sum + Double(lattice.scorer.score(bead))
    }
  }

  /// A null bead's is that of its segment's being alone anywhere.
  func probability(of bead: Bead) -> Double {
    let most = all.map(score).max() ?? 0
    var (sum, total) = (0.0, 0.0)
    for way in all {
      let weight = exp((score(way) - most) / Double(BeadLattice.temperature))
      total += weight
      let holds = way.contains { other in
        guard bead.isNull else { return other.source == bead.source && other.target == bead.target }
        return bead.target.isEmpty
          ? other.target.isEmpty && other.source == bead.source
          : other.source.isEmpty && other.target == bead.target
      }
      if holds { sum += weight }
    }
    return sum / total
  }
}
