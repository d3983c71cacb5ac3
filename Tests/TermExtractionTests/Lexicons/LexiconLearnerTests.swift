import Alignment
import BitextModel
import Terminology
import Testing
import TextCore

@testable import TermExtraction

@Suite("Lexicons learned from linked sentences")
struct LexiconLearnerTests {
  /// A pair of sentences with its links in Pharaoh's form.
  private struct Pair {
    let vietnamese: String
    let spanish: String
    let links: String
  }

  private static let ministry = Pair(
    vietnamese: "bộ ngoại giao Cuba", spanish: "el Ministerio de Relaciones Exteriores de Cuba",
    links: "0-1 1-3 2-4 3-6")

  private func learn(_ pairs: [Pair]) -> [LearnedLexicon.Entry] {
    var lexer = Lexer()
    var words = SurfaceWords()
    var corpus = LinkedCorpus()
    for pair in pairs {
      let numbers = [pair.vietnamese, pair.spanish].map { text in
        let tokenized = TokenizedText(text, lexer: &lexer)
        return tokenized.tokens.indices.map { words.number(of: $0..<$0 + 1, in: tokenized, lexer) }
      }
      let links = pair.links.split(separator: " ").map { link in
        let ends = link.split(separator: "-").compactMap { Int($0) }
        return WeightedWordLink(WordLink(source: ends[0], target: ends[1]), probability: 1)
      }
      corpus.append(source: numbers[0], target: numbers[1], links: links)
    }
    return LexiconLearner(corpus, words: words).lexicon().entries
  }

  private func best(_ vietnamese: String, _ pairs: [Pair]) -> String? {
    learn(pairs).filter { $0.vietnamese == vietnamese }.max {
      $0.spanishGivenVietnamese < $1.spanishGivenVietnamese
    }?.spanish
  }

  @Test(
    "A span is translated by what its links point to, function words at the edges aside",
    arguments: [
      ("bộ ngoại giao", "ministerio de relaciones exteriores"),
      ("bộ ngoại giao cuba", "ministerio de relaciones exteriores de cuba"), ("cuba", "cuba"),
      ("bộ", "ministerio"),
    ])
  func spans(vietnamese: String, spanish: String) {
    #expect(best(vietnamese, [Self.ministry]) == spanish)
  }

  @Test("Phrases stop at punctuation")
  func punctuation() {
    let pair = Pair(vietnamese: "Cuba, Panama", spanish: "Cuba, Panamá", links: "0-0 1-1 2-2")
    #expect(Set(learn([pair]).map(\.vietnamese)) == ["cuba", "panama"])
  }

  @Test("What is found more often is likelier")
  func probabilities() throws {
    let school = Pair(vietnamese: "trường", spanish: "escuela", links: "0-0")
    let field = Pair(vietnamese: "trường", spanish: "campo", links: "0-0")
    let entries = learn([school, field, school, school])
    #expect(entries.map(\.spanish) == ["escuela", "campo"])
    #expect(entries.map(\.count) == [3, 1])
    #expect(entries.map(\.spanishGivenVietnamese) == [0.75, 0.25])
    #expect(entries.map(\.vietnameseGivenSpanish) == [1, 1])
  }

  @Test("The singular stands before its plural where the text has both")
  func singulars() {
    let pairs = ["limones", "limones", "limón"].map { Pair(vietnamese: "chanh", spanish: $0, links: "0-0") }
    #expect(learn(pairs).map(\.spanish) == ["limón", "limones"])
    #expect(learn(Array(pairs.prefix(2))).map(\.spanish) == ["limones"])
  }

  @Test("Sentences without words or links teach nothing")
  func nothing() {
    #expect(learn([]).isEmpty)
    #expect(learn([Pair(vietnamese: "", spanish: "", links: "")]).isEmpty)
    #expect(learn([Pair(vietnamese: "một", spanish: "dos", links: "")]).isEmpty)
  }
}
