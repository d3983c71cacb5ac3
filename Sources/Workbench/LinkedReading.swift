internal import Alignment
internal import TermExtraction
internal import Terminology
internal import TextCore

/// The texts as numbers of words, once as the aligner counts them and once as they are written.
struct LinkedReading {
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

  /// Reads so many pairs, a part of them on each thread; the numbers of the words are as if one had read them all.
  mutating func add(
    _ count: Int, threads: Int, _ pair: @Sendable (Int) -> (vietnamese: String, spanish: String)
  ) {
    let parts = max(1, min(threads, count))
    let empty = self
    let found = (parts > 1 ? Parallel.allCores : .serial).map(parts) { part in
      var reading = empty
      for number in count * part / parts..<count * (part + 1) / parts {
        let (vietnamese, spanish) = pair(number)
        reading.add(vietnamese, spanish)
      }
      return reading
    }
    self = found[0]
    for reading in found.dropFirst() { append(reading) }
  }

  /// Puts the pairs that another reading began with behind these.
  private mutating func append(_ other: LinkedReading) {
    let numbers = index.adopt(other.index)
    corpus.append(contentsOf: other.corpus, sources: numbers.sources, targets: numbers.targets)
    let spellingNumbers = surfaces.adopt(other.surfaces)
    spellings.append(contentsOf: other.spellings, sources: spellingNumbers, targets: spellingNumbers)
  }

  /// Learns which words mean the same, the more thoroughly the smaller the text is.
  func model(threads: Int) -> WordModel {
    let options = WordAligner.Options(pairs: corpus.count)
    return WordTraining(options, threads: threads).train(corpus, prior: index.prior())
  }

  /// A learner of phrases in the text, whose words a model links; some concepts are known beforehand.
  mutating func learner(_ model: WordModel, knowing concepts: [Concept], threads: Int) -> LexiconLearner {
    let known = KnownPhrases(concepts, index: &index, words: &surfaces)
    return LexiconLearner(linked(by: model, threads: threads), words: surfaces, known: known)
  }

  /// The links of all pairs; a part of them for each thread, since every linker takes memory of its own.
  private func linked(by model: WordModel, threads: Int) -> LinkedCorpus {
    let parts = max(1, min(threads, corpus.count))
    let found = (parts > 1 ? Parallel.allCores : .serial).map(parts) { part in
      linked(by: model, pairs: corpus.count * part / parts..<corpus.count * (part + 1) / parts)
    }
    return found.dropFirst().reduce(into: found[0]) { $0.append($1) }
  }

  private func linked(by model: WordModel, pairs: Range<Int>) -> LinkedCorpus {
    let linker = WordLinker(model)
    var linked = LinkedCorpus()
    for pair in pairs {
      linked.append(
        source: Array(spellings.source[pair]), target: Array(spellings.target[pair]),
        links: linker.links(
          source: Array(corpus.source[pair]), target: Array(corpus.target[pair]),
          threshold: LinkedCorpus.threshold))
    }
    return linked
  }
}
