internal import BitextModel
internal import Glibc

/// Learns from an alignment which clues answer each other though no dictionary says so.
///
/// Words that nothing else explains, and that stand in the same beads more often than chance puts them there, are linked
/// (log-likelihood ratio, Dunning 1993), each to the one that it goes best with. So a text teaches the names,
/// respellings and terms of its own, as hunalign's second pass and Moore's (2002) IBM Model 1 do. O(beads · words²),
/// over the unexplained words alone.
struct LinkLearning {
  let evidence: Evidence
  let beads: [Bead]

  /// Beads in which two words have to stand together.
  private static let leastTogether: Int32 = 2
  /// The ratio that chance reaches once in ten thousand pairs of words.
  private static let leastRatio: Float = 15.1
  /// Words in more beads than this share of all hold sentences together and mean little.
  private static let mostFrequent: Float = 0.1
  /// Longer beads have too many words to tell which go together.
  private static let mostWords = 60

  /// The links that the beads teach.
  func links() -> [ClueLinks.Pair] {
    let pairs = beads.filter { !$0.isNull }
    var sourceCounts = [Int32](repeating: 0, count: evidence.sourceLinks.answered.count)
    var targetCounts = [Int32](repeating: 0, count: evidence.targetLinks.answered.count)
    var keys: [UInt64] = []
    for bead in pairs {
      let source = words(of: evidence.source, bead.source, evidence.sourceLinks, bead.target)
      let target = words(of: evidence.target, bead.target, evidence.targetLinks, bead.source)
      for word in source { sourceCounts[Int(word)] += 1 }
      for word in target { targetCounts[Int(word)] += 1 }
      if source.count > Self.mostWords || target.count > Self.mostWords { continue }
      for s in source { for t in target { keys.append(UInt64(s) << 32 | UInt64(t)) } }
    }
    let most = max(4, Int32(Self.mostFrequent * Float(pairs.count)))
    let found = Association(beads: Float(pairs.count), source: sourceCounts, target: targetCounts)
      .ratios(of: &keys, least: Self.leastTogether, most: most)
    return mutualBest(found)
  }

  /// The words of some segments that nothing in the bead explains.
  private func words(
    of text: EvidenceText, _ segments: Range<Int>, _ links: CluePostings, _ others: Range<Int>
  ) -> [Int32] {
    var words: [Int32] = []
    for segment in segments {
      for clue in text.clues(of: segment)
      where (links.answered[Int(clue)] == 0 || !links.answers(clue, within: others)) && !words.contains(clue)
      {
        words.append(clue)
      }
    }
    return words
  }

  /// The pairs that no other of either word beats.
  private func mutualBest(_ found: [Association.Pair]) -> [ClueLinks.Pair] {
    var bestOfSource: [Int32: Float] = [:]
    var bestOfTarget: [Int32: Float] = [:]
    for pair in found where pair.ratio >= Self.leastRatio {
      bestOfSource[pair.source] = max(bestOfSource[pair.source] ?? 0, pair.ratio)
      bestOfTarget[pair.target] = max(bestOfTarget[pair.target] ?? 0, pair.ratio)
    }
    return found.compactMap { pair in
      guard pair.ratio >= Self.leastRatio, bestOfSource[pair.source] == pair.ratio,
        bestOfTarget[pair.target] == pair.ratio
      else { return nil }
      return ClueLinks.Pair(source: pair.source, target: pair.target, kind: .learned)
    }
  }
}

/// How much more often than by chance words stand in the same beads.
private struct Association {
  let beads: Float
  let source: [Int32]
  let target: [Int32]

  struct Pair {
    let source: Int32
    let target: Int32
    let ratio: Float
  }

  /// The ratios of all pairs that stand together often enough; sorts the keys.
  func ratios(of keys: inout [UInt64], least: Int32, most: Int32) -> [Pair] {
    keys.sort()
    var pairs: [Pair] = []
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end] == keys[start] { end += 1 }
      let (s, t) = (Int32(keys[start] >> 32), Int32(truncatingIfNeeded: keys[start]))
      let together = Int32(end - start)
      if together >= least, source[Int(s)] <= most, target[Int(t)] <= most {
        pairs.append(Pair(source: s, target: t, ratio: ratio(together, source[Int(s)], target[Int(t)])))
      }
      start = end
    }
    return pairs
  }

  /// Dunning's ratio of a two-by-two table; 0 where the words avoid each other.
  private func ratio(_ together: Int32, _ ofSource: Int32, _ ofTarget: Int32) -> Float {
    let (a, row, column) = (Float(together), Float(ofSource), Float(ofTarget))
    if a * beads <= row * column { return 0 }
    let cells = [
      (a, row * column), (row - a, row * (beads - column)), (column - a, column * (beads - row)),
      (beads - row - column + a, (beads - row) * (beads - column)),
    ]
    return 2 * cells.reduce(0) { $0 + ($1.0 > 0 ? $1.0 * log($1.0 * beads / $1.1) : 0) }
  }
}
