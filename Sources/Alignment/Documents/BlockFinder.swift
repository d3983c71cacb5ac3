internal import BitextModel

/// Finds which parts of two texts belong together when they may stand in another order.
///
/// Pairs are linked greedily, the likeliest first (competitive linking, Melamed 2000), by what the context says from
/// either side; pairs that run in parallel make a block. O(source · target) and the sorting of the likely pairs.
struct BlockFinder {
  private let rows: Int
  private let columns: Int
  /// The mean log odds of both directions, row by row.
  private let odds: [Float]

  /// A finder over the worth of each pair in log odds, row by row, and how often order is kept.
  init(rows: Int, columns: Int, worths: [Float], stay: Float) {
    self.rows = rows
    self.columns = columns
    let forward = ContextModel(rows: rows, columns: columns, worths: worths, stay: stay).logOdds()
    var turned = [Float](repeating: 0, count: worths.count)
    for row in 0..<rows {
      for column in 0..<columns { turned[column * rows + row] = worths[row * columns + column] }
    }
    let backward = ContextModel(rows: columns, columns: rows, worths: turned, stay: stay).logOdds()
    odds = (0..<worths.count).map { (forward[$0] + backward[$0 % columns * rows + $0 / columns]) / 2 }
  }

  /// The column of each row, nil for none.
  func links() -> [Int?] {
    var columnOfRow = [Int?](repeating: nil, count: rows)
    var isTaken = [Bool](repeating: false, count: columns)
    let likely = odds.indices.filter { odds[$0] > 0 }.sorted { (odds[$0], $1) > (odds[$1], $0) }
    for index in likely {
      let (row, column) = (index / columns, index % columns)
      if columnOfRow[row] != nil || isTaken[column] { continue }
      columnOfRow[row] = column
      isTaken[column] = true
    }
    return columnOfRow
  }

  /// The blocks of a linking, by the source: runs of links that keep the order, with nothing linked between them.
  func blocks(of links: [Int?]) -> [Block] {
    let isLinked = linkedColumns(links)
    var blocks: [Block] = []
    for (row, column) in links.enumerated() {
      guard let column else { continue }
      if let last = blocks.last, column >= last.target.upperBound,
        !isLinked[last.target.upperBound..<column].contains(true)
      {
        blocks[blocks.count - 1] = Block(
          source: last.source.lowerBound..<row + 1, target: last.target.lowerBound..<column + 1)
      } else {
        blocks.append(Block(source: row..<row + 1, target: column..<column + 1))
      }
    }
    return blocks
  }

  private func linkedColumns(_ links: [Int?]) -> [Bool] {
    var isLinked = [Bool](repeating: false, count: columns)
    for column in links.compactMap(\.self) { isLinked[column] = true }
    return isLinked
  }
}

/// A stretch of the source and the stretch of the target that holds its counterpart.
struct Block: Hashable, Sendable {
  let source: Range<Int>
  let target: Range<Int>
}
