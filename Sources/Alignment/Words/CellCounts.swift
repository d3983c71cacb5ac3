/// How often words are linked, in both directions, while a chain runs: by the numbers of their pairs.
final class CellCounts {
  /// A pair of words with the times that either side chose the other.
  struct Pair: BitwiseCopyable {
    var forward: Float = 0
    var reverse: Float = 0
  }

  let pairs: FlatBuffer<Pair>
  /// Target words choose source words.
  let forward: LinkMargins
  /// Source words choose target words.
  let reverse: LinkMargins

  /// No links yet but those that are known beforehand.
  init(_ text: SampledText, _ cells: PairCells) {
    pairs = FlatBuffer(repeating: Pair(), count: cells.pairCount)
    forward = LinkMargins(chosen: text.sourceWords, choosing: text.targetWords)
    reverse = LinkMargins(chosen: text.targetWords, choosing: text.sourceWords)
    for (number, weight) in cells.known { pairs[Int(number)] = Pair(forward: weight, reverse: weight) }
    for entry in text.prior.entries {
      forward.chosen[Int(entry.source)] += entry.weight
      reverse.chosen[Int(entry.target)] += entry.weight
    }
  }

  /// Adds to the counts of what a sentence has chosen.
  func add(_ sentence: SampledSentence, cells: UnsafePointer<Int32>, _ amount: Float) {
    let columns = sentence.target.count
    for (column, word) in sentence.target.enumerated() {
      let row = Int(sentence.targetChoices[column])
      if row < 0 {
        forward.addUnlinked(Int(word), amount)
      } else {
        pairs.base[Int(cells[row * columns + column])].forward += amount
        forward.chosen[Int(sentence.source[row])] += amount
      }
    }
    for (row, word) in sentence.source.enumerated() {
      let column = Int(sentence.sourceChoices[row])
      if column < 0 {
        reverse.addUnlinked(Int(word), amount)
      } else {
        pairs.base[Int(cells[row * columns + column])].reverse += amount
        reverse.chosen[Int(sentence.target[column])] += amount
      }
    }
  }
}

/// What a chain samples from: counts by the numbers of cells, or by words where the text is too large to number its cells.
enum ChainCounts {
  case cells(CellCounts)
  case words(PairCounts)

  /// The counts that a chain over a text begins with.
  init(_ text: SampledText) {
    if let cells = text.cells {
      self = .cells(CellCounts(text, cells))
    } else {
      let counts = PairCounts(sourceWords: text.sourceWords, targetWords: text.targetWords)
      counts.add(text.prior)
      self = .words(counts)
    }
  }

  /// Looks up all cells of a sentence.
  func fill(_ lattice: SentenceLattice, _ sentence: SampledSentence) {
    switch self {
    case .cells(let counts):
      if let cells = sentence.cells { lattice.fill(from: counts, cells, sentence) }
    case .words(let counts): lattice.fill(from: counts, source: sentence.source, target: sentence.target)
    }
  }

  /// Adds to the counts of what a sentence has chosen.
  func add(_ sentence: SampledSentence, _ amount: Float) {
    switch self {
    case .cells(let counts): if let cells = sentence.cells { counts.add(sentence, cells: cells, amount) }
    case .words(let counts): counts.add(sentence, amount)
    }
  }
}
