internal import BitextModel
internal import Glibc

/// The ways through a corridor, bead by bead: the best of them, and how likely its beads are among all.
///
/// Viterbi's algorithm, and forward–backward (Rabiner 1989) for the probabilities; O(cells · shapes of beads).
struct BeadLattice {
  let scorer: BeadScorer
  let corridor: Corridor

  /// The beads of the best path, from the beginning to the end, null beads of one segment each.
  func best() -> [Bead] {
    var best = [Double](repeating: -.infinity, count: corridor.count)
    var steps = [UInt8](repeating: 0, count: corridor.count)
    best[0] = 0
    best.withUnsafeMutableBufferPointer { best in
      steps.withUnsafeMutableBufferPointer { steps in
        for source in 0...corridor.source {
          forEachStep(from: source) { step in
            let sum = best[step.from] + Double(step.score)
            guard sum > best[step.to] else { return }
            best[step.to] = sum
            steps[step.to] = UInt8(step.a << 4 | step.b)
          }
        }
      }
    }
    return path(steps)
  }

  private func path(_ steps: [UInt8]) -> [Bead] {
    var (source, target) = (corridor.source, corridor.target)
    var beads: [Bead] = []
    while source > 0 || target > 0 {
      let step = Int(steps[cell(source, target)])
      let (a, b) = (step >> 4, step & 15)
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
    var backward = [Double](repeating: -.infinity, count: corridor.count)
    backward[corridor.count - 1] = 0
    let total = forward[corridor.count - 1]
    var alone = Aloneness(source: corridor.source, target: corridor.target)
    for source in (0...corridor.source).reversed() {
      for step in steps(from: source).reversed() {
        let sum = Double(step.score) + backward[step.to]
        backward[step.from] = Self.logSum(backward[step.from], sum)
        if step.a == 0 || step.b == 0 { alone.add(step, exp(forward[step.from] + sum - total)) }
      }
    }
    return beads.map { bead in
      if bead.isNull { return alone.weighed(bead) }
      let from = cell(bead.source.lowerBound, bead.target.lowerBound)
      let to = cell(bead.source.upperBound, bead.target.upperBound)
      let odds = forward[from] + Double(scorer.score(bead)) + backward[to] - total
      return Bead(source: bead.source, target: bead.target, probability: min(1, exp(odds)))
    }
  }

  private func forward() -> [Double] {
    var forward = [Double](repeating: -.infinity, count: corridor.count)
    forward[0] = 0
    for source in 0...corridor.source {
      forEachStep(from: source) { step in
        forward[step.to] = Self.logSum(forward[step.to], forward[step.from] + Double(step.score))
      }
    }
    return forward
  }

  private static func logSum(_ a: Double, _ b: Double) -> Double {
    let (more, less) = a > b ? (a, b) : (b, a)
    // exp(-40) vanishes beside 1.
    return more - less > 40 || less == -.infinity ? more : more + log1p(exp(less - more))
  }

  // MARK: Steps

  /// A bead as a step between two cells.
  struct Step {
    let from: Int
    let to: Int
    let a: Int
    let b: Int
    let score: Float
    /// The first segments of the bead.
    let source: Int
    let target: Int
  }

  @inline(__always)
  private func cell(_ source: Int, _ target: Int) -> Int {
    corridor.offsets[source] + target - Int(corridor.low[source])
  }

  private func steps(from source: Int) -> [Step] {
    var steps: [Step] = []
    forEachStep(from: source) { steps.append($0) }
    return steps
  }

  /// Calls `body` with each bead that begins at a source position and ends within the corridor, by its target; all
  /// that end at a cell come before those that begin there.
  @inline(__always)
  private func forEachStep(from source: Int, _ body: (Step) -> Void) {
    for target in Int(corridor.low[source])...Int(corridor.high[source]) {
      let from = cell(source, target)
      func step(_ a: Int, _ b: Int, _ score: Float) -> Step {
        Step(
          from: from, to: cell(source + a, target + b), a: a, b: b, score: score, source: source,
          target: target)
      }
      if source < corridor.source, contains(source + 1, target) {
        body(step(1, 0, scorer.null(source: source)))
      }
      if target < Int(corridor.high[source]) { body(step(0, 1, scorer.null(target: target))) }
      let (a, b) = (
        min(scorer.widest, corridor.source - source), min(scorer.widest, corridor.target - target)
      )
      if a == 0 || b == 0 { continue }
      scorer.forEachWidth(source: source, a, target: target, b) { width, scores in
        for other in 1...b where contains(source + width, target + other) {
          body(step(width, other, scores[other - 1]))
        }
      }
    }
  }

  @inline(__always)
  private func contains(_ source: Int, _ target: Int) -> Bool {
    target >= Int(corridor.low[source]) && target <= Int(corridor.high[source])
  }
}

/// How likely each segment is to have no counterpart.
private struct Aloneness {
  private var source: [Double]
  private var target: [Double]

  init(source: Int, target: Int) {
    self.source = [Double](repeating: 0, count: source)
    self.target = [Double](repeating: 0, count: target)
  }

  mutating func add(_ step: BeadLattice.Step, _ probability: Double) {
    if step.b == 0 { source[step.source] += probability } else { target[step.target] += probability }
  }

  func weighed(_ bead: Bead) -> Bead {
    let probability =
      bead.target.isEmpty ? source[bead.source.lowerBound] : target[bead.target.lowerBound]
    return Bead(source: bead.source, target: bead.target, probability: min(1, probability))
  }
}
