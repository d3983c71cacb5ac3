import BitextModel
import Terminology
import TestSupport
import Testing

@testable import GlossaryStore

/// Terms that come in thousands must be found as those that come one by one.
@Suite("Noting terms for searching")
struct TermIndexingTests {
  private static let syllables = "bộ trưởng cục vụ hội sở ủy ban ngoại giao y tế công thương".split(
    separator: " ")
  private static let words = "ministerio de salud comité director y trabajo asuntos unión popular".split(
    separator: " ")

  private static func phrase(_ words: [Substring], _ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...5, using: &random)).compactMap { _ in words.randomElement(using: &random) }
      .joined(separator: " ")
  }

  private static func concepts(_ count: Int, _ random: inout SplitMix64) -> [Concept] {
    (0..<count).map { _ in
      let spanish = Term(
        phrase(words, &random), review: UInt8.random(in: 0..<9, using: &random) == 0 ? .rejected : .accepted)
      return Sample.concept(
        [Term(phrase(syllables, &random))], [spanish, Term(phrase(words, &random), status: .admitted)],
        kind: .organization)
    }
  }

  private static func answers(_ store: GlossaryStore, _ query: String) throws -> [String] {
    try store.lookup(TermQuery(query, fuzzy: .always, limit: 60)).map {
      "\($0.term.text) \($0.language.tag) \($0.match) \($0.score)"
    }
  }

  @Test("All at once or one by one, the same is found", arguments: [1, 2, 3] as [UInt64])
  func sameAnswers(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let concepts = Self.concepts(120, &random)
    let (atOnce, oneByOne) = (try GlossaryStore.inMemory(), try GlossaryStore.inMemory())
    _ = try atOnce.add(concepts)
    for concept in concepts { _ = try oneByOne.add([concept]) }
    for _ in 0..<40 {
      let query = Self.phrase(Bool.random(using: &random) ? Self.syllables : Self.words, &random)
      for text in [query, String(query.dropLast()), query + "s"] where !text.isEmpty {
        #expect(try Self.answers(atOnce, text) == Self.answers(oneByOne, text), "seed \(seed), “\(text)”")
      }
    }
    #expect(try atOnce.listing() == oneByOne.listing())
  }

  @Test("What was added in thousands can be taken out again, and the full text agrees")
  func removal() throws {
    let store = try GlossaryStore.inMemory()
    let short = Sample.concept("Bộ", "ministerio", kind: .organization)
    let long = Sample.concept("Ủy ban nhân dân", "comité popular", kind: .organization)
    _ = try store.add([long, short])
    let found = try #require(try store.lookup(TermQuery("comite popular")).first)
    try store.remove(concept: found.concept.id)
    #expect(try store.lookup(TermQuery("nhan dan", fuzzy: .never)).isEmpty)
    #expect(try store.lookup(TermQuery("bo")).map(\.term.text) == ["Bộ"])
  }

  @Test("Concepts are asked for one by one")
  func lazily() throws {
    let store = try GlossaryStore.inMemory()
    let report = try store.add((1...300).lazy.map { Sample.concept("Vụ \($0)", "departamento \($0)") })
    #expect(report.addedConcepts == 300)
    #expect(try store.lookup(TermQuery("vu 299")).first?.term.text == "Vụ 299")
  }
}
