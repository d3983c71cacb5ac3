/// Counts of word pairs that change no more: for each source word its target words in order.
struct WordPairTable: Sendable, Equatable {
  /// Where the pairs of each source word begin, and where the last ones end.
  var starts: [Int32] = [0]
  /// The target word of each pair.
  var targets: [Int32] = []
  /// How often target words chose it.
  var forward: [Int32] = []
  /// How often source words chose it.
  var reverse: [Int32] = []
  /// For each target word, how often it chose no source word.
  var unlinkedTargets: [Int32] = []
  /// For each source word, how often it chose no target word.
  var unlinkedSources: [Int32] = []

  var sourceWords: Int { starts.count - 1 }
  var targetWords: Int { unlinkedTargets.count }

  /// A table without pairs.
  init() {}

  /// The counts of a chain, rounded; pairs that round to nothing are left out.
  init(_ counts: PairCounts) {
    counts.forEach { source, slot in
      closeRows(before: Int(source))
      append(slot.target, Int32(slot.forward.rounded()), Int32(slot.reverse.rounded()))
    }
    closeRows(before: counts.sourceWords)
    unlinkedTargets = (0..<counts.targetWords).map { Int32(counts.forward.unlinked[$0].rounded()) }
    unlinkedSources = (0..<counts.sourceWords).map { Int32(counts.reverse.unlinked[$0].rounded()) }
  }

  private mutating func append(_ target: Int32, _ forward: Int32, _ reverse: Int32) {
    guard forward > 0 || reverse > 0 else { return }
    targets.append(target)
    self.forward.append(forward)
    self.reverse.append(reverse)
  }

  private mutating func closeRows(before word: Int) {
    while starts.count <= word { starts.append(Int32(targets.count)) }
  }

  /// The sum of this table and another one of the same words.
  func merged(with other: WordPairTable) -> WordPairTable {
    var sum = WordPairTable()
    sum.targets.reserveCapacity(max(targets.count, other.targets.count))
    for word in 0..<sourceWords {
      var index = Int(starts[word])
      var otherIndex = Int(other.starts[word])
      let (end, otherEnd) = (Int(starts[word + 1]), Int(other.starts[word + 1]))
      while index < end || otherIndex < otherEnd {
        let target = index < end ? targets[index] : .max
        let otherTarget = otherIndex < otherEnd ? other.targets[otherIndex] : .max
        let isHere = target <= otherTarget
        let isThere = otherTarget <= target
        sum.append(
          min(target, otherTarget),
          (isHere ? forward[index] : 0) + (isThere ? other.forward[otherIndex] : 0),
          (isHere ? reverse[index] : 0) + (isThere ? other.reverse[otherIndex] : 0))
        index += isHere ? 1 : 0
        otherIndex += isThere ? 1 : 0
      }
      sum.starts.append(Int32(sum.targets.count))
    }
    sum.unlinkedTargets = zip(unlinkedTargets, other.unlinkedTargets).map { $0 + $1 }
    sum.unlinkedSources = zip(unlinkedSources, other.unlinkedSources).map { $0 + $1 }
    return sum
  }

  /// Adds the table to working counts.
  ///
  /// - Parameters:
  ///   - counts: What to add to; it may know more words.
  ///   - scale: What one count here is worth there.
  func add(to counts: PairCounts, scale: Float) {
    for word in 0..<sourceWords {
      for index in Int(starts[word])..<Int(starts[word + 1]) {
        counts.add(
          source: Int32(word), target: targets[index], forward: Float(forward[index]) * scale,
          reverse: Float(reverse[index]) * scale)
      }
    }
    for (word, count) in unlinkedTargets.enumerated() {
      counts.forward.addUnlinked(word, Float(count) * scale)
    }
    for (word, count) in unlinkedSources.enumerated() {
      counts.reverse.addUnlinked(word, Float(count) * scale)
    }
  }
}

extension PairCounts {
  /// Adds what is known beforehand, in both directions alike.
  func add(_ prior: LexicalPrior, scale: Float = 1) {
    for entry in prior.entries where entry.source < sourceWords && entry.target < targetWords {
      let weight = entry.weight * scale
      add(source: entry.source, target: entry.target, forward: weight, reverse: weight)
    }
  }
}
