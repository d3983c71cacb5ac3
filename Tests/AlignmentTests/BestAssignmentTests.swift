import TestSupport
import Testing

@testable import Alignment

@Suite("Best assignment")
struct BestAssignmentTests {
  private func sum(_ columns: [Int?], _ scores: [[Double]]) -> Double {
    zip(columns, scores).reduce(0) { sum, row in sum + (row.0.map { row.1[$0] } ?? 0) }
  }

  /// The greatest sum over all assignments, row by row.
  private func best(_ scores: [[Double]], from row: Int = 0, used: Set<Int> = []) -> Double {
    guard row < scores.count else { return 0 }
    var greatest = best(scores, from: row + 1, used: used)
    for column in scores[row].indices where !used.contains(column) && scores[row][column] > -.infinity {
      let rest = best(scores, from: row + 1, used: used.union([column]))
      greatest = max(greatest, scores[row][column] + rest)
    }
    return greatest
  }

  @Test("Its sum is that of a search through all assignments", arguments: UInt64(0)..<150)
  func brute(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (rows, width) = (Int.random(in: 1...6, using: &random), Int.random(in: 1...7, using: &random))
    let forbidden = Double.random(in: 0...0.6, using: &random)
    let scores = (0..<rows).map { _ in
      (0..<width).map { _ in
        Double.random(in: 0...1, using: &random) < forbidden
          ? -.infinity : Double.random(in: -5...9, using: &random)
      }
    }
    let columns = BestAssignment.columns(ofRowsIn: scores)
    let used = columns.compactMap(\.self)
    #expect(columns.count == rows && Set(used).count == used.count, "seed \(seed)")
    let made = zip(columns, scores).compactMap { column, row in column.map { row[$0] } }
    #expect(made.allSatisfy { $0 >= 0 }, "seed \(seed)")
    #expect(abs(sum(columns, scores) - best(scores)) < 1e-6, "seed \(seed): \(scores)")
  }

  @Test(
    "Small cases",
    arguments: [
      ([], []), ([[]], [nil]), ([[1]], [0]), ([[-1]], [nil]), ([[-.infinity, -.infinity]], [nil]),
      ([[5, 4], [4, 1]], [1, 0]), ([[5], [6]], [nil, 0]), ([[2, -.infinity], [3, -2]], [nil, 0]),
    ] as [([[Double]], [Int?])])
  func small(scores: [[Double]], columns: [Int?]) {
    #expect(BestAssignment.columns(ofRowsIn: scores) == columns)
  }
}
