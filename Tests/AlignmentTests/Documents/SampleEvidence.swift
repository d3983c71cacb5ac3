import BitextModel
import TestSupport

@testable import Alignment

/// Evidence made by hand or at random, for all that works on numbers alone.
enum SampleEvidence {
  /// The clues of one side, a list a segment.
  static func text(_ clues: [[Int32]], letters: Int = 30) -> EvidenceText {
    var text = EvidenceText()
    for clues in clues {
      text.append(clues: clues, letters: letters, words: clues.count, sentences: 1, foreignness: 0)
    }
    return text
  }

  /// Two sides on which clues of the same number answer each other.
  static func same(_ source: [[Int32]], _ target: [[Int32]], answered: Float = 0.6) -> Evidence {
    let count = ((source + target).joined().max() ?? -1) + 1
    var links = ClueLinks()
    for clue in 0..<count { links.add(clue, clue, .word) }
    var evidence = Evidence(
      source: text(source), target: text(target), links: links, clues: (Int(count), Int(count)))
    evidence.sourceLinks.answered = evidence.sourceLinks.answered.map { $0 > 0 ? answered : 0 }
    evidence.targetLinks.answered = evidence.targetLinks.answered.map { $0 > 0 ? answered : 0 }
    return evidence
  }

  /// Two sides with random clues that answer each other at random, some never.
  static func random(source: Int, target: Int, _ random: inout SplitMix64) -> Evidence {
    let clues = 12
    var links = ClueLinks()
    for _ in 0..<clues * 2 {
      let one = Int32.random(in: 0..<Int32(clues), using: &random)
      links.add(one, Int32.random(in: 0..<Int32(clues), using: &random), .word)
    }
    var evidence = Evidence(
      source: text(source, of: clues, &random), target: text(target, of: clues, &random), links: links,
      clues: (clues, clues))
    evidence.sourceLinks.answered = evidence.sourceLinks.answered.map { chance($0, &random) }
    evidence.targetLinks.answered = evidence.targetLinks.answered.map { chance($0, &random) }
    return evidence
  }

  private static func chance(_ answered: Float, _ random: inout SplitMix64) -> Float {
    answered > 0 && Int.random(in: 0..<4, using: &random) > 0
      ? Float.random(in: 0.05...0.95, using: &random) : 0
  }

  private static func text(_ count: Int, of clues: Int, _ random: inout SplitMix64) -> EvidenceText {
    var text = EvidenceText()
    for _ in 0..<count {
      let own = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        Int32.random(in: 0..<Int32(clues), using: &random)
      }
      text.append(
        clues: own, letters: Int.random(in: 0...120, using: &random),
        words: Int.random(in: 0...20, using: &random), sentences: Int.random(in: 1...4, using: &random),
        foreignness: Float.random(in: -4...4, using: &random))
    }
    return text
  }

  /// A random path of beads through a plane.
  static func path(source: Int, target: Int, _ random: inout SplitMix64) -> [Bead] {
    var (i, j) = (0, 0)
    var beads: [Bead] = []
    while i < source || j < target {
      let a = Int.random(in: 0...min(4, source - i), using: &random)
      let b = Int.random(in: 0...min(4, target - j), using: &random)
      if a + b == 0 || (min(a, b) == 0 && max(a, b) > 1) { continue }
      beads.append(Bead(source: i..<i + a, target: j..<j + b))
      (i, j) = (i + a, j + b)
    }
    return beads
  }

  /// Segments of five clues that nothing else holds, by the numbers that the segments are given.
  static func unique(_ numbers: some Sequence<Int>) -> [[Int32]] {
    numbers.map { number in (0..<5).map { Int32(number * 5 + $0) } }
  }
}
