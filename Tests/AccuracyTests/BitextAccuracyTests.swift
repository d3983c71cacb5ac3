import Alignment
import Foundation
import Testing

/// The gate that keeps what was reached in documents: the measures over `Corpus/bitexts`, kind by kind, may not fall below
/// `bitext-thresholds.tsv`.
///
/// With `PRINT_THRESHOLDS` set in the environment the table is printed as it would be from what is reached now.
@Suite("Accuracy on the bitexts of Corpus")
struct BitextAccuracyTests {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  /// Kinds whose order differs: strict beads say little there.
  private static let unordered: Set = ["faq", "label", "moved"]

  // MARK: Marks

  /// A line of the table: the F1 that a kind must reach, in per cent.
  private struct Mark {
    let knowledge: String
    let kind: String
    let measure: String
    let least: Double

    /// `knowledge TAB kind TAB measure TAB per cent` a line.
    static func all() throws -> [Mark] {
      let file = BitextAccuracyTests.tests.appendingPathComponent("bitext-thresholds.tsv")
      return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
        let cells = line.split(separator: "\t").map(String.init)
        return Mark(
          knowledge: cells[0], kind: cells[1], measure: cells[2], least: try #require(Double(cells[3])))
      }
    }
  }

  /// The kinds with their measures, each with the F1 that was reached.
  private static func measures(_ knowledge: String) throws -> [(kind: String, measure: String, f1: Double)] {
    var scores: [String: BeadScore] = [:]
    for bitext in try BitextWork.with(knowledge).found {
      scores[bitext.gold.kind, default: BeadScore()] += bitext.score
    }
    return scores.sorted { $0.key < $1.key }.flatMap { kind, score in
      let links = (kind: kind, measure: "links", f1: 100 * score.links.f1)
      return unordered.contains(kind)
        ? [links] : [(kind: kind, measure: "strict", f1: 100 * score.strict.f1), links]
    }
  }

  @Test("F1 of each kind stays at its mark", arguments: ["shipped", "nothing"])
  func staysAtItsMark(knowledge: String) throws {
    let measures = try Self.measures(knowledge)
    if ProcessInfo.processInfo.environment["PRINT_THRESHOLDS"] != nil {
      for (kind, measure, f1) in measures {
        // A point below what is reached, rounded down to halves.
        print("\(knowledge)\t\(kind)\t\(measure)\t\(((f1 - 1) * 2).rounded(.down) / 2)")
      }
    }
    let marks = try Mark.all().filter { $0.knowledge == knowledge }
    #expect(marks.map { "\($0.kind) \($0.measure)" } == measures.map { "\($0.kind) \($0.measure)" })
    for (mark, reached) in zip(marks, measures) {
      print("accuracy \(knowledge) \(mark.kind) \(mark.measure): \((reached.f1 * 10).rounded() / 10)")
      #expect(reached.f1 >= mark.least, "\(knowledge): \(mark.measure) of \(mark.kind) fell below its mark")
    }
  }

  // MARK: Probabilities

  /// By how much probabilities may be too high or too low on average.
  private static let mostConfidence = 0.05

  @Test("Probabilities say how often beads are right")
  func calibration() throws {
    let judged = try BitextWork.with("shipped").found.flatMap(\.judged)
    let sure = judged.filter { $0.probability >= 0.9 }
    let right = Self.share(judged.map { $0.isRight ? 1 : 0 })
    let rightOfSure = Self.share(sure.map { $0.isRight ? 1 : 0 })
    let mean = Self.share(judged.map(\.probability))
    print("calibration: \(sure.count) of \(judged.count) are sure, \(rightOfSure) of them right;")
    print("calibration: \(mean) on average, \(right) right")
    #expect(rightOfSure >= 0.93)
    #expect(abs(mean - right) < Self.mostConfidence)
    #expect(sure.count * 2 > judged.count)
  }

  private static func share(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
