internal import BitextModel
internal import Glibc

/// How likely each shape of bead is before anything is read.
struct BeadPriors: Sendable {
  /// Beads have at most so many segments on a side.
  static let most = 4

  private let logs: [Float]
  private let rows: [SIMD4<Float>]

  /// The usual priors weigh as much as so many beads of a document.
  private static let weight: Float = 40
  private static let width = most + 1

  /// The priors after these beads were found; `crossing` tells how much more often than in running text several
  /// segments face several, as they do where both texts were cut at other places.
  init(after beads: [Bead] = [], crossing: Float = 1) {
    var counts = [Float](repeating: 0, count: Self.width * Self.width)
    for bead in beads { counts[bead.source.count * Self.width + bead.target.count] += 1 }
    let usual = counts.indices.map { Self.usual($0 / Self.width, $0 % Self.width, crossing) }
    let total = usual.reduce(0, +)
    let sum = counts.reduce(0, +) + Self.weight
    let logs = zip(counts, usual).map { Glibc.log(($0 + Self.weight * $1 / total) / sum) }
    self.logs = logs
    rows = (0..<Self.width).map { source in
      SIMD4((1...Self.most).map { logs[source * Self.width + $0] })
    }
  }

  /// The log probability of a shape.
  func log(_ source: Int, _ target: Int) -> Float { logs[source * Self.width + target] }

  /// The log probabilities of the shapes with so many source segments and one to four target segments.
  @inline(__always)
  func logs(source: Int) -> SIMD4<Float> { rows[source] }

  /// How often a shape occurs, of about a thousand beads: news, manuals and scripture together, rounded.
  private static func usual(_ source: Int, _ target: Int, _ crossing: Float) -> Float {
    switch (min(source, target), max(source, target)) {
    case (0, 1): 40
    case (0, _): 0
    case (1, 1): 850
    case (1, 2): 40
    case (1, 3): 4
    case (2, 2): 4 * crossing
    case (1, 4): 1
    case (2, 3): crossing
    default: 0.2
    }
  }
}
