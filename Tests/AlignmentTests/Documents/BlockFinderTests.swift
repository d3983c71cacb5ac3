import Glibc
import TestSupport
import Testing

@testable import Alignment

@Suite("Segments seen with their neighbours")
struct ContextModelTests {
  @Test("The odds are those of all ways to give each row a column or none")
  func enumeration() {
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let (rows, columns) = (Int.random(in: 1...4, using: &random), Int.random(in: 1...4, using: &random))
      let worths = (0..<rows * columns).map { _ in Float.random(in: -6...6, using: &random) }
      let odds = ContextModel(rows: rows, columns: columns, worths: worths, stay: 0.65).logOdds()
      let shares = Assignments(rows: rows, columns: columns, worths: worths).shares()
      for (found, wanted) in zip(odds, shares) {
        #expect(abs(1 / (1 + exp(-Double(found))) - wanted) < 1e-3, "seed \(seed)")
      }
    }
  }

  @Test("A segment that says nothing by itself belongs behind its neighbour")
  func neighbours() {
    var worths = [Float](repeating: -5, count: 25)
    for row in [0, 1, 3, 4] { worths[row * 5 + row] = 8 }
    for column in 0..<5 { worths[2 * 5 + column] = 1 }
    let odds = ContextModel(rows: 5, columns: 5, worths: worths, stay: 0.65).logOdds()
    let row = Array(odds[10..<15])
    #expect(row[2] > 0)
    #expect(row.indices.allSatisfy { $0 == 2 || row[$0] < -2 })
  }

  @Test("Odds stay finite, however large worths are")
  func extremes() {
    for worth: Float in [-1e6, 0, 1e6] {
      let odds = ContextModel(
        rows: 40, columns: 30, worths: [Float](repeating: worth, count: 1200), stay: 0.65
      ).logOdds()
      #expect(odds.allSatisfy { $0.isFinite }, "\(worth)")
    }
  }
}

/// The hidden Markov model of `ContextModel`, every sequence of states by itself.
private struct Assignments {
  let rows: Int
  let columns: Int
  let worths: [Float]

  /// The share of each pair, row by row.
  func shares() -> [Double] {
    var shares = [Double](repeating: 0, count: rows * columns)
    var total = 0.0
    forEach { states, weight in
      total += weight
      for (row, state) in states.enumerated() where state < columns {
        shares[row * columns + state] += weight
      }
    }
    return shares.map { $0 / total }
  }

  private func forEach(_ body: ([Int], Double) -> Void) {
    var states = [Int](repeating: 0, count: rows)
    while true {
      body(states, weight(of: states))
      guard let next = states.lastIndex(where: { $0 < columns }) else { return }
      states[next] += 1
      for row in states.index(after: next)..<states.endIndex { states[row] = 0 }
    }
  }

  /// "None" is the state behind the last column; what comes before the first row counts as none.
  private func weight(of states: [Int]) -> Double {
    var weight = 1.0
    var last = columns
    for (row, state) in states.enumerated() {
      if state < columns {
        let jump = (1 - 0.65) / Double(columns)
        let next = last == columns ? 0.65 / Double(columns) : state == last + 1 ? 0.65 : 0
        weight *= (jump + next) * exp(Double(worths[row * columns + state]))
      }
      last = state
    }
    return weight
  }
}

@Suite("Blocks of moved text")
struct BlockFinderTests {
  /// Pairs that fit are worth as much as those that don't cost; nil for a row without counterpart.
  private static func finder(_ wanted: [Int?], columns: Int) -> BlockFinder {
    var worths = [Float](repeating: -6, count: wanted.count * columns)
    for (row, column) in wanted.enumerated() { if let column { worths[row * columns + column] = 6 } }
    return BlockFinder(rows: wanted.count, columns: columns, worths: worths, stay: 0.65)
  }

  private static func block(_ source: ClosedRange<Int>, _ target: ClosedRange<Int>) -> Block {
    Block(source: Range(source), target: Range(target))
  }

  @Test(
    "Links and blocks come out as they were put in",
    arguments: [
      ("in order", [0, 1, 2, 3], 4, [block(0...3, 0...3)]),
      ("halves exchanged", [3, 4, 0, 1, 2], 5, [block(0...1, 3...4), block(2...4, 0...2)]),
      (
        "a block moved down", [2, 3, 0, 1, 4, 5], 6,
        [block(0...1, 2...3), block(2...3, 0...1), block(4...5, 4...5)]
      ),
      ("backwards", [2, 1, 0], 3, [block(0...0, 2...2), block(1...1, 1...1), block(2...2, 0...0)]),
      ("gaps on either side stay inside", [0, nil, 2, 3], 4, [block(0...3, 0...3)]),
      ("nothing fits", [nil, nil], 3, []),
      (
        "a list in another order", [1, 3, 0, 2], 4,
        [
          block(0...0, 1...1), block(1...1, 3...3), block(2...2, 0...0), block(3...3, 2...2),
        ]
      ),
    ] as [(String, [Int?], Int, [Block])])
  func blocks(name: String, wanted: [Int?], columns: Int, blocks: [Block]) {
    let finder = Self.finder(wanted, columns: columns)
    #expect(finder.links() == wanted, "\(name)")
    #expect(finder.blocks(of: wanted) == blocks, "\(name)")
  }

  @Test("Any order of a list is found")
  func permutations() {
    for seed in 0..<40 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let wanted = (0..<25).shuffled(using: &random)
      let finder = Self.finder(wanted, columns: 25)
      let links = finder.links()
      #expect(links == wanted, "seed \(seed)")
      let blocks = finder.blocks(of: links)
      #expect(blocks.flatMap(\.source) == Array(0..<25), "seed \(seed)")
      #expect(blocks.flatMap(\.target).sorted() == Array(0..<25), "seed \(seed)")
    }
  }

  @Test("No row and no column is linked twice, whatever pairs are worth")
  func once() {
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let (rows, columns) = (Int.random(in: 1...12, using: &random), Int.random(in: 1...12, using: &random))
      let worths = (0..<rows * columns).map { _ in Float.random(in: -8...8, using: &random) }
      let links = BlockFinder(rows: rows, columns: columns, worths: worths, stay: 0.3).links().compactMap(
        \.self)
      #expect(Set(links).count == links.count, "seed \(seed)")
    }
  }
}
