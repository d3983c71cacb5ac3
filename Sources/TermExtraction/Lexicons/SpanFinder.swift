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
/// span the best target spans between linked words are taken. O(source words · 8 · linked words²).
struct SpanFinder {
  /// Syllables of the longest Vietnamese phrase, and words of the longest Spanish one with its articles and prepositions.
  private static let longest = 12
  /// Spans that keep less than this to themselves are no translations.
  private static let leastConsistency: Float = 0.1
  /// A word at the edge of a source span has at least this much linked.
  private static let leastEdge: Float = 0.2
  /// How many target spans a source span may have.
  private static let alternatives = 2

  private let words: SurfaceWords
  private let sourceMass: LinkMass
  private let targetMass: LinkMass
  private var rows: [[(column: Int, probability: Float)]] = []
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
    let (source, target) = (Array(corpus.source[pair]), Array(corpus.target[pair]))
    prepare(source, target, corpus.links(of: pair))
    for start in source.indices where isEdge(start, source) {
      var length = 0
      var mass: Float = 0
      for end in start..<source.count {
        guard words.role(of: source[end]) != .mark else { break }
        length += words.length(of: source[end])
        guard length <= Self.longest else { break }
        mass += rowMass[end]
        open(end)
        let span = start..<end + 1
        guard isEdge(end, source), isWanted(span) else { continue }
        report(span, mass, target, body)
      }
      close()
    }
  }

  private mutating func prepare(
    _ source: [Int32], _ target: [Int32], _ links: ArraySlice<LinkedCorpus.PackedLink>
  ) {
    rows = source.map { _ in [] }
    rowMass = [Float](repeating: 0, count: source.count)
    columnMass = [Float](repeating: 0, count: target.count)
    inside = [Float](repeating: 0, count: target.count)
    for link in links {
      rows[Int(link.source)].append((Int(link.target), link.probability))
      rowMass[Int(link.source)] += link.probability
      columnMass[Int(link.target)] += link.probability
    }
    for (position, word) in source.enumerated() {
      rowMass[position] = max(rowMass[position], sourceMass.floor(of: word))
    }
    for (position, word) in target.enumerated() {
      columnMass[position] = max(columnMass[position], targetMass.floor(of: word))
    }
  }

  private func isEdge(_ position: Int, _ source: [Int32]) -> Bool {
    words.role(of: source[position]) != .mark
      && rows[position].reduce(0) { $0 + $1.probability } >= Self.leastEdge
  }

  private mutating func open(_ row: Int) {
    for (column, probability) in rows[row] {
      if inside[column] == 0 { touched.append(column) }
      inside[column] += probability
    }
  }

  private mutating func close() {
    for column in touched { inside[column] = 0 }
    touched.removeAll(keepingCapacity: true)
  }

  private func report(_ source: Range<Int>, _ mass: Float, _ target: [Int32], _ body: (LinkedSpan) -> Void) {
    var best: [LinkedSpan] = []
    let columns = touched.sorted()
    for (index, first) in columns.enumerated() where canBound(target[first], source, columns.count) {
      for last in columns[index...] where canBound(target[last], source, columns.count) {
        guard last - first < Self.longest, !hasMark(target[first...last]) else { break }
        guard let span = span(source, first..<last + 1, mass) else { continue }
        best.append(span)
      }
    }
    best.sort { ($1.consistency, $0.target.lowerBound) < ($0.consistency, $1.target.lowerBound) }
    for span in best.prefix(Self.alternatives) { body(span) }
  }

  private func span(_ source: Range<Int>, _ target: Range<Int>, _ mass: Float) -> LinkedSpan? {
    var kept: Float = 0
    var total = mass
    for column in target {
      kept += inside[column]
      total += columnMass[column]
    }
    let edges = min(edge(source.lowerBound, in: target), edge(source.upperBound - 1, in: target))
    let targetEdges = min(edge(target.lowerBound), edge(target.upperBound - 1))
    let consistency = min(1, 2 * kept / total) * (1 + edges) / 2 * (1 + targetEdges) / 2
    guard consistency >= Self.leastConsistency else { return nil }
    return LinkedSpan(source: source, target: target, consistency: consistency)
  }

  /// Which part of the mass of a source word goes to a target span.
  private func edge(_ row: Int, in target: Range<Int>) -> Float {
    let kept = rows[row].reduce(Float(0)) { target.contains($1.column) ? $0 + $1.probability : $0 }
    return min(1, kept / rowMass[row])
  }

  /// Which part of the mass of a target word comes from the open source span.
  private func edge(_ column: Int) -> Float { min(1, inside[column] / columnMass[column]) }

  /// Whether a Spanish word may stand at the edge of a span: "de" may only where it is all there is.
  private func canBound(_ word: Int32, _ source: Range<Int>, _ columns: Int) -> Bool {
    switch words.role(of: word) {
    case .content: true
    case .function: source.count == 1 && columns == 1
    case .mark: false
    }
  }

  private func hasMark(_ target: ArraySlice<Int32>) -> Bool {
    target.contains { words.role(of: $0) == .mark }
  }
}
