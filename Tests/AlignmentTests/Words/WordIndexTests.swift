import BitextModel
import Terminology
import Testing
import TextCore

@testable import Alignment

@Suite("Words as the aligner counts them")
struct WordIndexTests {
  private static let lexicon = [
    LexiconEntry(vietnamese: "hội nghị", spanish: ["conferencia"], partOfSpeech: .noun),
    LexiconEntry(vietnamese: "hội", spanish: ["asociación"], partOfSpeech: .noun),
    LexiconEntry(vietnamese: "an ninh lương thực", spanish: ["seguridad alimentaria"], partOfSpeech: .noun),
    LexiconEntry(vietnamese: "Tây Ban Nha", spanish: ["España"], partOfSpeech: .noun),
  ]

  private func words(_ text: String, spanish: Bool = false) -> [String] {
    var index = WordIndex(lexicon: Self.lexicon)
    let tokens = index.lexer.tokens(of: NormalizedText(text))
    let sequence = spanish ? index.target(tokens) : index.source(tokens)
    #expect(sequence.tokens.flatMap { Array($0) } == Array(tokens.indices), "every token is in one word")
    let vocabulary = spanish ? index.targets : index.sources
    return sequence.words.map { vocabulary.text(of: TokenID($0)) }
  }

  @Test(
    "Syllables of one word are joined",
    arguments: [
      ("Hội nghị Hội", ["hội nghị", "hội"]),
      ("an ninh lương thực", ["an", "ninh", "lương", "thực"]),
      ("ở Tây Ban Nha.", ["ở", "tây ban nha", "."]),
      ("Giê-ru-sa-lem - thành", ["giê ru sa lem", "-", "thành"]),
      ("", []),
    ])
  func vietnamese(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "Spanish words count as their stems",
    arguments: [
      ("Ministros, ministro", ["ministr", ",", "ministr"]), ("franco-cubanos", ["franco-cuban"]),
    ])
  func spanish(text: String, expected: [String]) {
    #expect(words(text, spanish: true) == expected)
  }

  @Test("What is written alike and what the lexicon pairs is known beforehand")
  func prior() throws {
    var index = WordIndex(lexicon: [Self.lexicon[0]])
    let source = index.source(index.lexer.tokens(of: NormalizedText("hội nghị Panamá , 12"))).words
    let target = index.target(index.lexer.tokens(of: NormalizedText("Panama , 12 conferencia"))).words
    let pairs = index.prior().entries.map { [$0.source, $0.target] }
    for (sourceWord, targetWord) in [(0, 3), (1, 0), (2, 1), (3, 2)] {
      #expect(pairs.contains([source[sourceWord], target[targetWord]]))
    }
    #expect(pairs.count == 4)
    let late = index.prior(sourcesFrom: index.sources.count, targetsFrom: index.targets.count)
    #expect(late.entries.isEmpty)
  }

  @Test("A learned pair counts where both sides are one word")
  func evidence() {
    var index = WordIndex(lexicon: [Self.lexicon[0]])
    index.addEvidence("hội nghị", "cumbre", weight: 2)
    index.addEvidence("hội nghị thượng đỉnh", "cumbre", weight: 2)
    #expect(index.prior().entries.map(\.weight).sorted() == [1, 2])
  }
}

@Suite("Trained word models")
struct TrainedWordModelTests {
  private static let pairs: [(source: [String], target: [String])] = [
    (["hội", "nghị", "quốc", "tế"], ["conferencia", "internacional"]),
    (["hội", "nghị"], ["la", "conferencia"]),
    (["nhân", "dân"], ["pueblo"]), (["nhân", "dân", "quốc", "tế"], ["pueblos", "internacionales"]),
  ]

  private func trained() -> TrainedWordModel {
    var index = WordIndex(lexicon: [
      LexiconEntry(vietnamese: "hội nghị", spanish: ["conferencia"], partOfSpeech: .noun),
      LexiconEntry(vietnamese: "nhân dân", spanish: ["pueblo"], partOfSpeech: .noun),
      LexiconEntry(vietnamese: "quốc tế", spanish: ["internacional"], partOfSpeech: .adjective),
    ])
    var corpus = WordCorpus()
    for (source, target) in Self.pairs {
      let sourceTokens = source.flatMap { index.lexer.words(of: $0) }
      let targetTokens = target.flatMap { index.lexer.words(of: $0) }
      corpus.append(source: index.source(sourceTokens).words, target: index.target(targetTokens).words)
    }
    return TrainedWordModel(model: WordAligner().train(corpus, prior: index.prior()), index: index)
  }

  @Test("Links of joined words come back to all their syllables")
  func spreads() {
    let links = trained().links([Self.pairs[0]])[0].map(\.link)
    #expect(links == [(0, 0), (1, 0), (2, 1), (3, 1)].map { WordLink(source: $0, target: $1) })
  }

  @Test("A name that it never met is linked by its letters")
  func alikeNames() {
    let links = trained().links([(["nhân", "dân", "Quxar"], ["Quxar", "pueblo"])])[0].map(\.link)
    #expect(links == [(0, 1), (1, 1), (2, 0)].map { WordLink(source: $0, target: $1) })
  }

  @Test("Saved and loaded it is the same to the byte, and links alike")
  func roundTrip() throws {
    let trained = trained()
    let bytes = WordModelFile.bytes(of: trained)
    let loaded = try WordModelFile.model(from: bytes)
    #expect(loaded.model == trained.model)
    #expect(WordModelFile.bytes(of: loaded) == bytes)
    #expect(loaded.links(Self.pairs) == trained.links(Self.pairs))
  }

  @Test("Bytes that are no model are refused")
  func refused() {
    #expect(throws: WordModelError.notAModel) {
      try WordModelFile.model(from: Array("hội nghị\tconferencia".utf8))
    }
    #expect(throws: WordModelError.notAModel) { try WordModelFile.model(from: []) }
    let bytes = WordModelFile.bytes(of: trained())
    for length in 23..<bytes.count {
      #expect(throws: WordModelError.damaged) { try WordModelFile.model(from: Array(bytes[..<length])) }
    }
    #expect(throws: WordModelError.damaged) { try WordModelFile.model(from: bytes + [0]) }
  }
}
