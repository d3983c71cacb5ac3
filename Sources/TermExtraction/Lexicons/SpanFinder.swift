internal import Alignment

/// A Vietnamese span of a pair of sentences and the Spanish span that its links point to.
struct LinkedSpan {
  /// The words of the source.
  let source: Range<Int>
  /// The words of the target.
  let target: Range<Int>
  /// How well the links of both stay between them, from 0 to 1.
  let consistency: Float
}

/// Finds the spans of a pair of sentences that translate each other.
///
/// Instead of Och's hard consistency, spans are scored softly: 2 · inside / (mass of the source span + mass of the target span),
/// where mass is what the links of a word sum to, or what they sum to on average where that is more. Words at the edges count
/// once more: "bộ công an" without its "Ministerio" is what such scores get wrong most. For each source
/// span the two best target spans between linked words are taken. O(source words · 8 · linked words²).
struct SpanFinder {
  /// Syllables of the longest Vietnamese phrase, and words of the longest Spanish one with its articles and prepositions.
  private static let longest = 12
  /// Spans that keep less than this to themselves are no translations.
  private static let leastConsistency: Float = 0.1
  /// A word at the edge of a source span has at least this much linked.
  private static let leastEdge: Float = 0.2

  private let words: SurfaceWords
  private let sourceMass: LinkMass
  private let targetMass: LinkMass
  // Of the pair at hand: its links row by row, what they sum to, and what of it falls to the open rows.
  private var links: ArraySlice<LinkedCorpus.PackedLink> = []
  private var rowStarts: [Int] = []
  private var isLinked: [Bool] = []
  private var rowMass: [Float] = []
  private var columnMass: [Float] = []
  private var inside: [Float] = []
  private var touched: [Int] = []

  init(_ corpus: LinkedCorpus, _ words: SurfaceWords) {
    self.words = words
    sourceMass = LinkMass(corpus, words: words.count, isSource: true)
    targetMass = LinkMass(corpus, words: words.count, isSource: false)
  }

  /// Calls `body` with each pair of spans that belong together; `isWanted` says which source spans are looked at.
  mutating func forEachSpan(
    of pair: Int, in corpus: LinkedCorpus, where isWanted: (Range<Int>) -> Bool, _ body: (LinkedSpan) -> Void
  ) {
    let (source, target) = (corpus.source[pair], corpus.target[pair])
    prepare(source, target, corpus.links(of: pair))
    for start in 0..<source.count where isLinked[start] {
      var length = 0
      var mass: Float = 0
      var opened = start
      for end in start..<source.count {
        let word = source[source.startIndex + end]
        guard words.role(of: word) != .mark else { break }
        length += words.length(of: word)
        guard length <= Self.longest else { break }
        let span = start..<end + 1
        guard isLinked[end], isWanted(span) else { continue }
        for row in opened...end {
          mass += rowMass[row]
          open(row)
        }
        opened = end + 1
        report(span, mass, target, body)
      }
      close()
    }
  }

  private mutating func prepare(
    _ source: ArraySlice<Int32>, _ target: ArraySlice<Int32>, _ links: ArraySlice<LinkedCorpus.PackedLink>
  ) {
    self.links = links
    Self.clear(&rowMass, source.count)
    Self.clear(&columnMass, target.count)
    Self.clear(&inside, target.count)
    for link in links {
      rowMass[Int(link.source)] += link.probability
      columnMass[Int(link.target)] += link.probability
    }
    findRows(source)
    for (position, word) in source.enumerated() {
      rowMass[position] = max(rowMass[position], sourceMass.floor(of: word))
    }
    for (position, word) in target.enumerated() {
      columnMass[position] = max(columnMass[position], targetMass.floor(of: word))
    }
  }

  private static func clear(_ sums: inout [Float], _ count: Int) {
    sums.removeAll(keepingCapacity: true)
    for _ in 0..<count { sums.append(0) }
  }

  /// Where the links of each row begin, and which rows a span may begin or end with.
  private mutating func findRows(_ source: ArraySlice<Int32>) {
    rowStarts.removeAll(keepingCapacity: true)
    isLinked.removeAll(keepingCapacity: true)
    var index = links.startIndex
    for (row, word) in source.enumerated() {
      rowStarts.append(index)
      while index < links.endIndex, Int(links[index].source) == row { index += 1 }
      isLinked.append(rowMass[row] >= Self.leastEdge && words.role(of: word) != .mark)
    }
    rowStarts.append(index)
  }

  private func rowLinks(_ row: Int) -> ArraySlice<LinkedCorpus.PackedLink> {
    links[rowStarts[row]..<rowStarts[row + 1]]
  }

  private mutating func open(_ row: Int) {
    for link in rowLinks(row) {
      let column = Int(link.target)
      if inside[column] == 0 { touched.append(column) }
      inside[column] += link.probability
    }
  }

  private mutating func close() {
    for column in touched { inside[column] = 0 }
    touched.removeAll(keepingCapacity: true)
  }

  private mutating func report(
    _ source: Range<Int>, _ mass: Float, _ target: ArraySlice<Int32>, _ body: (LinkedSpan) -> Void
  ) {
    touched.sort()
    var best = BestSpans()
    for (index, first) in touched.enumerated() where canBound(first, target, source) {
      var sums = Sums(kept: 0, total: mass)
      var next = first
      for last in touched[index...] where canBound(last, target, source) {
        guard last - first < Self.longest, add(next...last, of: target, to: &sums) else { break }
        next = last + 1
        weigh(source, first..<next, sums, &best)
      }
    }
    if let span = best.first { body(span) }
    if let span = best.second { body(span) }
  }

  /// What of a target span is linked to the open rows, and all that both spans hold.
  private struct Sums {
    var kept: Float
    var total: Float
  }

  /// Adds further columns to the sums; false where a mark stands among them, which no span holds.
  private func add(_ columns: ClosedRange<Int>, of target: ArraySlice<Int32>, to sums: inout Sums) -> Bool {
    for column in columns {
      if words.role(of: target[target.startIndex + column]) == .mark { return false }
      sums.kept += inside[column]
      sums.total += columnMass[column]
    }
    return true
  }

  /// The two likeliest spans of those that are offered from the left.
  private struct BestSpans {
    var first: LinkedSpan?
    var second: LinkedSpan?

    /// What a further span has to have more than.
    var least: Float { second?.consistency ?? 0 }

    mutating func offer(_ span: LinkedSpan) {
      if span.consistency > first?.consistency ?? 0 {
        second = first
        first = span
      } else if span.consistency > least {
        second = span
      }
    }
  }

  private func weigh(_ source: Range<Int>, _ target: Range<Int>, _ sums: Sums, _ best: inout BestSpans) {
    // What the edges do can only lessen this.
    let inner = min(1, 2 * sums.kept / sums.total)
    guard inner >= Self.leastConsistency, inner > best.least else { return }
    let edges = min(edge(source.lowerBound, in: target), edge(source.upperBound - 1, in: target))
    let targetEdges = min(edge(target.lowerBound), edge(target.upperBound - 1))
    let consistency = inner * (1 + edges) / 2 * (1 + targetEdges) / 2
    guard consistency >= Self.leastConsistency else { return }
    best.offer(LinkedSpan(source: source, target: target, consistency: consistency))
  }

  /// Which part of the mass of a source word goes to a target span.
  private func edge(_ row: Int, in target: Range<Int>) -> Float {
    var kept: Float = 0
    for link in rowLinks(row) where target.contains(Int(link.target)) { kept += link.probability }
    return min(1, kept / rowMass[row])
  }

  /// Which part of the mass of a target word comes from the open source span.
  private func edge(_ column: Int) -> Float { min(1, inside[column] / columnMass[column]) }

  /// Whether a Spanish word may stand at the edge of a span: "de" may only where it is all there is.
  private func canBound(_ column: Int, _ target: ArraySlice<Int32>, _ source: Range<Int>) -> Bool {
    switch words.role(of: target[target.startIndex + column]) {
    case .content: true
    case .function: source.count == 1 && touched.count == 1
    case .mark: false
    }
  }
}
