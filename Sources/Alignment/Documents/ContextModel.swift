internal import Glibc

/// How likely each source segment is to belong to each target segment, seen with its neighbours.
///
/// A hidden Markov model over the source (Vogel, Ney and Tillmann 1996, there for words): the state is the target
/// segment, most often the one behind the last, else any, or none; what a pair is worth by itself is its emission.
/// Blocks that were moved cost one jump each. Forward–backward, O(source · target).
struct ContextModel {
  private let rows: Int
  private let columns: Int
  /// The odds of each pair by itself, row by row.
  private let odds: [Float]

  /// How often the next segment's counterpart stands behind the last one's.
  private let stay: Float

  /// No pair counts more than this, in log odds, so that one number or name can't outweigh its neighbours.
  private static let most: Float = 20

  /// A model of `rows` source and `columns` target segments by the worth of each pair in log odds, row by row.
  init(rows: Int, columns: Int, worths: [Float], stay: Float) {
    self.stay = stay
    self.rows = rows
    self.columns = columns
    odds = worths.map { exp(max(-Self.most, min(Self.most, $0))) }
  }

  /// The log odds of each pair against all others of its row and none, row by row.
  func logOdds() -> [Float] {
    let forward = forward()
    let backward = backward()
    var result = [Float](repeating: 0, count: rows * columns)
    for row in 0..<rows {
      var sum: Float = 0
      for state in 0...columns { sum += forward[at(row, state)] * backward[at(row, state)] }
      for column in 0..<columns {
        let share = forward[at(row, column)] * backward[at(row, column)] / sum
        result[row * columns + column] = log((share + Self.least) / (1 - share + Self.least))
      }
    }
    return result
  }

  /// Keeps log odds finite.
  private static let least: Float = 1e-6
  /// The chance to jump to one given segment.
  private var jump: Float { (1 - stay) / Float(columns) }

  /// The state behind the last column stands for "none".
  private func at(_ row: Int, _ state: Int) -> Int { row * (columns + 1) + state }

  private func forward() -> [Float] {
    var values = [Float](repeating: 0, count: rows * (columns + 1))
    for row in 0..<rows {
      let total: Float = row == 0 ? 1 : sum(of: values, row - 1)
      let none = stay * (row == 0 ? 1 : values[at(row - 1, columns)]) / Float(columns)
      for column in 0..<columns {
        let next = row > 0 && column > 0 ? stay * values[at(row - 1, column - 1)] : 0
        values[at(row, column)] = (next + jump * total + none) * odds[row * columns + column]
      }
      values[at(row, columns)] = total
      scale(&values, row)
    }
    return values
  }

  private func backward() -> [Float] {
    var values = [Float](repeating: 1, count: rows * (columns + 1))
    for row in stride(from: rows - 2, through: 0, by: -1) {
      var total: Float = 0
      for column in 0..<columns { total += odds[(row + 1) * columns + column] * values[at(row + 1, column)] }
      let none = values[at(row + 1, columns)]
      for column in 0..<columns {
        let next =
          column + 1 < columns
          ? odds[(row + 1) * columns + column + 1] * values[at(row + 1, column + 1)] : 0
        values[at(row, column)] = stay * next + jump * total + none
      }
      values[at(row, columns)] = total / Float(columns) + none
      scale(&values, row)
    }
    return values
  }

  private func sum(of values: [Float], _ row: Int) -> Float {
    values[at(row, 0)...at(row, columns)].reduce(0, +)
  }

  /// Makes a row sum to one, so that long texts don't run out of numbers.
  private func scale(_ values: inout [Float], _ row: Int) {
    let factor = 1 / sum(of: values, row)
    for state in 0...columns { values[at(row, state)] *= factor }
  }
}
