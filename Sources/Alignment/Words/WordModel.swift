package import BitextModel

/// What was learned of two languages: which words are linked how often, how links move, how many a word takes.
///
/// All counts are whole numbers summed over the chains and their counted rounds, so that a model that was saved and
/// loaded is the same to the last bit.
package struct WordModel: Sendable, Equatable {
  /// How many samples the counts of pairs are sums of.
  var samples: Int32
  /// How many chains the counts of jumps and fertilities are sums of.
  var chains: Int32
  var pairs: WordPairTable
  /// How target words choose.
  var forward: OrderCounts
  /// How source words choose.
  var reverse: OrderCounts

  init(samples: Int32, chains: Int32, pairs: WordPairTable, forward: OrderCounts, reverse: OrderCounts) {
    self.samples = samples
    self.chains = chains
    self.pairs = pairs
    self.forward = forward
    self.reverse = reverse
  }

  init(_ chain: WordAligner.Chain, prior: LexicalPrior, _ options: WordAligner.Options) {
    let samples = max(1, Int(chain.chains) * options.countedRounds)
    let sum = PairCounts(sourceWords: chain.pairs.sourceWords, targetWords: chain.pairs.targetWords)
    chain.pairs.add(to: sum, scale: 1)
    sum.add(prior, scale: Float(samples))
    self.init(
      samples: Int32(samples), chains: max(1, chain.chains), pairs: WordPairTable(sum),
      forward: chain.forward,
      reverse: chain.reverse)
  }

  /// How many source words it knows; the numbers of other words begin here.
  package var sourceWords: Int { pairs.sourceWords }
  /// How many target words it knows.
  package var targetWords: Int { pairs.targetWords }

  /// The links of one pair of sentences; for many, a `WordLinker` saves the preparations.
  package func links(source: [Int32], target: [Int32]) -> [WeightedWordLink] {
    let linker = WordLinker(
      self, sourceWords: Int(source.max() ?? -1) + 1, targetWords: Int(target.max() ?? -1) + 1)
    return linker.links(source: source, target: target)
  }
}

/// A word link and how likely it is.
package struct WeightedWordLink: Hashable, Sendable {
  /// The words that it links.
  package let link: WordLink
  /// The mean of both directions' probabilities, from 0 to 1.
  package let probability: Float

  /// A link with its probability.
  package init(_ link: WordLink, probability: Float) {
    self.link = link
    self.probability = probability
  }
}
