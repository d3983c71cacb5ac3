import BitextModel
import GRDB
import Terminology
import TestSupport
import Testing

@testable import GlossaryStore

/// An import of thousands works without indices; what comes out must be what comes of some hundred at a time.
@Suite("Import of thousands")
struct MassImportTests {
  private static let syllables = "bộ trưởng cục vụ hội sở ủy ban ngoại giao y tế công thương".split(
    separator: " ")
  private static let words = "ministerio salud comité director trabajo asuntos unión ñandú".split(
    separator: " ")

  private static func term(_ words: [Substring], _ random: inout SplitMix64) -> Term {
    let text = (0..<Int.random(in: 2...5, using: &random)).compactMap { _ in
      words.randomElement(using: &random)
    }
    let review: Review = UInt8.random(in: 0..<12, using: &random) == 0 ? .rejected : .accepted
    return Term(
      text.joined(separator: " "),
      status: AdministrativeStatus.allCases.randomElement(using: &random) ?? .admitted,
      review: review, note: Bool.random(using: &random) ? "nota" : nil)
  }

  private static func terms(_ words: [Substring], _ random: inout SplitMix64) -> [Term] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in term(words, &random) }
  }

  private static func concepts(_ count: Int, _ random: inout SplitMix64) -> [Concept] {
    (0..<count).map { number in
      let sections = [
        LanguageSection(.vietnamese, terms(syllables, &random)),
        LanguageSection(.spanish, terms(words, &random)),
        LanguageSection(Language(tag: "es-MX"), terms(words, &random)),
      ]
      return Concept(
        kind: TermKind.allCases.randomElement(using: &random) ?? .other,
        definition: Bool.random(using: &random) ? "\(number)" : nil,
        sections: sections.filter { !$0.terms.isEmpty })
    }
  }

  private static func run(
    _ store: GlossaryStore, _ concepts: some Collection<Concept>, _ policy: MergePolicy
  ) throws -> [ImportedConcept] {
    var done: [ImportedConcept] = []
    try store.importConcepts(policy) { take in
      for concept in concepts { done.append(try take(ReadyConcept(concept, statesStatus: true))) }
    }
    return done
  }

  @Test(
    "All at once or some hundred at a time, the glossary is the same", arguments: MergePolicy.allCases,
    [1, 2] as [UInt64])
  func sameGlossary(policy: MergePolicy, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let concepts = Self.concepts(5_000, &random)
    let (atOnce, inParts) = (try GlossaryStore.inMemory(), try GlossaryStore.inMemory())
    let done = try Self.run(atOnce, concepts, policy)
    let expected = try stride(from: 0, to: concepts.count, by: 500).flatMap {
      try Self.run(inParts, concepts[$0..<$0 + 500], policy)
    }
    #expect(done == expected, "seed \(seed)")
    #expect(try atOnce.listing() == inParts.listing(), "seed \(seed)")
    for query in [
      "bo truong", "ministerio", "cong thuong ngoai giao", "salud com", "nandu salud", "trabajoo",
    ] {
      let found = try [atOnce, inParts].map { store in
        try store.lookup(TermQuery(query, fuzzy: .always, limit: 60)).map {
          "\($0.term.text) \($0.match) \($0.score)"
        }
      }
      #expect(found[0] == found[1], "seed \(seed), “\(query)”")
      #expect(!found[0].isEmpty || query == "nandu salud")
    }
  }

  @Test(
    "Where an import of thousands goes wrong, the glossary is as it was, and the next import finds what it needs"
  )
  func failure() throws {
    struct Failure: Error {}
    var random = SplitMix64(seed: 7)
    let concepts = Self.concepts(3_000, &random)
    let store = try GlossaryStore.inMemory()
    _ = try Self.run(store, concepts.prefix(10), .update)
    let before = try store.listing()
    #expect(throws: Failure.self) {
      try store.importConcepts(.update) { take in
        for concept in concepts { _ = try take(ReadyConcept(concept, statesStatus: true)) }
        throw Failure()
      }
    }
    #expect(try store.listing() == before)
    #expect(
      try store.read { try $0.row("SELECT count(*) FROM sqlite_master WHERE name LIKE 'termBy%'")?[0] } == 2)
    #expect(try Self.run(store, concepts.prefix(10), .skip).allSatisfy { $0.action != .added })
  }
}
