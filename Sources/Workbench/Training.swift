internal import Alignment
internal import Interchange
internal import TermExtraction
internal import Terminology

/// Learns a lexicon from a translator's own bitexts.
package struct Training: Sendable {
  private let index: WordIndex
  private let concepts: [Concept]
  private let threads: Int

  /// Prepares what is known beforehand.
  ///
  /// - Parameters:
  ///   - settings: Which glossary counts, and whether the shipped ones and the lexicon do.
  ///   - lexicon: A file with a lexicon that was learned before; nil for none.
  ///   - threads: How many threads to use; each takes memory of its own, the results are the same for any number.
  /// - Throws: What is wrong with these files.
  package init(
    _ settings: Settings, lexicon: String? = nil, threads: Int = 1
  ) throws(WorkbenchError) {
    self.threads = threads
    concepts = try Knowledge(settings).concepts()
    index = try LexicalKnowledge.index(settings, concepts: concepts, learned: lexicon)
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
    var reading = LinkedReading(index: index, keepsSpellings: false)
    try text.forEachPair { reading.add($0, $1) }
    let model = reading.model(threads: threads)
    return WordModelFile.bytes(of: TrainedWordModel(model: model, index: reading.index))
  }

  /// Learns from the pairs of these files.
  package func learn(from text: TrainingText) throws(WorkbenchError) -> Result {
    var reading = LinkedReading(index: index, keepsSpellings: true)
    try text.forEachPair { reading.add($0, $1) }
    let model = reading.model(threads: threads)
    return Result(
      pairCount: reading.corpus.count, learner: reading.learner(model, knowing: concepts, threads: threads),
      trained: TrainedWordModel(model: model, index: reading.index))
  }
}
