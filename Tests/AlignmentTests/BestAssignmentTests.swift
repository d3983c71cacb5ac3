import TestSupport
import Testing

@testable import Alignment

@Suite("The best assignment")
struct BestAssignmentTests {
  private static func sum(_ scores: [[Double]], _ columns: [Int?]) -> Double {
    zip(scores, columns).reduce(0) { total, pair in total + (pair.1.map { pair.0[$0] } ?? 0) }
  }

  /// Every way to give each row a column of its own, or none.
  private static func best(_ scores: [[Double]], from row: Int = 0, used: Set<Int> = []) -> Double {
    guard row < scores.count else { return 0 }
    let alone = best(scores, from: row + 1, used: used)
    let paired = scores[row].indices.filter { !used.contains($0) && scores[row][$0] > -.infinity }.map {
      scores[row][$0] + best(scores, from: row + 1, used: used.union([$0]))
    }
    return max(alone, paired.max() ?? alone)
  }

  @Test("It has the sum that trying everything finds", arguments: UInt64(0)..<40)
  func agreesWithBruteForce(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (rows, width) = (Int.random(in: 1...5, using: &random), Int.random(in: 1...6, using: &random))
    let scores = (0..<rows).map { _ in
      (0..<width).map { _ in
        Int.random(in: 0..<6, using: &random) == 0 ? -.infinity : Double.random(in: -3...5, using: &random)
      }
    }
    let columns = BestAssignment.columns(ofRowsIn: scores)
    let used = columns.compactMap(\.self)
    #expect(Set(used).count == used.count, "seed \(seed)")
    #expect(abs(Self.sum(scores, columns) - Self.best(scores)) < 1e-9, "seed \(seed)")
  }

  @Test("Nothing gives nothing, and a forbidden pair is never made")
  func edges() {
    #expect(BestAssignment.columns(ofRowsIn: []).isEmpty)
    #expect(BestAssignment.columns(ofRowsIn: [[]]) == [nil])
    #expect(BestAssignment.columns(ofRowsIn: [[-.infinity]]) == [nil])
    #expect(BestAssignment.columns(ofRowsIn: [[-0.1]]) == [nil])
  }
}
