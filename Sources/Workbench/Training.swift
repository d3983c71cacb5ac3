internal import Alignment
internal import Interchange
internal import TermExtraction
internal import TextCore

/// Learns a lexicon from a translator's own bitexts.
package struct Training: Sendable {
  private let index: WordIndex
  private let threads: Int

  /// Prepares what is known beforehand.
  ///
  /// - Parameters:
  ///   - settings: Whether the shipped lexicon counts.
  ///   - lexicon: A file with a lexicon that was learned before; nil for none.
  ///   - threads: How many threads to use; each takes memory of its own, the results are the same for any number.
  /// - Throws: What is wrong with these files.
  package init(
    _ settings: Settings, lexicon: String? = nil, threads: Int = 1
  ) throws(WorkbenchError) {
    self.threads = threads
    index = try LexicalKnowledge.index(settings, learned: lexicon)
  }

  /// What was learned.
  package struct Result: Sendable {
    /// How many pairs of texts there were.
    package let pairCount: Int
    private let learner: LexiconLearner
    private let trained: TrainedWordModel

    fileprivate init(pairCount: Int, learner: LexiconLearner, trained: TrainedWordModel) {
      self.pairCount = pairCount
      self.learner = learner
      self.trained = trained
    }

    /// Writes the words and phrases, the best first, and counts them.
    package func writeLexicon(to output: inout ByteOutput) throws(WorkbenchError) -> Int {
      let table = LearnedLexiconTable()
      var count = 0
      try learner.forEachEntry { entry throws(WorkbenchError) in
        try output.write(table.line(entry))
        count += 1
      }
      return count
    }

    /// The word model as a file holds it.
    package var modelBytes: [UInt8] { WordModelFile.bytes(of: trained) }
  }

  /// Learns the word model alone, as the bytes of its file.
  package func model(from text: TrainingText) throws(WorkbenchError) -> [UInt8] {
    var reading = Reading(index: index, keepsSpellings: false)
    try text.forEachPair { reading.add($0, $1) }
    let model = WordTraining(threads: threads).train(reading.corpus, prior: reading.index.prior())
    return WordModelFile.bytes(of: TrainedWordModel(model: model, index: reading.index))
  }

  /// Learns from the pairs of these files.
  package func learn(from text: TrainingText) throws(WorkbenchError) -> Result {
    var reading = Reading(index: index, keepsSpellings: true)
    try text.forEachPair { reading.add($0, $1) }
    let model = WordTraining(threads: threads).train(reading.corpus, prior: reading.index.prior())
    let linked = reading.linked(by: model)
    return Result(
      pairCount: linked.pairCount, learner: LexiconLearner(linked, words: reading.surfaces),
      trained: TrainedWordModel(model: model, index: reading.index))
  }

  /// The texts as numbers of words, once as the aligner counts them and once as they are written.
  private struct Reading {
    var index: WordIndex
    var corpus = WordCorpus()
    var surfaces = SurfaceWords()
    private var spellings = WordCorpus()
    private let keepsSpellings: Bool

    init(index: WordIndex, keepsSpellings: Bool) {
      self.index = index
      self.keepsSpellings = keepsSpellings
    }

    mutating func add(_ vietnameseText: String, _ spanishText: String) {
      let vietnamese = TokenizedText(vietnameseText, lexer: &index.lexer)
      let spanish = TokenizedText(spanishText, lexer: &index.lexer)
      let source = index.source(vietnamese.tokens)
      let target = index.target(spanish.tokens)
      corpus.append(source: source.words, target: target.words)
      guard keepsSpellings else { return }
      spellings.append(
        source: source.tokens.map { surfaces.number(of: $0, in: vietnamese, index.lexer) },
        target: target.tokens.map { surfaces.number(of: $0, in: spanish, index.lexer) })
    }

    func linked(by model: WordModel) -> LinkedCorpus {
      let linker = WordLinker(model)
      var linked = LinkedCorpus()
      for pair in 0..<corpus.count {
        linked.append(
          source: Array(spellings.source[pair]), target: Array(spellings.target[pair]),
          links: linker.links(
            source: Array(corpus.source[pair]), target: Array(corpus.target[pair]),
            threshold: LinkedCorpus.threshold))
      }
      return linked
    }
  }
}
