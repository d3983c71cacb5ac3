internal import Alignment
internal import BitextModel
internal import Foundation
package import GlossaryStore
internal import TermExtraction
internal import Terminology

/// Finds the terms of a translator's own bitexts: what the corpus says together, and what each pair says by itself.
package struct CorpusExtraction: Sendable {
  private let index: WordIndex
  private let concepts: [Concept]
  private let resources: LanguageResources
  private let threads: Int

  /// Up to so many pairs are read one by one for names and titles too, which takes about a millisecond each.
  private static let mostReadSingly = 20_000

  /// Prepares what is known beforehand.
  ///
  /// - Parameters:
  ///   - settings: Which glossary counts, and whether the shipped ones and the lexicon do.
  ///   - threads: How many threads to use; the terms are the same for any number.
  /// - Throws: What is wrong with the glossary or the shipped tables.
  package init(
    _ settings: Settings, threads: Int = ProcessInfo.processInfo.activeProcessorCount
  ) throws(WorkbenchError) {
    self.threads = threads
    let knowledge = try Knowledge(settings)
    concepts = try knowledge.concepts()
    resources = try knowledge.resources()
    index = try LexicalKnowledge.index(settings, concepts: concepts, learned: settings.learnedLexicon)
  }

  /// The terms of some documents taken together, the surest first, each once.
  package func terms(in documents: [CorpusDocument]) -> [ExtractedTerm] {
    let corpus = GatheredPairs(documents)
    var terms = learned(from: corpus).map(corpus.term)
    var known = Set(terms.map(\.key))
    if corpus.pairs.count <= Self.mostReadSingly {
      terms += documents.flatMap(singleTerms).filter { known.insert($0.key).inserted }
    }
    return terms.sorted { ($1.term.score, $1.count, $0.term.vi) < ($0.term.score, $0.count, $1.term.vi) }
  }

  /// What the corpus says together.
  private func learned(from corpus: GatheredPairs) -> [CorpusTerm] {
    var reading = LinkedReading(index: index, keepsSpellings: true)
    reading.add(corpus.pairs.count, threads: threads) { [pairs = corpus.pairs] number in
      (pairs[number].vietnamese, pairs[number].spanish)
    }
    let model = reading.model(threads: threads)
    let learner = reading.learner(model, knowing: concepts, threads: threads)
    let parallel = threads > 1 ? Parallel.allCores : .serial
    let entries = learner.entries(leastLikely: CorpusTermExtractor.leastLikely, parallel: parallel)
    return CorpusTermExtractor(resources: resources).terms(entries, in: corpus.pairs, parallel: parallel)
  }

  /// What each pair of a document says by itself.
  private func singleTerms(of document: CorpusDocument) -> [ExtractedTerm] {
    let pairs = document.segments.enumerated().map { number, segment in
      SegmentPair(
        vietnamese: [NumberedSegment(text: segment.vietnamese, number: number)],
        spanish: [NumberedSegment(text: segment.spanish, number: number)], probability: segment.score ?? 1)
    }
    return BitextTermExtractor(resources: resources).candidates(in: pairs).map { candidate in
      let evidence = [Evidence(document, document.segments[candidate.vietnameseLine])]
      return ExtractedTerm(
        file: InputFile.name(of: document.name), term: AlignedPage.Term(candidate, evidence[0]),
        evidence: evidence)
    }
  }
}

/// The pairs of several documents in one row.
private struct GatheredPairs {
  let pairs: [CorpusPair]
  private let documents: [CorpusDocument]
  private let starts: [Int]

  init(_ documents: [CorpusDocument]) {
    self.documents = documents
    var pairs: [CorpusPair] = []
    var starts: [Int] = []
    for (number, document) in documents.enumerated() {
      starts.append(pairs.count)
      pairs += document.segments.map {
        CorpusPair(vietnamese: $0.vietnamese, spanish: $0.spanish, document: number)
      }
    }
    self.pairs = pairs
    self.starts = starts
  }

  func term(_ term: CorpusTerm) -> ExtractedTerm {
    let evidence = term.contexts.map { number in
      let document = documents[pairs[number].document]
      return Evidence(document, document.segments[number - starts[pairs[number].document]])
    }
    return ExtractedTerm(term, evidence: evidence)
  }
}

extension Evidence {
  /// A pair of a document as the place where a term was seen.
  fileprivate init(_ document: CorpusDocument, _ segment: CorpusSegment) {
    self.init(
      file: InputFile.name(of: document.name), vietnameseLines: segment.vietnameseLines,
      spanishLines: segment.spanishLines, vietnamese: segment.vietnamese, spanish: segment.spanish)
  }
}
