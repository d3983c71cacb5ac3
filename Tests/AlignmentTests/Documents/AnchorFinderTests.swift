import BitextModel
import TestSupport
import Testing

@testable import Alignment

@Suite("Anchors")
struct AnchorFinderTests {
  /// A document whose words are as skewed as those of texts, a twentieth of it missing on either side.
  private struct Sample {
    private(set) var source: [[Int32]] = []
    private(set) var target: [[Int32]] = []
    private(set) var gold: [Bead] = []

    init(lines: Int, seed: UInt64) {
      var random = SplitMix64(seed: seed)
      for _ in 0..<lines {
        let words = (0..<7).map { _ in Self.word(&random) }
        let kept = words.filter { _ in Float.random(in: 0..<1, using: &random) < 0.6 }
        add(
          words, kept + (0..<3).map { _ in Self.word(&random) }, fate: Int.random(in: 0..<20, using: &random))
      }
    }

    private static func word(_ random: inout SplitMix64) -> Int32 {
      let share = Float.random(in: 0..<1, using: &random)
      return Int32(3000 * share * share * share)
    }

    private mutating func add(_ words: [Int32], _ translated: [Int32], fate: Int) {
      let from = source.count..<source.count + (fate == 0 ? 0 : 1)
      let to = target.count..<target.count + (fate == 1 ? 0 : 1)
      if fate != 0 { source.append(words) }
      if fate != 1 { target.append(translated) }
      gold.append(Bead(source: from, target: to))
    }
  }

  @Test("The corridor through a long document holds the right path and little else", arguments: [1, 2, 3])
  func longDocument(seed: UInt64) {
    let sample = Sample(lines: 3000, seed: seed)
    let corridor = AnchorFinder(evidence: SampleEvidence.same(sample.source, sample.target)).corridor()
    #expect(corridor.source == sample.source.count && corridor.target == sample.target.count)
    let lost = sample.gold.count { bead in
      let (i, j) = (bead.source.upperBound, Int32(bead.target.upperBound))
      return !(corridor.low[i]...corridor.high[i]).contains(j)
    }
    #expect(lost == 0, "seed \(seed)")
    #expect(corridor.count < sample.source.count * 150, "seed \(seed)")
  }

  @Test("Text that is there twice keeps to the diagonal, though a part is missing", arguments: [1, 2, 3])
  func twice(seed: UInt64) {
    let sample = Sample(lines: 2000, seed: seed)
    let missing = 300
    let target = sample.target.dropFirst(missing) + sample.target
    let corridor = AnchorFinder(
      evidence: SampleEvidence.same(sample.source + sample.source, Array(target))
    ).corridor()
    let (rows, columns) = (sample.source.count, Int32(sample.target.count - missing))
    let lost = sample.gold.count { bead in
      let (i, j) = (rows + bead.source.upperBound, columns + Int32(bead.target.upperBound))
      return !(corridor.low[i]...corridor.high[i]).contains(j)
    }
    #expect(lost == 0, "seed \(seed)")
  }

  @Test(
    "Without anchors the corridor follows the diagonal",
    arguments: [(3000, 3000), (2000, 2600), (5, 4), (1, 1000), (1000, 1)])
  func noAnchors(source: Int, target: Int) {
    let clues: [[Int32]] = [[0, 1, 2]]
    let evidence = SampleEvidence.same(
      Array(repeating: clues[0], count: source), Array(repeating: clues[0], count: target))
    let corridor = AnchorFinder(evidence: evidence).corridor()
    #expect(corridor.source == source && corridor.target == target)
    #expect(corridor.low[0] == 0)
    #expect(zip(corridor.low, corridor.low.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(zip(corridor.high, corridor.high.dropFirst()).allSatisfy { $0 <= $1 })
    // Each row meets the next, so that a path leads through.
    #expect(zip(corridor.high, corridor.low.dropFirst()).allSatisfy { $0 >= $1 })
    for row in 0...source {
      let middle = Int32(row * target / source)
      #expect((corridor.low[row]...corridor.high[row]).contains(middle), "row \(row)")
    }
  }
}
