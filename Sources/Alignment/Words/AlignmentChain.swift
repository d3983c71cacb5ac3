/// One Markov chain over the links of a whole text.
///
/// A sentence's own links are taken out of the counts, all its cells are looked up once, both directions are sampled a few
/// times, and the new links are counted.
final class AlignmentChain {
  private let corpus: WordCorpus
  private let options: WordAligner.Options
  private let turns: [Turn]
  private let counts: PairCounts
  private let counted: PairCounts
  private let forwardOrder: WordOrder
  private let reverseOrder: WordOrder
  private var forwardCounts: OrderCounts
  private var reverseCounts: OrderCounts
  private let lattice: SentenceLattice
  private let targetChoices: FlatBuffer<Int16>
  private let sourceChoices: FlatBuffer<Int16>
  private var scratch = [Int32](repeating: 0, count: SentencePieces.longest)
  private var random: SeededRandom

  /// A pair of sentences, or of their pieces: where they stand among all words.
  private struct Turn {
    let source: Int32
    let target: Int32
    let rows: Int16
    let columns: Int16

    var cells: Int { Int(rows) * Int(columns) }
  }

  init(_ corpus: WordCorpus, _ prior: LexicalPrior, _ options: WordAligner.Options, seed: UInt64) {
    self.corpus = corpus
    self.options = options
    turns = Self.turns(corpus)
    let sourceWords = Int(corpus.source.words.max() ?? -1) + 1
    let targetWords = Int(corpus.target.words.max() ?? -1) + 1
    counts = PairCounts(sourceWords: sourceWords, targetWords: targetWords)
    counted = PairCounts(sourceWords: sourceWords, targetWords: targetWords)
    counts.add(prior)
    forwardOrder = WordOrder(words: sourceWords)
    reverseOrder = WordOrder(words: targetWords)
    forwardCounts = .stepwise(words: sourceWords)
    reverseCounts = .stepwise(words: targetWords)
    lattice = SentenceLattice(options)
    targetChoices = FlatBuffer(repeating: -1, count: corpus.target.words.count)
    sourceChoices = FlatBuffer(repeating: -1, count: corpus.source.words.count)
    random = SeededRandom(seed: seed)
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

  /// All rounds; afterwards the chain is used up.
  func run() -> WordAligner.Chain {
    for round in 0..<options.rounds {
      if round > 0 { learnOrder() }
      corpus.source.words.withUnsafeBufferPointer { source in
        corpus.target.words.withUnsafeBufferPointer { target in
          for turn in turns { take(turn, source, target, round) }
        }
      }
    }
    return WordAligner.Chain(pairs: WordPairTable(counted), forward: forwardCounts, reverse: reverseCounts)
  }

  private func learnOrder() {
    forwardOrder.update(from: forwardCounts, pseudocount: options.orderPrior)
    reverseOrder.update(from: reverseCounts, pseudocount: options.orderPrior)
    forwardCounts = OrderCounts(words: counts.sourceWords)
    reverseCounts = OrderCounts(words: counts.targetWords)
  }

  private func stage(_ round: Int) -> SentenceLattice.Stage {
    if round < options.lexicalRounds { return .translations }
    return round < options.lexicalRounds + options.jumpRounds ? .jumps : .fertilities
  }

  private func take(
    _ turn: Turn, _ source: UnsafeBufferPointer<Int32>, _ target: UnsafeBufferPointer<Int32>, _ round: Int
  ) {
    let (rows, columns) = (Int(turn.rows), Int(turn.columns))
    let sentence = Sentence(
      source: UnsafeBufferPointer(rebasing: source[Int(turn.source)..<Int(turn.source) + rows]),
      target: UnsafeBufferPointer(rebasing: target[Int(turn.target)..<Int(turn.target) + columns]),
      targetChoices: targetChoices.base + Int(turn.target),
      sourceChoices: sourceChoices.base + Int(turn.source))
    if round > 0 { count(sentence, -1, in: counts) }
    lattice.fill(from: counts, source: sentence.source, target: sentence.target)
    for _ in 0..<options.sweeps { sample(sentence, stage(round)) }
    count(sentence, 1, in: counts)
    countOrder(sentence)
    if round >= options.rounds - options.countedRounds { count(sentence, 1, in: counted) }
  }

  /// The words of a turn and their choices.
  private struct Sentence {
    let source: UnsafeBufferPointer<Int32>
    let target: UnsafeBufferPointer<Int32>
    let targetChoices: UnsafeMutablePointer<Int16>
    let sourceChoices: UnsafeMutablePointer<Int16>
  }

  private func sample(_ sentence: Sentence, _ stage: SentenceLattice.Stage) {
    lattice.sampleBoth(
      source: sentence.source, target: sentence.target, targetChoices: sentence.targetChoices,
      sourceChoices: sentence.sourceChoices, orders: (forwardOrder, reverseOrder), stage: stage,
      agreement: options.agreement, marginals: nil, &random)
  }

  private func count(_ sentence: Sentence, _ amount: Float, in counts: PairCounts) {
    for position in sentence.target.indices {
      let choice = Int(sentence.targetChoices[position])
      let word = sentence.target[position]
      if choice < 0 {
        counts.addUnlinked(target: Int(word), amount)
      } else {
        counts.add(source: sentence.source[choice], target: word, forward: amount, reverse: 0)
      }
    }
    for position in sentence.source.indices {
      let choice = Int(sentence.sourceChoices[position])
      let word = sentence.source[position]
      if choice < 0 {
        counts.addUnlinked(source: Int(word), amount)
      } else {
        counts.add(source: word, target: sentence.target[choice], forward: 0, reverse: amount)
      }
    }
  }

  private func countOrder(_ sentence: Sentence) {
    let targetChoices = UnsafeBufferPointer(start: sentence.targetChoices, count: sentence.target.count)
    let sourceChoices = UnsafeBufferPointer(start: sentence.sourceChoices, count: sentence.source.count)
    forwardCounts.add(sentence.source, choices: targetChoices, &scratch)
    reverseCounts.add(sentence.target, choices: sourceChoices, &scratch)
  }
}

extension SentenceLattice {
  /// Where both directions add up the probabilities of their cells.
  typealias Marginals = (forward: UnsafeMutablePointer<Float>, reverse: UnsafeMutablePointer<Float>)

  /// Samples the target words' choices, then the source words'.
  @inline(__always)
  func sampleBoth(
    source: UnsafeBufferPointer<Int32>, target: UnsafeBufferPointer<Int32>,
    targetChoices: UnsafeMutablePointer<Int16>, sourceChoices: UnsafeMutablePointer<Int16>,
    orders: (forward: WordOrder, reverse: WordOrder), stage: Stage, agreement: Float, marginals: Marginals?,
    _ random: inout SeededRandom
  ) {
    guard let sourceWords = source.baseAddress, let targetWords = target.baseAddress else { return }
    run(
      Sweep(
        chosen: sourceWords, chosenCount: source.count, choosingCount: target.count, choices: targetChoices,
        others: sourceChoices, order: orders.forward, stage: stage, agreement: agreement,
        marginals: marginals?.forward),
      forward, &random)
    run(
      Sweep(
        chosen: targetWords, chosenCount: target.count, choosingCount: source.count, choices: sourceChoices,
        others: targetChoices, order: orders.reverse, stage: stage, agreement: agreement,
        marginals: marginals?.reverse),
      reverse, &random)
  }
}
