import BitextModel
import TestSupport
import Testing

@testable import Alignment

@Suite("Scores of beads")
struct BeadScoreTests {
  private static func bead(_ source: [Int], _ target: [Int]) -> LineBead {
    LineBead(source: source, target: target)
  }

  private static let gold = [bead([0], [0]), bead([1, 2], [1]), bead([3, 4], []), bead([5], [2, 3])]

  @Test("What is the same scores one throughout")
  func perfect() {
    let score = BeadScore(gold: Self.gold, found: Self.gold)
    for agreement in [score.strict, score.lax, score.links, score.nulls] { #expect(agreement.f1 == 1) }
    #expect(score.strict.wanted == 3)
    #expect(score.strict.found == 5)
  }

  @Test(
    "Counts by the definitions",
    arguments: [
      ("nothing found", [], [0, 0, 0, 3], [0, 0, 0, 3], [0, 0, 5], [0, 0, 2]),
      (
        "a merge missed", [bead([0], [0]), bead([1], [1]), bead([2], []), bead([5], [2, 3])], [2, 4, 2, 3],
        [3, 4, 3, 3], [4, 4, 5], [0, 1, 2]
      ),
      ("null beads broken up", [bead([4, 3], [])], [2, 2, 0, 3], [2, 2, 0, 3], [0, 0, 5], [2, 2, 2]),
      (
        "the same bead twice", [bead([0], [0]), bead([0], [0])], [1, 1, 1, 3], [1, 1, 1, 3], [1, 1, 5],
        [0, 0, 2]
      ),
      (
        "wrong throughout", [bead([0], [3]), bead([], [0])], [0, 2, 0, 3], [0, 2, 0, 3], [0, 1, 5], [0, 1, 2]
      ),
      (
        "a target line of the right bead", [bead([5], [3])], [0, 1, 0, 3], [1, 1, 1, 3], [1, 1, 5], [0, 0, 2]
      ),
    ])
  func counts(name: String, found: [LineBead], strict: [Int], lax: [Int], links: [Int], nulls: [Int]) {
    let score = BeadScore(gold: Self.gold, found: found)
    #expect(Self.counts(score.strict) == strict, "\(name)")
    #expect(Self.counts(score.lax) == lax, "\(name)")
    #expect([score.links.right, score.links.found, score.links.wanted] == links, "\(name)")
    #expect([score.nulls.right, score.nulls.found, score.nulls.wanted] == nulls, "\(name)")
  }

  private static func counts(_ agreement: Agreement) -> [Int] {
    [agreement.right, agreement.found, agreement.met, agreement.wanted]
  }

  @Test("Documents add up bead by bead")
  func sum() {
    var sum = BeadScore(gold: Self.gold, found: Self.gold)
    sum += BeadScore(gold: [Self.bead([0], [0])], found: [])
    #expect(Self.counts(sum.strict) == [5, 5, 3, 4])
    #expect(sum.strict.recall == 0.75)
    #expect(sum.strict.precision == 1)
  }

  @Test("Nothing compared with nothing scores zero")
  func empty() {
    #expect(BeadScore(gold: [], found: []).strict.f1 == 0)
    #expect(BeadScore(gold: [], found: []) == BeadScore())
  }

  @Test("Every measure lies between 0 and 1, strict below lax, and the order of beads does not count")
  func properties() {
    for seed in 0..<200 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let gold = Self.random(&random)
      let found = Self.random(&random)
      let score = BeadScore(gold: gold, found: found)
      #expect(score.strict.precision <= score.lax.precision, "seed \(seed)")
      #expect(score.strict.recall <= score.lax.recall, "seed \(seed)")
      #expect((0...1).contains(score.lax.f1) && (0...1).contains(score.links.f1), "seed \(seed)")
      #expect(
        BeadScore(gold: gold.reversed(), found: found.shuffled(using: &random)) == score, "seed \(seed)")
    }
  }

  private static func random(_ random: inout SplitMix64) -> [LineBead] {
    (0..<12).map { _ in
      let source = Int.random(in: 0..<10, using: &random)
      let target = Int.random(in: 0..<10, using: &random)
      return bead(
        Array(source..<source + Int.random(in: 0...2, using: &random)),
        Array(target..<target + Int.random(in: 0...2, using: &random)))
    }
  }
}
