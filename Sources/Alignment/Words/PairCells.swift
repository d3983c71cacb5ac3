/// For each cell of a text, a source word beside a target word, the number of their pair.
///
/// A pair has one number wherever its words meet, given where the turns meet it first: what meets but once lies side by
/// side in memory, and the sampler, which passes over all cells again and again, never has to look a word up.
/// O(cells), with one small table of target words and no hashing.
struct PairCells: Sendable {
  /// Turn by turn, row by row.
  let numbers: [Int32]
  /// How many pairs there are.
  let pairCount: Int
  /// The pairs that something is known of beforehand, and how many observations it is worth.
  let known: [(number: Int32, weight: Float)]

  /// Numbers the cells of some turns.
  init(
    _ corpus: WordCorpus, _ turns: [SampledText.Turn], sourceWords: Int, targetWords: Int,
    _ prior: LexicalPrior
  ) {
    var numbering = Numbering(turns, targetWords: targetWords)
    let rows = Rows(corpus, turns, sourceWords: sourceWords)
    var entry = 0
    for word in 0..<sourceWords {
      numbering.begin()
      for row in rows.ofWord(word) { numbering.take(turns[Int(row.turn)], row, corpus.target.words) }
      while entry < prior.entries.count, Int(prior.entries[entry].source) == word {
        numbering.note(prior.entries[entry])
        entry += 1
      }
    }
    let order = numbering.reorder()
    numbers = numbering.numbers
    pairCount = order.count
    known = numbering.known.map { (order[Int($0.number)], $0.weight) }
  }

  /// One source word of a turn.
  private struct Row {
    let turn: Int32
    /// Where its cells begin.
    let start: Int
  }

  /// The rows of all turns, word by word: a counting sort.
  private struct Rows {
    private var starts: [Int]
    private var rows: [Row]

    init(_ corpus: WordCorpus, _ turns: [SampledText.Turn], sourceWords: Int) {
      starts = [Int](repeating: 0, count: sourceWords + 1)
      for word in corpus.source.words { starts[Int(word) + 1] += 1 }
      for word in 0..<sourceWords { starts[word + 1] += starts[word] }
      rows = [Row](repeating: Row(turn: -1, start: 0), count: corpus.source.words.count)
      var next = starts
      var start = 0
      for (number, turn) in turns.enumerated() {
        for row in 0..<Int(turn.rows) {
          let word = Int(corpus.source.words[Int(turn.source) + row])
          rows[next[word]] = Row(turn: Int32(number), start: start)
          next[word] += 1
          start += Int(turn.columns)
        }
      }
      // Words of pairs with an empty side have no turn.
      ends = next
    }

    private let ends: [Int]

    func ofWord(_ word: Int) -> ArraySlice<Row> { rows[starts[word]..<ends[word]] }
  }

  /// The numbers while they are given, source word by source word.
  private struct Numbering {
    var numbers: [Int32]
    var known: [(number: Int32, weight: Float)] = []
    private var count: Int32 = 0
    /// The first number of the source word at hand.
    private var first: Int32 = 0
    /// For each target word its number with the last source word that it met.
    private var latest: [Int32]

    init(_ turns: [SampledText.Turn], targetWords: Int) {
      numbers = [Int32](repeating: 0, count: turns.reduce(0) { $0 + $1.cells })
      latest = [Int32](repeating: -1, count: targetWords)
    }

    mutating func begin() { first = count }

    mutating func take(_ turn: SampledText.Turn, _ row: Row, _ targets: [Int32]) {
      for column in 0..<Int(turn.columns) {
        let target = Int(targets[Int(turn.target) + column])
        if latest[target] < first {
          latest[target] = count
          count += 1
        }
        numbers[row.start + column] = latest[target]
      }
    }

    mutating func note(_ entry: LexicalPrior.Entry) {
      let number = latest[Int(entry.target)]
      if number >= first { known.append((number, entry.weight)) }
    }

    /// Renumbers the pairs as the turns meet them, and gives for each number the new one.
    mutating func reorder() -> [Int32] {
      var order = [Int32](repeating: -1, count: Int(count))
      var next: Int32 = 0
      for cell in numbers.indices {
        let number = Int(numbers[cell])
        if order[number] < 0 {
          order[number] = next
          next += 1
        }
        numbers[cell] = order[number]
      }
      return order
    }
  }
}
