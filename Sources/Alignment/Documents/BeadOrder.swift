package import BitextModel

/// Brings the beads of two documents into the order of a bitext, with a null bead for each segment that has none.
package struct BeadOrder: Sendable {
  private let source: Int
  private let target: Int

  /// Beads found elsewhere leave a segment alone with this probability when nothing is known of it.
  private static let unknown = 0.5

  /// The order of documents of so many segments.
  package init(source: Int, target: Int) {
    self.source = source
    self.target = target
  }

  /// All beads by the source; a target segment alone stands behind what holds the segment before it.
  package func completed(_ beads: [Bead]) -> [Bead] {
    var rest = missing(from: beads)
    var ordered: [Bead] = []
    var following = alone(beads + rest)
    rest = (beads + rest).filter { !$0.source.isEmpty }.sorted { $0.source.lowerBound < $1.source.lowerBound }
    ordered += following.removeValue(forKey: 0) ?? []
    for bead in rest {
      ordered.append(bead)
      if !bead.target.isEmpty { ordered += following.removeValue(forKey: bead.target.upperBound) ?? [] }
    }
    return ordered
  }

  /// The beads without the null beads of segments that others have.
  func freed(_ beads: [Bead], by others: [Bead]) -> [Bead] {
    let free = missing(from: others)
    let sources = Set(free.flatMap(\.source))
    let targets = Set(free.flatMap(\.target))
    return beads.filter { bead in
      !bead.isNull || (bead.source.allSatisfy(sources.contains) && bead.target.allSatisfy(targets.contains))
    }
  }

  /// The runs of target segments alone, by the position at which each run begins.
  private func alone(_ beads: [Bead]) -> [Int: [Bead]] {
    var runs: [Int: [Bead]] = [:]
    var start = 0
    var end = -1
    for bead in beads.filter(\.source.isEmpty).sorted(by: { $0.target.lowerBound < $1.target.lowerBound }) {
      if bead.target.lowerBound != end { start = bead.target.lowerBound }
      runs[start, default: []].append(bead)
      end = bead.target.upperBound
    }
    return runs
  }

  private func missing(from beads: [Bead]) -> [Bead] {
    var sourceFree = [Bool](repeating: true, count: source)
    var targetFree = [Bool](repeating: true, count: target)
    for bead in beads {
      for i in bead.source { sourceFree[i] = false }
      for j in bead.target { targetFree[j] = false }
    }
    return (0..<source).filter { sourceFree[$0] }.map {
      Bead(source: $0..<$0 + 1, target: 0..<0, probability: Self.unknown)
    }
      + (0..<target).filter { targetFree[$0] }.map {
        Bead(source: 0..<0, target: $0..<$0 + 1, probability: Self.unknown)
      }
  }
}
