import BitextModel
import Testing

@testable import Alignment

@Suite("Word aligner")
struct WordAlignerTests {
  private func links(_ corpus: WordCorpus, _ model: WordModel) -> [[WeightedWordLink]] {
    let linker = WordLinker(model)
    return (0..<corpus.count).map {
      linker.links(source: Array(corpus.source[$0]), target: Array(corpus.target[$0]))
    }
  }

  @Test("Learns the translations of a bitext", arguments: [UInt64(1), 2, 3])
  func learns(seed: UInt64) {
    let toy = ToyBitext(sentences: 300, seed: seed)
    let score = toy.score(links(toy.corpus, WordAligner().train(toy.corpus)))
    #expect(score > 0.95, "seed \(seed): F1 \(score)")
  }

  @Test("Links sentences that it has not seen")
  func unseenSentences() {
    let model = WordAligner().train(ToyBitext(sentences: 300, seed: 4).corpus)
    let unseen = ToyBitext(sentences: 50, seed: 5)
    let score = unseen.score(links(unseen.corpus, model))
    #expect(score > 0.95, "F1 \(score)")
  }

  @Test("The same text gives the same model, in whatever order the chains run")
  func isDeterministic() {
    let corpus = ToyBitext(sentences: 60, seed: 6).corpus
    let aligner = WordAligner()
    let text = aligner.text(corpus)
    var sum = WordAligner.Chain()
    for number in (0..<aligner.options.chains).reversed() { sum.add(aligner.chain(number, of: text)) }
    #expect(aligner.model(of: sum) == aligner.train(corpus))
    #expect(aligner.chain(0, of: text).pairs != aligner.chain(1, of: text).pairs)
  }

  @Test("Cells that are too many to be numbered change no count", arguments: [UInt64(13), 14])
  func withoutNumberedCells(seed: UInt64) {
    var corpus = ToyBitext(sentences: 60, seed: seed).corpus
    corpus.append(source: [], target: [1, 2])
    let prior = LexicalPrior((0..<9).map { LexicalPrior.Entry(source: $0, target: 9 - $0, weight: 0.7) })
    let aligner = WordAligner()
    let numbered = SampledText(corpus, prior: prior)
    let looked = SampledText(corpus, prior: prior, mostCells: 0)
    #expect(numbered.cells != nil && looked.cells == nil)
    #expect(aligner.chain(0, of: numbered) == aligner.chain(0, of: looked), "seed \(seed)")
  }

  @Test("A sentence is linked alike whatever was linked before it")
  func linkerForgets() {
    let toy = ToyBitext(sentences: 60, seed: 7)
    let linker = WordLinker(WordAligner().train(toy.corpus))
    let (source, target) = (Array(toy.corpus.source[9]), Array(toy.corpus.target[9]))
    let first = linker.links(source: source, target: target)
    _ = linker.links(source: Array(toy.corpus.source[3]), target: Array(toy.corpus.target[3]))
    #expect(linker.links(source: source, target: target) == first)
    #expect(!first.isEmpty)
  }

  @Test("Knowledge alone links what nothing else tells apart")
  func priorAlone() {
    // Each word once, in the opposite order: only the prior knows.
    var corpus = WordCorpus()
    corpus.append(source: [0, 1, 2], target: [2, 1, 0])
    let prior = LexicalPrior((0..<3).map { LexicalPrior.Entry(source: $0, target: $0, weight: 1) })
    let model = WordAligner().train(corpus, prior: prior)
    let found = model.links(source: [0, 1, 2], target: [2, 1, 0]).map(\.link)
    #expect(found == (0..<3).map { WordLink(source: $0, target: 2 - $0) })
  }

  @Test("Of prior pairs that are given twice the heaviest counts")
  func priorKeepsHeaviest() {
    let entries = [(1, 2, 0.5), (0, 3, 1), (1, 2, 0.75)].map {
      LexicalPrior.Entry(source: Int32($0.0), target: Int32($0.1), weight: Float($0.2))
    }
    #expect(LexicalPrior(entries).entries.map(\.weight) == [1, 0.75])
  }

  @Test("Sentences without words have no links, and harm nothing")
  func emptySentences() {
    var corpus = ToyBitext(sentences: 30, seed: 8).corpus
    corpus.append(source: [], target: [1, 2])
    corpus.append(source: [3], target: [])
    corpus.append(source: [], target: [])
    let model = WordAligner().train(corpus)
    #expect(model.links(source: [], target: [1]).isEmpty)
    #expect(model.links(source: [1], target: []).isEmpty)
    #expect(WordAligner().train(WordCorpus()).links(source: [0], target: [0]).count <= 1)
  }

  @Test("One word each is a link")
  func oneWord() {
    let model = WordAligner().train(ToyBitext(sentences: 60, seed: 9).corpus)
    #expect(model.links(source: [5], target: [5]).map(\.link) == [WordLink(source: 0, target: 0)])
  }

  @Test("Words that the model does not know are linked by their neighbours")
  func unknownWords() {
    let model = WordAligner().train(ToyBitext(sentences: 300, seed: 10).corpus)
    let linker = WordLinker(model, sourceWords: 100, targetWords: 100)
    let links = linker.links(source: [1, 99, 2], target: [1, 98, 2]).map(\.link)
    #expect(links.contains(WordLink(source: 0, target: 0)))
    #expect(links.contains(WordLink(source: 2, target: 2)))
    #expect(links.allSatisfy { $0.source != 1 || $0.target == 1 })
  }

  @Test("A text of thousands of words is linked piece by piece")
  func longSentence() {
    let model = WordAligner().train(ToyBitext(sentences: 300, seed: 11).corpus)
    let known = LexicalPrior((40..<1_000).map { LexicalPrior.Entry(source: $0, target: $0, weight: 1) })
    let linker = WordLinker(model, sourceWords: 1_000, targetWords: 1_000, prior: known)
    let words = (0..<5_000).map { Int32($0 % 1_000) }
    let links = linker.links(source: words, target: words)
    let right = links.filter { $0.link.source == $0.link.target }.count
    #expect(right > 4_500, "\(right) of 5000")
  }

  @Test("Probabilities are between the threshold and one")
  func probabilities() {
    let toy = ToyBitext(sentences: 60, seed: 12)
    let all = links(toy.corpus, WordAligner().train(toy.corpus)).joined()
    #expect(all.allSatisfy { $0.probability >= WordLinker.usualThreshold && $0.probability <= 1 })
  }
}

@Suite("Pieces of long sentences")
struct SentencePiecesTests {
  @Test(
    "All words are in one piece each",
    arguments: [(1, 1), (256, 3), (257, 1), (1_000, 900), (10_000, 10), (0, 0)])
  func covers(source: Int, target: Int) {
    let pieces = SentencePieces.pieces(source: source, target: target)
    #expect(
      pieces.allSatisfy {
        $0.source.count <= SentencePieces.longest && $0.target.count <= SentencePieces.longest
      })
    #expect(pieces.reduce(0) { $0 + $1.target.count } == target)
    #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.source.upperBound <= $1.source.lowerBound })
  }

  @Test("A side without words has no pieces", arguments: [(0, 5), (5, 0)])
  func empty(source: Int, target: Int) {
    #expect(SentencePieces.pieces(source: source, target: target).isEmpty)
  }
}
