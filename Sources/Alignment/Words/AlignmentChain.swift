/// One Markov chain over the links of a whole text.
///
/// A sentence's own links are taken out of the counts, all its cells are looked up once, both directions are sampled a few
/// times, and the new links are counted.
final class AlignmentChain {
  private let text: SampledText
  private let options: WordAligner.Options
  private let counts: ChainCounts
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

  init(_ text: SampledText, _ options: WordAligner.Options, seed: UInt64) {
    self.text = text
    self.options = options
    counts = ChainCounts(text)
    counted = PairCounts(sourceWords: text.sourceWords, targetWords: text.targetWords)
    forwardOrder = WordOrder(words: text.sourceWords)
    reverseOrder = WordOrder(words: text.targetWords)
    forwardCounts = .stepwise(words: text.sourceWords)
    reverseCounts = .stepwise(words: text.targetWords)
    lattice = SentenceLattice(options)
    targetChoices = FlatBuffer(repeating: -1, count: text.corpus.target.words.count)
    sourceChoices = FlatBuffer(repeating: -1, count: text.corpus.source.words.count)
    random = SeededRandom(seed: seed)
  }

  /// All rounds; afterwards the chain is used up.
  func run() -> WordAligner.Chain {
    for round in 0..<options.rounds {
      if round > 0 { learnOrder() }
      pass(round)
    }
    return WordAligner.Chain(pairs: WordPairTable(counted), forward: forwardCounts, reverse: reverseCounts)
  }

  private func learnOrder() {
    forwardOrder.update(from: forwardCounts, pseudocount: options.orderPrior)
    reverseOrder.update(from: reverseCounts, pseudocount: options.orderPrior)
    forwardCounts = OrderCounts(words: text.sourceWords)
    reverseCounts = OrderCounts(words: text.targetWords)
  }

  private func stage(_ round: Int) -> SentenceLattice.Stage {
    if round < options.lexicalRounds { return .translations }
    return round < options.lexicalRounds + options.jumpRounds ? .jumps : .fertilities
  }

  /// Samples all sentences once.
  private func pass(_ round: Int) {
    text.corpus.source.words.withUnsafeBufferPointer { source in
      text.corpus.target.words.withUnsafeBufferPointer { target in
        (text.cells?.numbers ?? []).withUnsafeBufferPointer { cells in
          var first = text.cells == nil ? nil : cells.baseAddress
          for turn in text.turns {
            take(sentence(turn, source, target, first), round)
            first = first.map { $0 + turn.cells }
          }
        }
      }
    }
  }

  private func sentence(
    _ turn: SampledText.Turn, _ source: UnsafeBufferPointer<Int32>, _ target: UnsafeBufferPointer<Int32>,
    _ cells: UnsafePointer<Int32>?
  ) -> SampledSentence {
    let (first, other) = (Int(turn.source), Int(turn.target))
    return SampledSentence(
      source: UnsafeBufferPointer(rebasing: source[first..<first + Int(turn.rows)]),
      target: UnsafeBufferPointer(rebasing: target[other..<other + Int(turn.columns)]), cells: cells,
      targetChoices: targetChoices.base + other, sourceChoices: sourceChoices.base + first)
  }

  private func take(_ sentence: SampledSentence, _ round: Int) {
    if round > 0 { counts.add(sentence, -1) }
    counts.fill(lattice, sentence)
    for _ in 0..<options.sweeps { sample(sentence, stage(round)) }
    counts.add(sentence, 1)
    countOrder(sentence)
    if round >= options.rounds - options.countedRounds { counted.add(sentence, 1) }
  }

  private func sample(_ sentence: SampledSentence, _ stage: SentenceLattice.Stage) {
    lattice.sampleBoth(
      source: sentence.source, target: sentence.target, targetChoices: sentence.targetChoices,
      sourceChoices: sentence.sourceChoices, orders: (forwardOrder, reverseOrder), stage: stage,
      agreement: options.agreement, marginals: nil, &random)
  }

  private func countOrder(_ sentence: SampledSentence) {
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
