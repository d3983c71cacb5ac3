import Glibc
import TestSupport
import Testing

@testable import Alignment

@Suite("Coverage of windows")
struct CoverageTableTests {
  @Test("Every score is the sum over the segment's clues that the definition asks for", arguments: 1...4)
  func definition(widest: Int) {
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let (rows, columns) = (Int.random(in: 1...9, using: &random), Int.random(in: 1...9, using: &random))
      let evidence = SampleEvidence.random(source: rows, target: columns, &random)
      let path = SampleEvidence.path(source: rows, target: columns, &random)
      let corridor = Corridor(
        around: path, margin: Int.random(in: 0...9, using: &random), source: rows, target: columns)
      let table = CoverageTable(
        of: evidence.source, answers: evidence.sourceLinks, in: evidence.target, corridor: corridor,
        widest: widest)
      for segment in 0..<rows {
        let first = Int(corridor.low[max(0, segment - widest + 1)])
        let last = min(Int(corridor.high[segment]), columns - 1)
        if first > last { continue }
        for start in first...last {
          let scores = table.scores(of: segment, windowsAt: start)
          for width in 1...widest {
            let wanted = Self.reference(evidence, segment, window: start..<min(columns, start + width))
            let difference = abs(Double(scores[width - 1]) - wanted)
            #expect(difference < 1e-3, "seed \(seed): segment \(segment), \(width) segments from \(start)")
          }
        }
      }
    }
  }

  /// The sum as the definition has it, clue by clue and window by window.
  private static func reference(_ evidence: Evidence, _ segment: Int, window: Range<Int>) -> Double {
    let links = evidence.sourceLinks
    let words = max(1, window.reduce(0) { $0 + Double(evidence.target.words[$1]) })
    var sum = 0.0
    for clue in evidence.source.clues(of: segment).map(Int.init) where links.answered[clue] > 0 {
      let answers = links.segments[Int(links.starts[clue])..<Int(links.starts[clue + 1])]
      let answered = Double(links.answered[clue])
      if answers.contains(where: { window.contains(Int($0)) }) {
        sum += log(1 + answered / (Double(links.rate[clue]) * words))
      } else {
        sum += log(1 - answered)
      }
    }
    return sum
  }

  @Test("A clue that nothing could answer is silent, one that is missing speaks against the window")
  func silence() {
    let evidence = SampleEvidence.same([[0, 1]], [[1, 2], [3]])
    let table = CoverageTable(
      of: evidence.source, answers: evidence.sourceLinks, in: evidence.target,
      corridor: Corridor(source: 1, target: 2), widest: 1)
    // One of three words answers by chance; the window has two words.
    #expect(abs(table.scores(of: 0, windowsAt: 0)[0] - log(1 + 0.6 * 3 / 2)) < 1e-5)
    #expect(abs(table.scores(of: 0, windowsAt: 1)[0] - log(Float(1 - 0.6))) < 1e-5)
  }
}
