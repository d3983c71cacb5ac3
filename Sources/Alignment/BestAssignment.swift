/// The assignment of rows to columns with the greatest sum of scores, each used once at the most.
///
/// Kuhn's Hungarian method with potentials (H. W. Kuhn, 1955; shortest augmenting paths after Jonker and
/// Volgenant, 1987). A row may stay alone for a score of 0, so pairs below 0 are never made. O(rows² · columns).
package struct BestAssignment: Sendable {
  private let columns: Int
  private let costs: [[Double]]

  /// The column of each row, nil where the row stays alone; minus infinity forbids a pair.
  package static func columns(ofRowsIn scores: [[Double]]) -> [Int?] {
    BestAssignment(scores: scores).columnsOfRows()
  }

  /// Scores by row and column; minus infinity forbids a pair.
  private init(scores: [[Double]]) {
    let width = scores.first?.count ?? 0
    columns = width + scores.count
    // A column of its own for each row stands for "alone".
    costs = scores.map { row in
      row.map { $0 == -.infinity ? 1e9 : -$0 } + [Double](repeating: 0, count: scores.count)
    }
    realColumns = width
  }

  private let realColumns: Int

  private func columnsOfRows() -> [Int?] {
    var solver = Solver(rows: costs.count, columns: columns)
    for row in costs.indices { solver.augment(from: row, costs) }
    return solver.columnOfRow().map { $0 < realColumns ? $0 : nil }
  }
}

/// The state of the method: potentials of both sides and the matching so far; index 0 is a sentinel.
private struct Solver {
  private var rowPotential: [Double]
  private var columnPotential: [Double]
  private var rowOfColumn: [Int]
  private let columns: Int

  init(rows: Int, columns: Int) {
    rowPotential = [Double](repeating: 0, count: rows + 1)
    columnPotential = [Double](repeating: 0, count: columns + 1)
    rowOfColumn = [Int](repeating: 0, count: columns + 1)
    self.columns = columns
  }

  /// Brings one more row into the matching along a shortest augmenting path.
  mutating func augment(from row: Int, _ costs: [[Double]]) {
    rowOfColumn[0] = row + 1
    var slack = [Double](repeating: .infinity, count: columns + 1)
    var previous = [Int](repeating: 0, count: columns + 1)
    var isDone = [Bool](repeating: false, count: columns + 1)
    var column = 0
    repeat {
      isDone[column] = true
      column = relax(from: column, costs, &slack, &previous, &isDone)
    } while rowOfColumn[column] != 0
    while column != 0 {
      rowOfColumn[column] = rowOfColumn[previous[column]]
      column = previous[column]
    }
  }

  /// Lets the column's row offer its costs, moves the potentials, and gives the next column of the tree.
  private mutating func relax(
    from column: Int, _ costs: [[Double]], _ slack: inout [Double], _ previous: inout [Int],
    _ isDone: inout [Bool]
  ) -> Int {
    let row = rowOfColumn[column]
    var delta = Double.infinity
    var next = 0
    for other in 1...columns where !isDone[other] {
      let reduced = costs[row - 1][other - 1] - rowPotential[row] - columnPotential[other]
      if reduced < slack[other] {
        slack[other] = reduced
        previous[other] = column
      }
      if slack[other] < delta {
        delta = slack[other]
        next = other
      }
    }
    shift(by: delta, &slack, isDone)
    return next
  }

  private mutating func shift(by delta: Double, _ slack: inout [Double], _ isDone: [Bool]) {
    for column in 0...columns {
      if isDone[column] {
        rowPotential[rowOfColumn[column]] += delta
        columnPotential[column] -= delta
      } else {
        slack[column] -= delta
      }
    }
  }

  func columnOfRow() -> [Int] {
    var result = [Int](repeating: .max, count: rowPotential.count - 1)
    for column in 1...max(1, columns) where column <= columns && rowOfColumn[column] > 0 {
      result[rowOfColumn[column] - 1] = column - 1
    }
    return result
  }
}
