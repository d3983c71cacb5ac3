import BitextModel
import TestSupport
import Testing

@testable import Alignment

@Suite("Retiming")
struct RetimingTests {
  private func cues(_ times: [(Int, Int)], texts: [String] = []) -> [Cue] {
    times.enumerated().map { index, time in
      Cue(
        identifier: "\(index)", start: time.0, end: time.1, text: index < texts.count ? texts[index] : "x",
        lines: 1...1)
    }
  }

  private func times(_ cues: [Cue]) -> [[Int]] { cues.map { [$0.start, $0.end] } }

  private func retimed(
    _ target: [(Int, Int)], texts: [String] = [], source: [(Int, Int)], _ beads: [(Range<Int>, Range<Int>)],
    clock: Clock? = nil
  ) -> [[Int]] {
    times(
      Retiming.retimed(
        target: cues(target, texts: texts), source: cues(source),
        beads: beads.map { Bead(source: $0.0, target: $0.1) }, clock: clock))
  }

  @Test("One for one takes the source's time")
  func single() {
    #expect(
      retimed(
        [(5000, 6000), (7000, 8000)], source: [(1000, 2500), (3000, 3900)], [(0..<1, 0..<1), (1..<2, 1..<2)])
        == [[1000, 2500], [3000, 3900]])
  }

  @Test("Several share the time in proportion to their own")
  func shared() {
    #expect(
      retimed([(5000, 6000), (6000, 9000)], source: [(1000, 3000), (3500, 5000)], [(0..<2, 0..<2)])
        == [[1000, 2000], [2000, 5000]])
    #expect(
      retimed([(5000, 6000), (8000, 9000)], source: [(0, 8000)], [(0..<1, 0..<2)]) == [
        [0, 2000], [6000, 8000],
      ])
  }

  @Test(
    "Times that make no sense give way to lengths of text", arguments: [(5000, 5000), (9000, 5000), (0, 1)])
  func degenerate(first: (Int, Int)) {
    let target = [first, (0, 9000)]
    #expect(
      retimed(target, texts: ["a", "aaa"], source: [(1000, 9000)], [(0..<1, 0..<2)]) == [
        [1000, 3000], [3000, 9000],
      ])
  }

  @Test("What nothing pairs goes by the clock")
  func clock() {
    let found = retimed(
      [(3000, 4000), (12_000, 13_000), (22_000, 23_000)], source: [(1000, 2000), (20_000, 21_000)],
      [(0..<1, 0..<1), (1..<2, 2..<3), (0..<0, 1..<2)], clock: Clock(offset: 2000))
    #expect(found == [[1000, 2000], [10_000, 11_000], [20_000, 21_000]])
  }

  @Test("What nothing pairs stays between its neighbours")
  func squeezed() {
    let found = retimed(
      [(3000, 4000), (12_000, 13_000), (13_000, 14_000), (22_000, 23_000)],
      source: [(1000, 2000), (4000, 5000)],
      [(0..<1, 0..<1), (1..<2, 3..<4)], clock: Clock(offset: 9500))
    #expect(found == [[1000, 2000], [2500, 3250], [3250, 4000], [4000, 5000]])
  }

  @Test("Without a clock, the distance to the cue before is kept, or to the one behind")
  func distance() {
    let found = retimed(
      [(1000, 1500), (3000, 4000), (4500, 5000)], source: [(10_000, 11_000)], [(0..<1, 1..<2)])
    #expect(found == [[8000, 8500], [10_000, 11_000], [11_500, 12_000]])
    #expect(retimed([(1000, 2000)], source: [], []) == [[1000, 2000]])
  }

  @Test("No cue starts before 0, and short ones are made longer where there is room")
  func bounds() {
    let found = retimed([(100, 200), (900, 1000), (1200, 1300)], source: [], [], clock: Clock(offset: 1000))
    #expect(found.allSatisfy { $0[0] >= 0 })
    #expect(retimed([(0, 1)], source: [(0, 100)], [(0..<1, 0..<1)]) == [[0, 500]])
    #expect(
      retimed([(0, 1), (2, 3)], source: [(0, 100), (300, 400)], [(0..<1, 0..<1), (1..<2, 1..<2)])
        == [[0, 300], [300, 800]])
  }

  @Test("All but the times stays")
  func rest() {
    let cue = Cue(
      identifier: "a", start: 1, end: 2, settings: " line:1", text: "t", trailer: "\n\nNOTE\n\n", lines: 3...4
    )
    let found = Retiming.retimed(
      target: [cue], source: cues([(5000, 6000)]), beads: [Bead(source: 0..<1, target: 0..<1)], clock: nil)
    #expect(found == [cue.moved(start: 5000, end: 6000)])
  }

  @Test(
    "Whatever the times and the beads, starts ascend from 0 and no cue is lost", arguments: UInt64(0)..<300)
  func anything(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func times() -> [(Int, Int)] {
      (0..<Int.random(in: 0...9, using: &random)).map { _ in
        (Int.random(in: 0...9000, using: &random), Int.random(in: 0...9000, using: &random))
      }
    }
    let (target, source) = (times(), times())
    var beads: [(Range<Int>, Range<Int>)] = []
    var place = (0, 0)
    while place.0 < source.count || place.1 < target.count {
      let next = (
        min(source.count, place.0 + Int.random(in: 0...2, using: &random)),
        min(target.count, place.1 + Int.random(in: 0...2, using: &random))
      )
      beads.append((place.0..<next.0, place.1..<next.1))
      place = next
    }
    let clock =
      Bool.random(using: &random)
      ? Clock(offset: Double.random(in: -9000...9000, using: &random), drift: 1.04) : nil
    let found = retimed(target, source: source, beads, clock: clock)
    #expect(found.count == target.count, "seed \(seed)")
    #expect(found.allSatisfy { 0 <= $0[0] && $0[0] <= $0[1] }, "seed \(seed): \(found)")
    #expect(zip(found, found.dropFirst()).allSatisfy { $0[0] <= $1[0] }, "seed \(seed): \(found)")
  }
}
