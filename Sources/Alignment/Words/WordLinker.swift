internal import BitextModel

/// Links the words of sentences, seen in training or not, by a model; one thread at a time.
///
/// Both directions are sampled as in training, with the model as it is; the probability of a cell is the mean of its
/// conditional probabilities over the sweeps and both directions (Rao-Blackwell). The same sentences give the same links,
/// whatever was linked before.
package final class WordLinker {
  /// Links with a lower probability are passed over unless others are asked for.
  ///
  /// One direction that is sure, or both that are likely, make a link.
  package static let usualThreshold: Float = 0.5
  /// Sweeps that are thrown away, and sweeps that count; more change no figure.
  private static let burnIn = 4
  private static let sweeps = 12

  private let counts: PairCounts
  private let forwardOrder: WordOrder
  private let reverseOrder: WordOrder
  private let lattice: SentenceLattice
  private let agreement: Float
  private var forwardMarginals: [Float] = []
  private var reverseMarginals: [Float] = []

  /// Prepares a model for a text.
  ///
  /// - Parameters:
  ///   - model: What was learned.
  ///   - sourceWords: How many source words there are, those included that the model does not know.
  ///   - targetWords: How many target words there are.
  ///   - prior: What is known of words that the model does not know.
  ///   - options: Those of the training.
  package init(
    _ model: WordModel, sourceWords: Int = 0, targetWords: Int = 0, prior: LexicalPrior = LexicalPrior(),
    options: WordAligner.Options = WordAligner.Options()
  ) {
    counts = PairCounts(
      sourceWords: max(sourceWords, model.sourceWords), targetWords: max(targetWords, model.targetWords))
    model.pairs.add(to: counts, scale: 1 / Float(model.samples))
    counts.add(prior)
    forwardOrder = WordOrder(words: counts.sourceWords)
    reverseOrder = WordOrder(words: counts.targetWords)
    forwardOrder.update(from: model.forward, chains: Int(model.chains), pseudocount: options.orderPrior)
    reverseOrder.update(from: model.reverse, chains: Int(model.chains), pseudocount: options.orderPrior)
    lattice = SentenceLattice(options)
    agreement = options.agreement
  }

  /// The links between two sentences, in the order of the source.
  package func links(
    source: [Int32], target: [Int32], threshold: Float = WordLinker.usualThreshold
  ) -> [WeightedWordLink] {
    var links: [WeightedWordLink] = []
    source.withUnsafeBufferPointer { source in
      target.withUnsafeBufferPointer { target in
        for piece in SentencePieces.pieces(source: source.count, target: target.count) {
          sample(
            UnsafeBufferPointer(rebasing: source[piece.source]),
            UnsafeBufferPointer(rebasing: target[piece.target]))
          collect(piece, threshold, into: &links)
        }
      }
    }
    return links
  }

  private func sample(_ source: UnsafeBufferPointer<Int32>, _ target: UnsafeBufferPointer<Int32>) {
    let cells = source.count * target.count
    forwardMarginals = [Float](repeating: 0, count: cells)
    reverseMarginals = [Float](repeating: 0, count: cells)
    var targetChoices = [Int16](repeating: -1, count: target.count)
    var sourceChoices = [Int16](repeating: -1, count: source.count)
    var random = SeededRandom(seed: UInt64(cells))
    lattice.fill(from: counts, source: source, target: target)
    forwardMarginals.withUnsafeMutableBufferPointer { forward in
      reverseMarginals.withUnsafeMutableBufferPointer { reverse in
        guard let forward = forward.baseAddress, let reverse = reverse.baseAddress else { return }
        for sweep in 0..<Self.burnIn + Self.sweeps {
          lattice.sampleBoth(
            source: source, target: target, targetChoices: &targetChoices, sourceChoices: &sourceChoices,
            orders: (forwardOrder, reverseOrder), stage: Self.stage(sweep), agreement: agreement,
            marginals: sweep < Self.burnIn ? nil : (forward, reverse), &random)
        }
      }
    }
  }

  private static func stage(_ sweep: Int) -> SentenceLattice.Stage {
    sweep == 0 ? .translations : sweep == 1 ? .jumps : .fertilities
  }

  private func collect(
    _ piece: SentencePieces.Piece, _ threshold: Float, into links: inout [WeightedWordLink]
  ) {
    let (rows, columns) = (piece.source.count, piece.target.count)
    for row in 0..<rows {
      for column in 0..<columns {
        let sum = forwardMarginals[column * rows + row] + reverseMarginals[row * columns + column]
        let probability = min(1, sum / Float(2 * Self.sweeps))
        guard probability >= threshold else { continue }
        let link = WordLink(source: piece.source.lowerBound + row, target: piece.target.lowerBound + column)
        links.append(WeightedWordLink(link, probability: probability))
      }
    }
  }
}
