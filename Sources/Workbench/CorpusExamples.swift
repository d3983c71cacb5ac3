internal import GlossaryStore
internal import Terminology

/// Examples of terms out of the corpus, where the glossary itself has few.
struct CorpusExamples {
  /// More than these nobody reads.
  static let wanted = 3

  private let store: GlossaryStore

  /// Examples out of the corpus of this glossary.
  init(_ store: GlossaryStore) {
    self.store = store
  }

  /// The examples of an answer, and behind them others out of the corpus, as far as they are wanted.
  func completed(_ answer: LookUpAnswer) throws(WorkbenchError) -> [LookUpExample] {
    guard answer.examples.count < Self.wanted else { return answer.examples }
    let hits: [CorpusHit]
    do {
      hits = try store.corpusExamples(
        vietnamese: answer.vietnamese.map(\.text), spanish: answer.spanish.map(\.text), limit: Self.wanted)
    } catch { throw .glossary(error) }
    // A page may be in the corpus and have given the term its examples.
    let known = Set(answer.examples.map(\.vi))
    let others = hits.map(LookUpExample.init).filter { !known.contains($0.vi) }
    return answer.examples + others.prefix(Self.wanted - answer.examples.count)
  }
}

extension LookUpExample {
  /// A segment of the corpus.
  init(_ hit: CorpusHit) {
    let segment = hit.segment
    self.init(
      Evidence(
        file: InputFile.name(of: hit.document), vietnameseLines: segment.vietnameseLines,
        spanishLines: segment.spanishLines, vietnamese: segment.vietnamese, spanish: segment.spanish))
  }
}
