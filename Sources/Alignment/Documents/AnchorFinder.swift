internal import BitextModel
internal import Glibc

/// Finds pairs of segments that surely belong together, in order, and the corridor round them.
///
/// Segments vote for each other by the clues that are rare on both sides; the pairs that no other comes near are joined to
/// the heaviest chain that runs forward on both sides (weighted longest increasing subsequence, O(n log n)); boxes
/// between anchors that are still large are searched again by themselves, where more clues are rare: from coarse to
/// fine, as Melamed's maps (1999) and hunalign's successors do.
struct AnchorFinder {
  let evidence: Evidence

  /// A pair of segments.
  struct Anchor: Hashable {
    let source: Int
    let target: Int
  }

  /// A clue with more answers than this in a box does not vote there.
  private static let mostAnswers = 6
  /// The votes that an anchor needs, in log odds, and by how much it must lead.
  private static let leastVotes: Float = 9
  private static let leastLead: Float = 4
  /// Near the diagonal is what lies within this share of a box's target.
  private static let nearShare = 20
  /// A box with fewer cells is not searched again.
  private static let smallBox = 6_000
  /// However the corridor runs, it goes so far round its anchors.
  private static let margin = 12
  /// How far the corridor goes from the diagonal of a box without anchors, at the most.
  private static let widestHalf = 60

  /// The corridor for the best path.
  func corridor() -> Corridor {
    let whole = Block(source: 0..<evidence.source.count, target: 0..<evidence.target.count)
    return corridor(through: anchors(in: whole, depth: 0))
  }

  private func anchors(in box: Block, depth: Int) -> [Anchor] {
    if box.source.isEmpty || box.target.isEmpty { return [] }
    if depth > 0, box.source.count * box.target.count <= Self.smallBox { return [] }
    let chain = Chain.heaviest(of: candidates(in: box))
    if chain.isEmpty { return [] }
    var anchors: [Anchor] = []
    var last = Anchor(source: box.source.lowerBound - 1, target: box.target.lowerBound - 1)
    for anchor in chain + [Anchor(source: box.source.upperBound, target: box.target.upperBound)] {
      let gap = Block(
        source: last.source + 1..<max(last.source + 1, anchor.source),
        target: last.target + 1..<max(last.target + 1, anchor.target))
      anchors += self.anchors(in: gap, depth: depth + 1)
      if anchor.source < box.source.upperBound { anchors.append(anchor) }
      last = anchor
    }
    return anchors
  }

  // MARK: Votes

  private func candidates(in box: Block) -> [(anchor: Anchor, weight: Float)] {
    let words = Float(max(1, box.target.reduce(0) { $0 + Int(evidence.target.words[$1]) }))
    let usual = words / Float(box.target.count)
    var votes = [Float](repeating: 0, count: box.target.count)
    var touched: [Int] = []
    var found: [(anchor: Anchor, weight: Float)] = []
    for segment in box.source {
      touched.removeAll(keepingCapacity: true)
      for clue in evidence.source.clues(of: segment) {
        vote(clue, in: box, words: words, usual: usual, &votes, &touched)
      }
      let middle = (segment - box.source.lowerBound) * box.target.count / box.source.count
      let near = touched.filter {
        abs($0 - middle) <= max(Self.widestHalf, box.target.count / Self.nearShare)
      }
      // Text that repeats itself has several best places; the one near the diagonal is meant.
      if let best = best(votes, touched) ?? best(votes, near) {
        found.append((Anchor(source: segment, target: box.target.lowerBound + best.place), best.votes))
      }
      for place in touched { votes[place] = 0 }
    }
    return found
  }

  private func vote(
    _ clue: Int32, in box: Block, words: Float, usual: Float, _ votes: inout [Float], _ touched: inout [Int]
  ) {
    let links = evidence.sourceLinks
    let answered = links.answered[Int(clue)]
    if answered == 0 { return }
    let first = links.firstAnswer(of: clue, from: box.target.lowerBound)
    let end = min(Int(links.starts[Int(clue) + 1]), first + Self.mostAnswers + 1)
    var last = first
    while last < end, Int(links.segments[last]) < box.target.upperBound { last += 1 }
    let count = last - first
    if count == 0 || count > Self.mostAnswers { return }
    let weight = log1p(answered * words / (Float(count) * usual))
    for index in first..<last {
      let place = Int(links.segments[index]) - box.target.lowerBound
      if votes[place] == 0 { touched.append(place) }
      votes[place] += weight
    }
  }

  private func best(_ votes: [Float], _ touched: [Int]) -> (place: Int, votes: Float)? {
    guard let place = touched.max(by: { votes[$0] < votes[$1] }), votes[place] >= Self.leastVotes else {
      return nil
    }
    let second = touched.lazy.filter { $0 != place }.map { votes[$0] }.max() ?? 0
    return votes[place] - second >= Self.leastLead ? (place, votes[place]) : nil
  }

  // MARK: Corridor

  private func corridor(through anchors: [Anchor]) -> Corridor {
    let (n, m) = (evidence.source.count, evidence.target.count)
    var low = [Int32](repeating: Int32(m), count: n + 1)
    var high = [Int32](repeating: 0, count: n + 1)
    var last = Anchor(source: 0, target: 0)
    for anchor in anchors + [Anchor(source: n, target: m)] {
      Self.widen(&low, &high, from: last, to: anchor)
      last = anchor
    }
    return Corridor(low: Self.falling(low, m), high: Self.rising(high, m))
  }

  /// Opens the box between two anchors: all of it where it is small, else the neighbourhood of its diagonal.
  private static func widen(_ low: inout [Int32], _ high: inout [Int32], from: Anchor, to: Anchor) {
    let (rows, columns) = (to.source - from.source, to.target - from.target)
    let half = rows * columns <= smallBox ? columns : min(widestHalf, max(20, abs(columns - rows)))
    for row in 0...max(0, rows) {
      let middle = from.target + (rows == 0 ? 0 : row * columns / rows)
      let first = max(from.target, middle - half) - margin
      let last = min(to.target, middle + half) + margin
      low[from.source + row] = min(low[from.source + row], Int32(first))
      high[from.source + row] = max(high[from.source + row], Int32(last))
    }
  }

  /// The bounds kept within the plane, each step connected with the next.
  private static func falling(_ low: [Int32], _ m: Int) -> [Int32] {
    var result = low.map { max(0, min($0, Int32(m))) }
    result[0] = 0
    for index in result.indices.dropLast().reversed() {
      result[index] = min(result[index], result[index + 1])
    }
    return result
  }

  private static func rising(_ high: [Int32], _ m: Int) -> [Int32] {
    var result = high.map { max(0, min($0, Int32(m))) }
    result[result.count - 1] = Int32(m)
    for index in result.indices.dropFirst() { result[index] = max(result[index], result[index - 1]) }
    return result
  }
}

/// The heaviest chain of pairs that rises on both sides.
private enum Chain {
  /// Takes candidates in the order of the source, one a source segment.
  static func heaviest(of candidates: [(anchor: AnchorFinder.Anchor, weight: Float)]) -> [AnchorFinder.Anchor]
  {
    guard let top = candidates.map(\.anchor.target).max(), let low = candidates.map(\.anchor.target).min()
    else {
      return []
    }
    var best = HeaviestPrefix(count: top - low + 1)
    var previous = [Int](repeating: -1, count: candidates.count)
    var sums = [Float](repeating: 0, count: candidates.count)
    for (index, candidate) in candidates.enumerated() {
      let place = candidate.anchor.target - low
      let before = best.heaviest(before: place)
      previous[index] = before.index
      sums[index] = before.weight + candidate.weight
      best.update(place, weight: sums[index], index: index)
    }
    var chain: [AnchorFinder.Anchor] = []
    var index = sums.indices.max { sums[$0] < sums[$1] } ?? -1
    while index >= 0 {
      chain.append(candidates[index].anchor)
      index = previous[index]
    }
    return chain.reversed()
  }
}

/// The heaviest entry before a place, updated as entries come: a Fenwick tree of maxima.
private struct HeaviestPrefix {
  private var nodes: [(weight: Float, index: Int)]

  init(count: Int) { nodes = [(weight: Float, index: Int)](repeating: (0, -1), count: count + 1) }

  func heaviest(before place: Int) -> (weight: Float, index: Int) {
    var best: (weight: Float, index: Int) = (0, -1)
    var node = place
    while node > 0 {
      if nodes[node].weight > best.weight { best = nodes[node] }
      node -= node & -node
    }
    return best
  }

  mutating func update(_ place: Int, weight: Float, index: Int) {
    var node = place + 1
    while node < nodes.count {
      if nodes[node].weight < weight { nodes[node] = (weight, index) }
      node += node & -node
    }
  }
}
