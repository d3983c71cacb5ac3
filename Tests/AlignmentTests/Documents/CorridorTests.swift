import BitextModel
import TestSupport
import Testing

@testable import Alignment

@Suite("Corridors")
struct CorridorTests {
  private struct Sample {
    let corridor: Corridor
    let path: [Bead]
    let margin: Int
    let source: Int
    let target: Int

    init(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      source = Int.random(in: 0...30, using: &random)
      target = Int.random(in: 0...30, using: &random)
      margin = Int.random(in: 0...6, using: &random)
      path = SampleEvidence.path(source: source, target: target, &random)
      corridor = Corridor(around: path, margin: margin, source: source, target: target)
    }
  }

  @Test("All of the plane")
  func whole() {
    let corridor = Corridor(source: 3, target: 5)
    #expect(corridor.count == 24)
    #expect(corridor.source == 3)
    #expect(corridor.target == 5)
    #expect(corridor.mirrored.count == 24)
    #expect(Corridor(source: 0, target: 0).count == 1)
  }

  @Test("Bounds never fall, stay within the plane and join its corners")
  func bounds() {
    for seed in 0..<300 as Range<UInt64> {
      let sample = Sample(seed: seed)
      for corridor in [sample.corridor, sample.corridor.mirrored] {
        let (low, high) = (corridor.low, corridor.high)
        #expect(low.first == 0 && high.last == Int32(corridor.target), "seed \(seed)")
        #expect(zip(low, high).allSatisfy { $0 <= $1 }, "seed \(seed)")
        #expect(zip(low, low.dropFirst()).allSatisfy { $0 <= $1 }, "seed \(seed)")
        #expect(zip(high, high.dropFirst()).allSatisfy { $0 <= $1 }, "seed \(seed)")
        #expect(low.allSatisfy { $0 >= 0 }, "seed \(seed)")
        #expect(high.allSatisfy { $0 <= corridor.target }, "seed \(seed)")
      }
    }
  }

  @Test("What lies round a path holds all that is within the margin of it")
  func around() {
    for seed in 0..<300 as Range<UInt64> {
      let sample = Sample(seed: seed)
      for bead in sample.path {
        for (i, j) in [
          (bead.source.lowerBound, bead.target.lowerBound), (bead.source.upperBound, bead.target.upperBound),
        ] {
          for row in max(0, i - sample.margin)...min(sample.source, i + sample.margin) {
            let columns = max(0, j - sample.margin)...min(sample.target, j + sample.margin)
            let bounds = Int(sample.corridor.low[row])...Int(sample.corridor.high[row])
            #expect(bounds.contains(columns.lowerBound), "seed \(seed)")
            #expect(bounds.contains(columns.upperBound), "seed \(seed)")
          }
        }
      }
    }
  }

  @Test("Mirrored, a corridor holds the same cells turned over; mirrored twice, it is itself")
  func mirrored() {
    for seed in 0..<300 as Range<UInt64> {
      let corridor = Sample(seed: seed).corridor
      let mirrored = corridor.mirrored
      #expect(mirrored.mirrored.low == corridor.low, "seed \(seed)")
      #expect(mirrored.mirrored.high == corridor.high, "seed \(seed)")
      #expect(mirrored.count == corridor.count, "seed \(seed)")
      for row in 0...corridor.source {
        for column in Int(corridor.low[row])...Int(corridor.high[row]) {
          #expect((mirrored.low[column]...mirrored.high[column]).contains(Int32(row)), "seed \(seed)")
        }
      }
    }
  }
}
