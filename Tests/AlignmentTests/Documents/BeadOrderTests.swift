import BitextModel
import Glibc
import TestSupport
import Testing

@testable import Alignment

@Suite("The order of beads")
struct BeadOrderTests {
  private static func bead(_ source: [Int], _ target: [Int]) -> Bead {
    func range(_ numbers: [Int]) -> Range<Int> {
      numbers.first.map { $0..<$0 + numbers.count } ?? 0..<0
    }
    return Bead(source: range(source), target: range(target))
  }

  private static func text(_ beads: [Bead]) -> [String] {
    beads.map { "\(Array($0.source)):\(Array($0.target))" }
  }

  @Test(
    "Beads stand by the source; target segments alone behind what holds the one before them",
    arguments: [
      ("nothing known", [], 2, 1, ["[]:[0]", "[0]:[]", "[1]:[]"]),
      ("two halves exchanged", [bead([1], [0]), bead([0], [1])], 2, 2, ["[0]:[1]", "[1]:[0]"]),
      (
        "a segment alone follows its neighbour", [bead([1], [0]), bead([0], [2])], 2, 3,
        [
          "[0]:[2]", "[1]:[0]", "[]:[1]",
        ]
      ),
      (
        "several alone stay together", [bead([0], [2]), bead([1], [3])], 2, 6,
        [
          "[]:[0]", "[]:[1]", "[0]:[2]", "[1]:[3]", "[]:[4]", "[]:[5]",
        ]
      ),
      (
        "null beads that are given", [bead([0], [0]), bead([], [1]), bead([1], [])], 2, 2,
        [
          "[0]:[0]", "[]:[1]", "[1]:[]",
        ]
      ),
      ("no source", [], 0, 2, ["[]:[0]", "[]:[1]"]),
      ("nothing at all", [], 0, 0, []),
    ] as [(String, [Bead], Int, Int, [String])])
  func order(name: String, beads: [Bead], source: Int, target: Int, wanted: [String]) {
    #expect(Self.text(BeadOrder(source: source, target: target).completed(beads)) == wanted, "\(name)")
  }

  @Test("Every segment stands in one bead, whatever was found in whatever order")
  func coverage() {
    for seed in 0..<300 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let (source, target) = (Int.random(in: 0...15, using: &random), Int.random(in: 0...15, using: &random))
      let path = SampleEvidence.path(source: source, target: target, &random)
      let full = path.filter { !$0.isNull }
      // The target sides exchanged where their lengths allow it.
      let exchanged = zip(full, full.shuffled(using: &random)).map {
        Bead(source: $0.source, target: $1.target, probability: 0.9)
      }
      let beads = BeadOrder(source: source, target: target).completed(exchanged.shuffled(using: &random))
      #expect(beads.flatMap(\.source) == Array(0..<source), "seed \(seed)")
      #expect(beads.flatMap(\.target).sorted() == Array(0..<target), "seed \(seed)")
      #expect(Set(beads.filter { !$0.isNull }) == Set(exchanged), "seed \(seed)")
      #expect(beads.allSatisfy { !$0.isNull || $0.source.count + $0.target.count == 1 }, "seed \(seed)")
    }
  }
}

@Suite("Shapes of beads")
struct BeadPriorsTests {
  private static let shapes = (0...4).flatMap { source in (0...4).map { (source, $0) } }

  private static func beads(_ source: Int, _ target: Int, count: Int) -> [Bead] {
    [Bead](repeating: Bead(source: 0..<source, target: 0..<target), count: count)
  }

  @Test("The shapes share one whole, and both sides are treated alike before anything is known")
  func whole() {
    for beads in [[], Self.beads(2, 1, count: 30) + Self.beads(1, 1, count: 10)] {
      let priors = BeadPriors(after: beads)
      let sum = Self.shapes.reduce(0.0) { $0 + exp(Double(priors.log($1.0, $1.1))) }
      #expect(abs(sum - 1) < 1e-4)
    }
    let usual = BeadPriors()
    #expect(Self.shapes.allSatisfy { usual.log($0.0, $0.1) == usual.log($0.1, $0.0) })
  }

  @Test("Several segments alone are no bead of their own")
  func nulls() {
    let priors = BeadPriors()
    for count in 2...4 {
      #expect(priors.log(count, 0) == -.infinity)
      #expect(priors.log(0, count) == -.infinity)
    }
    #expect(priors.log(0, 0) == -.infinity)
  }

  @Test("What a document shows often becomes likelier, the rest less so")
  func learning() {
    let (usual, learned) = (BeadPriors(), BeadPriors(after: Self.beads(2, 1, count: 20)))
    #expect(learned.log(2, 1) > usual.log(2, 1))
    #expect(learned.log(1, 1) < usual.log(1, 1))
    #expect(learned.log(1, 2) < usual.log(1, 2))
  }

  @Test("The rows hold the same as the shapes one by one")
  func rows() {
    let priors = BeadPriors(after: Self.beads(1, 2, count: 3))
    for source in 0...4 {
      for target in 1...4 { #expect(priors.logs(source: source)[target - 1] == priors.log(source, target)) }
    }
  }
}

@Suite("Learning from an alignment")
struct AnswerLearningTests {
  private static func pair(_ segment: Int) -> Bead {
    Bead(source: segment..<segment + 1, target: segment..<segment + 1)
  }

  private static let answered: Float = 0.45

  @Test("A clue that is always answered comes to count, one that never is to vanish, the others stay")
  func counts() {
    // Clue 0 is answered in all four pairs, 1 in none of its two, 2 stands in no pair, 3 has no answer anywhere.
    let evidence = SampleEvidence.same(
      [[0, 3], [0], [0, 1], [0, 1], [2]], [[0], [0], [0], [0], [1, 2]], answered: Self.answered)
    let learned = AnswerLearning(beads: (0..<4).map(Self.pair)).applied(to: evidence).sourceLinks.answered
    let usual = 4 * Self.answered
    #expect(abs(learned[0] - (usual + 4) / 8) < 1e-6)
    #expect(abs(learned[1] - usual / 6) < 1e-6)
    #expect(abs(learned[2] - Self.answered) < 1e-6)
    #expect(learned[3] == 0)
  }

  @Test("Both sides learn, and null beads teach nothing")
  func sides() {
    let evidence = SampleEvidence.same([[0], [1]], [[0], [1]], answered: Self.answered)
    let beads = [Self.pair(0), Bead(source: 1..<2, target: 1..<1), Bead(source: 2..<2, target: 1..<2)]
    let learned = AnswerLearning(beads: beads).applied(to: evidence)
    for links in [learned.sourceLinks, learned.targetLinks] {
      #expect(links.answered[0] > Self.answered)
      #expect(abs(links.answered[1] - Self.answered) < 1e-6)
    }
  }

  @Test("However often a clue is answered, it may be missing")
  func limit() {
    let clues = [[Int32]](repeating: [0], count: 2000)
    let learned = AnswerLearning(beads: (0..<2000).map(Self.pair)).applied(
      to: SampleEvidence.same(clues, clues))
    #expect(learned.sourceLinks.answered[0] < 0.98)
  }
}
