import BitextModel
import Testing

@testable import Alignment

@Suite("Learning which clues answer each other")
struct LinkLearningTests {
  /// A hundred pairs of segments; clue 0 stands on both sides of those that are named, other clues stand once.
  private static func learned(source: [Int], target: [Int], linked: Bool = false) -> [[Int32]] {
    let clues = { (places: [Int]) in
      (0..<100).map { index -> [Int32] in [Int32(index + 1)] + (places.contains(index) ? [0] : []) }
    }
    var links = ClueLinks()
    if linked { links.add(0, 0, .word) }
    let evidence = Evidence(
      source: SampleEvidence.text(clues(source)), target: SampleEvidence.text(clues(target)), links: links,
      clues: (101, 101))
    let beads = (0..<100).map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) }
    return LinkLearning(evidence: evidence, beads: beads).links().map { [$0.source, $0.target] }
  }

  @Test("Words that stand in the same beads are linked")
  func together() {
    #expect(Self.learned(source: [3, 20, 41, 77], target: [3, 20, 41, 77]) == [[0, 0]])
    #expect(Self.learned(source: [3, 20, 41, 77], target: [3, 20, 41, 90]) == [[0, 0]])
  }

  @Test(
    "Chance, single beads and frequent words teach nothing",
    arguments: [
      ("once", [3], [3]), ("never together", [3, 20, 41, 77], [4, 21, 42, 78]),
      ("everywhere", Array(0..<60), Array(0..<60)), ("one side everywhere", [3, 20, 41], Array(0..<60)),
    ])
  func chance(name: String, source: [Int], target: [Int]) {
    #expect(Self.learned(source: source, target: target).isEmpty, "\(name)")
  }

  @Test("What a link explains already is not learned again")
  func explained() {
    let places = [3, 20, 41, 77]
    #expect(Self.learned(source: places, target: places, linked: true).isEmpty)
  }

  @Test("Learned links make answers, and lists without beads teach nothing")
  func applied() {
    let clues = (0..<100).map { index -> [Int32] in index % 25 == 0 ? [0] : [Int32(index)] }
    let evidence = Evidence(
      source: SampleEvidence.text(clues), target: SampleEvidence.text(clues), links: ClueLinks(),
      clues: (100, 100))
    #expect(evidence.sourceLinks.answered[0] == 0)
    let beads = (0..<100).map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) }
    let learned = evidence.learned(from: beads)
    #expect(learned.sourceLinks.answered[0] > 0 && learned.targetLinks.answered[0] > 0)
    #expect(learned.sourceLinks.answers(0, within: 25..<26))
    #expect(evidence.learned(from: []).sourceLinks.answered == evidence.sourceLinks.answered)
  }
}
