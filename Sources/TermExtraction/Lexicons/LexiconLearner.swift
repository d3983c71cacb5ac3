package import Alignment
package import Terminology

/// Learns a lexicon of words and phrases from linked sentences.
///
/// All spans of up to twelve words are scored by how well their links stay inside (see `SpanFinder`), and a pair counts with
/// the sum over its places. The source phrases are taken in shares, so that memory stays small however long the text is.
package struct LexiconLearner: Sendable {
  private let corpus: LinkedCorpus
  private let words: SurfaceWords
  private let known: KnownPhrases
  private let singulars: SingularWords
  /// Source words that one share is taken for; a share holds about four pairs a word.
  private static let shareSize = 300_000
  /// How many equivalents a phrase keeps.
  private static let equivalents = 8
  /// What was found once has to weigh this much.
  private static let leastOnce: Float = 0.05
  /// In a large text phrases of more words than this have to weigh more, so that whole sentences don't fill the lexicon.
  private static let shortPhrase = 3
  private static let leastLongOnce: Float = 0.7
  /// A text with more pairs is large.
  private static let manyPairs = 5_000
  /// Equivalents this much worse than the best one are left out.
  private static let leastShare: Float = 0.03

  /// A learner for a text, with the phrases that are known beforehand.
  package init(_ corpus: LinkedCorpus, words: SurfaceWords, known: KnownPhrases = KnownPhrases()) {
    self.corpus = corpus
    self.known = known
    self.words = words
    singulars = SingularWords(words)
  }

  /// A pair of phrases that goes into the lexicon: where it stands, and its figures.
  private struct Kept {
    let target: UInt64
    let sentence: Int32
    let sourceStart: UInt16
    let targetStart: UInt16
    let sourceCount: UInt8
    let targetCount: UInt8
    let count: Int32
    let weight: Float
    let forward: Float
    var backward: Float = 0

    init(_ row: PhraseTable.Row, occurrences: Int32) {
      target = row.target
      sentence = row.sentence
      sourceStart = row.sourceStart
      targetStart = row.targetStart
      sourceCount = row.sourceCount
      targetCount = row.targetCount
      count = row.count
      weight = row.weight
      forward = min(1, row.weight / Float(max(1, occurrences)))
    }

    /// What was found often is surer: one place is worth half.
    var rank: Float { forward * backward * Float(count) / Float(count + 1) }
  }

  /// The whole lexicon.
  package func lexicon() -> LearnedLexicon {
    var entries: [LearnedLexicon.Entry] = []
    forEachEntry { entries.append($0) }
    return LearnedLexicon(entries)
  }

  /// Calls `body` with the entries, the best first.
  ///
  /// Pairs that are less likely than `leastLikely` in one of the directions are passed over; `parallel` says how the shares
  /// are done, which changes no entry.
  package func forEachEntry<E: Error>(
    leastLikely: Float = 0, parallel: Parallel = .serial,
    _ body: (LearnedLexicon.Entry) throws(E) -> Void
  ) throws(E) {
    let shares = max(1, corpus.source.words.count / Self.shareSize)
    let finder = SpanFinder(corpus, words)
    var kept = parallel.map(shares) { gather($0, among: shares, finder) }.flatMap(\.self)
    weighBackwards(&kept)
    if leastLikely > 0 { kept.removeAll { min($0.forward, $0.backward) < leastLikely } }
    for index in order(of: kept) { try body(entry(kept[Int(index)])) }
  }

  // MARK: - Gathering

  private func gather(_ share: Int, among shares: Int, _ finder: SpanFinder) -> [Kept] {
    var table = PhraseTable()
    var finder = finder
    for pair in 0..<corpus.pairCount {
      let known = known.spans(corpus.source[pair], corpus.target[pair])
      for span in known {
        let hash = hash(of: span.source, pair)
        guard hash % UInt64(shares) == UInt64(share) else { continue }
        table.see(hash)
        table.add(row(span, pair, hash))
      }
      var hash: UInt64 = 0
      finder.forEachSpan(of: pair, in: corpus) { span in
        hash = self.hash(of: span, pair)
        guard hash % UInt64(shares) == UInt64(share), !known.contains(where: { $0.source == span }) else {
          return false
        }
        table.see(hash)
        return true
      } _: { span in
        table.add(row(span, pair, hash))
      }
    }
    return best(of: table)
  }

  private func hash(of span: Range<Int>, _ pair: Int) -> UInt64 {
    let source = corpus.source[pair]
    return PhraseTable.hash(
      source[source.startIndex + span.lowerBound..<source.startIndex + span.upperBound])
  }

  private func row(_ span: LinkedSpan, _ pair: Int, _ source: UInt64) -> PhraseTable.Row {
    let target = corpus.target[pair]
    let phrase = target[
      target.startIndex + span.target.lowerBound..<target.startIndex + span.target.upperBound]
    return PhraseTable.Row(
      source: source, target: PhraseTable.hash(phrase), sentence: Int32(pair),
      sourceStart: UInt16(truncatingIfNeeded: span.source.lowerBound),
      targetStart: UInt16(truncatingIfNeeded: span.target.lowerBound), sourceCount: UInt8(span.source.count),
      targetCount: UInt8(span.target.count), count: 1, weight: span.consistency * span.consistency)
  }

  /// For each source phrase its best equivalents.
  private func best(of table: PhraseTable) -> [Kept] {
    var kept: [Kept] = []
    let order = table.rows.indices.sorted { (table.rows[$0].source, $0) < (table.rows[$1].source, $1) }
    var start = 0
    while start < order.count {
      let source = table.rows[order[start]].source
      let end = order[start...].firstIndex { table.rows[$0].source != source } ?? order.count
      let rows = favouringSingulars(order[start..<end].map { table.rows[$0] })
      let best = rows.first?.weight ?? 0
      for row in rows.prefix(Self.equivalents) where isWorthKeeping(row, best) {
        kept.append(Kept(row, occurrences: table.occurrences(of: source)))
      }
      start = end
    }
    return kept
  }

  private func isWorthKeeping(_ row: PhraseTable.Row, _ best: Float) -> Bool {
    guard row.weight >= best * Self.leastShare else { return false }
    if row.count > 1 { return true }
    let isLong = row.sourceCount > Self.shortPhrase && corpus.pairCount > Self.manyPairs
    return row.weight >= (isLong ? Self.leastLongOnce : Self.leastOnce)
  }

  /// The equivalents of one phrase, the heaviest first; the singular of a noun has the weight of its plural as well, as
  /// Vietnamese has one form for both and dictionaries name the singular.
  private func favouringSingulars(_ rows: [PhraseTable.Row]) -> [PhraseTable.Row] {
    var rows = rows
    for plural in rows.count > 1 ? rows : [] {
      guard let hash = singulars.hash(of: target(plural)),
        let index = rows.firstIndex(where: { $0.target == hash })
      else { continue }
      rows[index].weight += plural.weight
    }
    return rows.sorted {
      ($1.weight, $0.sentence, $0.targetStart) < ($0.weight, $1.sentence, $1.targetStart)
    }
  }

  private func target(_ row: PhraseTable.Row) -> ArraySlice<Int32> {
    let start = corpus.target.range(of: Int(row.sentence)).lowerBound + Int(row.targetStart)
    return corpus.target.words[start..<start + Int(row.targetCount)]
  }

  // MARK: - Entries

  /// For each pair, which part of all that was found of its target phrase it is.
  private func weighBackwards(_ kept: inout [Kept]) {
    let order = kept.indices.map { Int32($0) }.sorted {
      (kept[Int($0)].target, $0) < (kept[Int($1)].target, $1)
    }
    var start = 0
    while start < order.count {
      let target = kept[Int(order[start])].target
      let end = order[start...].firstIndex { kept[Int($0)].target != target } ?? order.count
      let total = order[start..<end].reduce(Float(0)) { $0 + kept[Int($1)].weight }
      for index in order[start..<end] { kept[Int(index)].backward = min(1, kept[Int(index)].weight / total) }
      start = end
    }
  }

  /// The best first; equal ones as they were found.
  private func order(of kept: [Kept]) -> [Int32] {
    kept.indices.map { Int32($0) }.sorted { (kept[Int($1)].rank, $0) < (kept[Int($0)].rank, $1) }
  }

  private func entry(_ kept: Kept) -> LearnedLexicon.Entry {
    LearnedLexicon.Entry(
      vietnamese: text(corpus.source[Int(kept.sentence)], Int(kept.sourceStart), Int(kept.sourceCount)),
      spanish: text(corpus.target[Int(kept.sentence)], Int(kept.targetStart), Int(kept.targetCount)),
      spanishGivenVietnamese: kept.forward, vietnameseGivenSpanish: kept.backward, count: Int(kept.count))
  }

  private func text(_ sentence: ArraySlice<Int32>, _ start: Int, _ count: Int) -> String {
    let first = sentence.startIndex + start
    return sentence[first..<first + count].map { words.text(of: $0) }.joined(separator: " ")
  }
}
