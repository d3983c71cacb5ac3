/// A text laid out for sampling, shared by all chains: its turns in their order, and what is known beforehand.
package struct SampledText: Sendable {
  let corpus: WordCorpus
  let prior: LexicalPrior
  let turns: [Turn]
  let sourceWords: Int
  let targetWords: Int
  /// The pairs of words of all cells; nil where they would take too much memory, so that words have to be looked up.
  let cells: PairCells?

  /// A pair of sentences, or of their pieces: where they stand among all words.
  struct Turn: Sendable {
    let source: Int32
    let target: Int32
    let rows: Int16
    let columns: Int16

    var cells: Int { Int(rows) * Int(columns) }
  }

  /// So many cells take half a gigabyte.
  private static let mostCells = 1 << 27

  /// Lays out a text; `mostCells` says how many cells are numbered at most.
  init(_ corpus: WordCorpus, prior: LexicalPrior, mostCells: Int = mostCells) {
    self.corpus = corpus
    sourceWords = Int(corpus.source.words.max() ?? -1) + 1
    targetWords = Int(corpus.target.words.max() ?? -1) + 1
    let (sources, targets) = (sourceWords, targetWords)
    self.prior = LexicalPrior(prior.entries.filter { $0.source < sources && $0.target < targets })
    turns = Self.turns(corpus)
    let isSmall = turns.reduce(0) { $0 + $1.cells } <= mostCells
    cells = isSmall ? PairCells(corpus, turns, sourceWords: sources, targetWords: targets, self.prior) : nil
  }

  /// The sentences from the smallest to the largest, as they stand where they are equal: short ones leave less to guess.
  private static func turns(_ corpus: WordCorpus) -> [Turn] {
    var turns: [Turn] = []
    for pair in 0..<corpus.count {
      let (source, target) = (corpus.source.range(of: pair), corpus.target.range(of: pair))
      for piece in SentencePieces.pieces(source: source.count, target: target.count) {
        turns.append(
          Turn(
            source: Int32(source.lowerBound + piece.source.lowerBound),
            target: Int32(target.lowerBound + piece.target.lowerBound), rows: Int16(piece.source.count),
            columns: Int16(piece.target.count)))
      }
    }
    return turns.sorted { ($0.cells, $0.source) < ($1.cells, $1.source) }
  }
}

/// The words of a turn and what they chose.
struct SampledSentence {
  let source: UnsafeBufferPointer<Int32>
  let target: UnsafeBufferPointer<Int32>
  /// The number of each cell's pair of words, row by row; nil where words have to be looked up.
  let cells: UnsafePointer<Int32>?
  /// For each target word the position that it chose, or -1.
  let targetChoices: UnsafeMutablePointer<Int16>
  /// For each source word.
  let sourceChoices: UnsafeMutablePointer<Int16>
}
