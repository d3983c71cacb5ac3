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
  /// Those of a larger text: each share costs a pass over all sentences, so that four are better than a dozen.
  private static let largeShareSize = 1_000_000
  private static let fewShares = 4
  /// Entries that are written out in one go.
  private static let stretch = 8_192
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
  package func forEachEntry<E: Error>(_ body: (LearnedLexicon.Entry) throws(E) -> Void) throws(E) {
    let kept = kept(.serial)
    for index in order(of: kept) { try body(entry(kept[index])) }
  }

  /// The entries that are at least so likely in both directions, the best first.
  ///
  /// How the shares of the text are worked on changes no entry.
  package func entries(leastLikely: Float, parallel: Parallel) -> [LearnedLexicon.Entry] {
    let kept = kept(parallel).filter { min($0.forward, $0.backward) >= leastLikely }
    let order = order(of: kept)
    let found = parallel.map(order.count, stretches: Self.stretch) { range in
      order[range].map { entry(kept[$0]) }
    }
    return found.flatMap(\.self)
  }

  // MARK: - Gathering

  /// All pairs that are kept, with their figures in both directions.
  private func kept(_ parallel: Parallel) -> [Kept] {
    let size = corpus.source.words.count
    let shares = max(1, min(size / Self.shareSize, max(Self.fewShares, size / Self.largeShareSize)))
    let finder = SpanFinder(corpus, words)
    var kept = parallel.map(shares) { gather($0, among: shares, finder) }.flatMap(\.self)
    weighBackwards(&kept)
    return kept
  }

  private func gather(_ share: Int, among shares: Int, _ finder: SpanFinder) -> [Kept] {
    var table = PhraseTable()
    var finder = finder
    for pair in 0..<corpus.pairCount {
      let known = known.spans(corpus.source[pair], corpus.target[pair])
      for span in known {
        let hash = hash(of: span.source, pair)
        guard hash % UInt64(shares) == UInt64(share) else { continue }
        table.add(row(span, pair, table.see(hash)))
      }
      var number: Int32 = 0
      finder.forEachSpan(of: pair, in: corpus) { span in
        let hash = hash(of: span, pair)
        guard hash % UInt64(shares) == UInt64(share), !known.contains(where: { $0.source == span }) else {
          return false
        }
        number = table.see(hash)
        return true
      } _: { span in
        table.add(row(span, pair, number))
      }
    }
    return best(of: table)
  }

  private func hash(of span: Range<Int>, _ pair: Int) -> UInt64 {
    let source = corpus.source[pair]
    return PhraseTable.hash(
      source[source.startIndex + span.lowerBound..<source.startIndex + span.upperBound])
  }

  private func row(_ span: LinkedSpan, _ pair: Int, _ source: Int32) -> PhraseTable.Row {
    let target = corpus.target[pair]
    let phrase = target[
      target.startIndex + span.target.lowerBound..<target.startIndex + span.target.upperBound]
    return PhraseTable.Row(
      source: source, sentence: Int32(pair), target: PhraseTable.hash(phrase),
      sourceStart: UInt16(truncatingIfNeeded: span.source.lowerBound),
      targetStart: UInt16(truncatingIfNeeded: span.target.lowerBound), sourceCount: UInt8(span.source.count),
      targetCount: UInt8(span.target.count), count: 1, weight: span.consistency * span.consistency)
  }

  /// For each source phrase its best equivalents.
  private func best(of table: PhraseTable) -> [Kept] {
    var kept: [Kept] = []
    table.forEachSource { occurrences, rows in
      let rows = rows.count > 1 ? favouringSingulars(rows) : rows
      let best = rows.first?.weight ?? 0
      for row in rows.prefix(Self.equivalents) where isWorthKeeping(row, best) {
        kept.append(Kept(row, occurrences: occurrences))
      }
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
    for plural in rows {
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
    var targets = PhraseNumbers()
    let numbers = kept.map { targets.number(of: $0.target) }
    var totals = [Float](repeating: 0, count: targets.hashes.count)
    for (number, pair) in zip(numbers, kept) { totals[Int(number)] += pair.weight }
    for (index, number) in numbers.enumerated() {
      kept[index].backward = min(1, kept[index].weight / totals[Int(number)])
    }
  }

  /// The best first; equal ones as they were found.
  ///
  /// The bits of a rank, which is never negative, grow with it, so that whole numbers are all that is compared.
  private func order(of kept: [Kept]) -> [Int] {
    let keys = kept.enumerated().map { UInt64(~$1.rank.bitPattern) << 32 | UInt64($0) }
    return keys.sorted().map { Int($0 & 0xFFFF_FFFF) }
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
