internal import BitextModel
internal import Glibc

/// The ways through a corridor, bead by bead: the best of them, and how likely its beads are among all.
///
/// Viterbi's algorithm, and forward–backward (Rabiner 1989) for the probabilities; O(cells · shapes of beads).
struct BeadLattice {
  let scorer: BeadScorer
  let corridor: Corridor

  /// Probabilities are those of the scores over this, since evidence that repeats itself is surer than it should be; set
  /// on `Corpus/bitexts`.
  static let temperature: Float = 1.4

  /// The beads of the best path, from the beginning to the end, null beads of one segment each.
  func best() -> [Bead] {
    var best = [Double](repeating: -.infinity, count: corridor.count)
    var shapes = [UInt8](repeating: 0, count: corridor.count)
    best[0] = 0
    best.withUnsafeMutableBufferPointer { best in
      shapes.withUnsafeMutableBufferPointer { shapes in
        forEachCell { source, target in
          let start = best[cell(source, target)]
          forEachStep(source, target) { step in
            let sum = start + Double(step.score)
            guard sum > best[step.to] else { return }
            best[step.to] = sum
            shapes[step.to] = UInt8(truncatingIfNeeded: step.a << 4 | step.b)
          }
        }
      }
    }
    return path(shapes)
  }

  private func path(_ shapes: [UInt8]) -> [Bead] {
    var (source, target) = (corridor.source, corridor.target)
    var beads: [Bead] = []
    while source > 0 || target > 0 {
      let shape = Int(shapes[cell(source, target)])
      let (a, b) = (shape >> 4, shape & 15)
      beads.append(Bead(source: source - a..<source, target: target - b..<target))
      source -= a
      target -= b
    }
    return beads.reversed()
  }

  /// The beads of a path with their probabilities.
  ///
  /// A null bead's is that of its segment's being alone, wherever between its neighbours the path puts it.
  func weighed(_ beads: [Bead]) -> [Bead] {
    let forward = forward()
    let total = forward[corridor.count - 1]
    let (backward, alone) = backward(forward)
    return beads.map { bead in
      if bead.isNull { return alone.weighed(bead) }
      let from = cell(bead.source.lowerBound, bead.target.lowerBound)
      let to = cell(bead.source.upperBound, bead.target.upperBound)
      let odds = forward[from] + Double(scorer.score(bead) / Self.temperature) + backward[to] - total
      return Bead(source: bead.source, target: bead.target, probability: min(1, exp(odds)))
    }
  }

  /// The log of the sum over all paths from the beginning to each cell.
  private func forward() -> [Double] {
    var forward = [Double](repeating: -.infinity, count: corridor.count)
    forward[0] = 0
    forEachCell { source, target in
      let start = forward[cell(source, target)]
      forEachStep(source, target) { step in
        forward[step.to] = LogSum.of(forward[step.to], start + Double(step.score / Self.temperature))
      }
    }
    return forward
  }

  /// The log of the sum over all paths from each cell to the end, and how likely each segment is to be alone.
  private func backward(_ forward: [Double]) -> (sums: [Double], alone: Aloneness) {
    var backward = [Double](repeating: -.infinity, count: corridor.count)
    backward[corridor.count - 1] = 0
    let total = forward[corridor.count - 1]
    var alone = Aloneness(source: corridor.source, target: corridor.target)
    for source in (0...corridor.source).reversed() {
      for target in (Int(corridor.low[source])...Int(corridor.high[source])).reversed() {
        let from = cell(source, target)
        forEachStep(source, target) { step in
          let sum = Double(step.score / Self.temperature) + backward[step.to]
          backward[from] = LogSum.of(backward[from], sum)
          if step.a == 0 { alone.target[target] += exp(forward[from] + sum - total) }
          if step.b == 0 { alone.source[source] += exp(forward[from] + sum - total) }
        }
      }
    }
    return (backward, alone)
  }

  // MARK: Steps

  /// A bead as a step to another cell.
  private struct Step {
    let to: Int
    let a: Int
    let b: Int
    let score: Float
  }

  @inline(__always)
  private func cell(_ source: Int, _ target: Int) -> Int {
    corridor.offsets[source] + target - Int(corridor.low[source])
  }

  /// Calls `body` with each cell; all cells from which one is reached come before it.
  @inline(__always)
  private func forEachCell(_ body: (Int, Int) -> Void) {
    for source in 0...corridor.source {
      for target in Int(corridor.low[source])...Int(corridor.high[source]) { body(source, target) }
    }
  }

  /// Calls `body` with each bead that begins at a cell and ends within the corridor.
  @inline(__always)
  private func forEachStep(_ source: Int, _ target: Int, _ body: (Step) -> Void) {
    if target < Int(corridor.high[source]) {
      body(Step(to: cell(source, target) + 1, a: 0, b: 1, score: scorer.null(target: target)))
    }
    if source == corridor.source { return }
    if target >= Int(corridor.low[source + 1]) {
      body(Step(to: cell(source + 1, target), a: 1, b: 0, score: scorer.null(source: source)))
    }
    let a = min(scorer.widest, corridor.source - source)
    let b = min(scorer.widest, corridor.target - target)
    if b == 0 { return }
    scorer.forEachWidth(source: source, a, target: target, b) { width, scores in
      let first = max(1, Int(corridor.low[source + width]) - target)
      let last = min(b, Int(corridor.high[source + width]) - target)
      if first > last { return }
      let row = cell(source + width, target)
      for other in first...last {
        body(Step(to: row + other, a: width, b: other, score: scores[other - 1]))
      }
    }
  }
}

/// How likely each segment is to have no counterpart.
private struct Aloneness {
  var source: [Double]
  var target: [Double]

  init(source: Int, target: Int) {
    self.source = [Double](repeating: 0, count: source)
    self.target = [Double](repeating: 0, count: target)
  }

  func weighed(_ bead: Bead) -> Bead {
    let probability =
      bead.target.isEmpty ? source[bead.source.lowerBound] : target[bead.target.lowerBound]
    return Bead(source: bead.source, target: bead.target, probability: min(1, probability))
  }
}

/// The logarithm of a sum of two numbers that are given by theirs.
enum LogSum {
  /// log(1 + e^−x) by steps of x; between them it is as good as straight.
  private static let table: [Double] = (0...Int(reach * steps)).map { log1p(exp(-Double($0) / steps)) } + [0]
  private static let steps = 64.0
  /// Beyond this the smaller number is less than a millionth of the greater one.
  private static let reach = 16.0

  /// log(e^a + e^b).
  @inline(__always)
  static func of(_ a: Double, _ b: Double) -> Double {
    let (more, less) = a > b ? (a, b) : (b, a)
    let x = (more - less) * steps
    guard x < reach * steps else { return more }
    let index = Int(x)
    let (low, high) = (table[index], table[index + 1])
    return more + low + (high - low) * (x - Double(index))
  }
}
