/// Learns which words of two languages mean the same from pairs of sentences.
///
/// Bayesian word alignment by Gibbs sampling (Östling and Tiedemann, "Efficient Word Alignment with Markov Chain Monte
/// Carlo", 2016): every target word chooses a source word or none, by translation, jump and fertility, under sparse
/// Dirichlet priors, first with translations alone, then with jumps, then with fertilities. Both directions are sampled
/// together: a link that the other direction has as well is preferred (agreement after Liang, Taskar, Klein, 2006).
/// The first pass takes the sentences from the shortest on and samples from what it has counted until then.
/// What several independent chains saw in their last rounds makes the model.
///
/// Time: rounds · chains · Σ (source words · target words); memory: the text, the numbers of its cells unless they are too
/// many, and for each chain the pairs of words.
package struct WordAligner: Sendable {
  /// The sizes and priors of the sampling.
  package struct Options: Sendable, Equatable {
    /// Independent chains, each from its own seed.
    package var chains = 4
    /// How often each chain passes over the text.
    package var rounds = 6
    /// Of these, how many use translations alone; what follows knows jumps.
    package var lexicalRounds = 1
    /// How many use translations and jumps; the rest knows fertilities too.
    package var jumpRounds = 1
    /// How many of the last rounds count for the model.
    package var countedRounds = 3
    /// How often both directions of a sentence are sampled when it is its turn.
    package var sweeps = 2
    /// How much a link is preferred that the other direction has too.
    package var agreement: Float = 8
    /// The Dirichlet prior of translations, and of words without a counterpart (Östling and Tiedemann's).
    package var translationPrior: Float = 0.001
    /// The Dirichlet prior of jumps and fertilities (theirs).
    package var orderPrior: Float = 0.5
    /// How likely a word is to have no counterpart, before anything is known (theirs).
    package var unlinked: Float = 0.2

    /// The standard sizes.
    package init() {}

    /// The sizes for a text of so many pairs: what one chain happens on weighs much in a small text, so that it takes
    /// more chains and more rounds, and little in a large one, where each word is met often.
    package init(pairs: Int) {
      chains = pairs > Self.manyPairs ? 2 : min(16, max(4, Self.chainPairs / max(1, pairs)))
      guard pairs <= Self.fewPairs else { return }
      (rounds, lexicalRounds, jumpRounds, countedRounds) = (12, 4, 4, 6)
    }

    /// Chains times pairs of a small text, and how many pairs a small text has: set on 118 pairs and on 10,000.
    private static let chainPairs = 40_000
    private static let fewPairs = 10_000
    /// How many pairs a large text has.
    private static let manyPairs = 100_000
  }

  /// The sizes and priors.
  package let options: Options

  /// An aligner with these sizes and priors.
  package init(_ options: Options = Options()) {
    self.options = options
  }

  /// What one chain counted, or several together.
  package struct Chain: Sendable, Equatable {
    var pairs = WordPairTable()
    var forward = OrderCounts(words: 0)
    var reverse = OrderCounts(words: 0)
    /// How many chains.
    var chains: Int32 = 0

    /// No chain.
    package init() {}

    init(pairs: WordPairTable, forward: OrderCounts, reverse: OrderCounts) {
      self.pairs = pairs
      self.forward = forward
      self.reverse = reverse
      chains = 1
    }

    /// Adds another chain over the same text; the sum is the same in any order, as all counts are whole numbers.
    package mutating func add(_ other: Chain) {
      if chains == 0 {
        self = other
        return
      }
      pairs = pairs.merged(with: other.pairs)
      forward.add(other.forward)
      reverse.add(other.reverse)
      chains += other.chains
    }
  }

  /// Learns from a text; the same model for the same text, whatever the machine.
  package func train(_ corpus: WordCorpus, prior: LexicalPrior = LexicalPrior()) -> WordModel {
    let text = text(corpus, prior: prior)
    var sum = Chain()
    for number in 0..<options.chains { sum.add(chain(number, of: text)) }
    return model(of: sum, prior: prior)
  }

  /// Lays out a text for all chains.
  package func text(_ corpus: WordCorpus, prior: LexicalPrior = LexicalPrior()) -> SampledText {
    SampledText(corpus, prior: prior)
  }

  /// Runs one of the chains, which know nothing of each other and may run on threads of their own.
  package func chain(_ number: Int, of text: SampledText) -> Chain {
    // Any distance between seeds will do: SplitMix64 scatters them.
    AlignmentChain(text, options, seed: UInt64(number) &* 7_919 &+ 12_345).run()
  }

  /// What all chains counted as a model.
  package func model(of chains: Chain, prior: LexicalPrior = LexicalPrior()) -> WordModel {
    WordModel(chains, prior: prior, options)
  }
}
