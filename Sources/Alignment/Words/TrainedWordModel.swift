internal import BitextModel
internal import TextCore

/// A word model together with the words that its numbers stand for: what is saved, and applied to new text.
package struct TrainedWordModel: Sendable {
  /// What was learned.
  package let model: WordModel
  /// The words.
  package let index: WordIndex

  /// A model with its words.
  package init(model: WordModel, index: WordIndex) {
    self.model = model
    self.index = index
  }

  /// The links between the tokens of each pair of texts, in the order of the source tokens.
  ///
  /// Words that the model has never met are linked by their neighbours, and by their letters where they are alike.
  package func links(
    _ pairs: [(source: [String], target: [String])], threshold: Float = WordLinker.usualThreshold
  ) -> [[WeightedWordLink]] {
    var index = index
    let sequences = pairs.map { pair in
      let source = ChunkedWords(pair.source, &index) { $0.source($1) }
      return (source, ChunkedWords(pair.target, &index) { $0.target($1) })
    }
    let linker = WordLinker(
      model, sourceWords: index.sources.count, targetWords: index.targets.count,
      prior: index.prior(sourcesFrom: model.sourceWords, targetsFrom: model.targetWords))
    return sequences.map { source, target in
      let links = linker.links(
        source: source.sequence.words, target: target.sequence.words, threshold: threshold)
      return Self.spread(links, source, target)
    }
  }

  /// Links of words as links of the chunks that they stand in; of several the likeliest.
  private static func spread(
    _ links: [WeightedWordLink], _ source: ChunkedWords, _ target: ChunkedWords
  ) -> [WeightedWordLink] {
    var best: [WordLink: Float] = [:]
    for weighted in links {
      for sourceChunk in source.chunks(of: weighted.link.source) {
        for targetChunk in target.chunks(of: weighted.link.target) {
          let link = WordLink(source: sourceChunk, target: targetChunk)
          best[link] = max(best[link] ?? 0, weighted.probability)
        }
      }
    }
    return best.map { WeightedWordLink($0, probability: $1) }
      .sorted { ($0.link.source, $0.link.target) < ($1.link.source, $1.link.target) }
  }
}

/// A sentence whose words are given one by one, as the aligner counts them.
///
/// A given chunk may hold several tokens, and a word may hold several chunks: the links come back to the chunks.
private struct ChunkedWords {
  let sequence: WordSequence
  private let chunkOfToken: [Int]

  init(
    _ chunks: [String], _ index: inout WordIndex, _ words: (inout WordIndex, [Token]) -> WordSequence
  ) {
    var tokens: [Token] = []
    var chunkOfToken: [Int] = []
    for (number, chunk) in chunks.enumerated() {
      let found = index.lexer.tokens(of: NormalizedText(chunk))
      tokens += found
      chunkOfToken += found.map { _ in number }
    }
    sequence = words(&index, tokens)
    self.chunkOfToken = chunkOfToken
  }

  func chunks(of word: Int) -> [Int] {
    let tokens = sequence.tokens[word]
    return Set(tokens.map { chunkOfToken[$0] }).sorted()
  }
}
