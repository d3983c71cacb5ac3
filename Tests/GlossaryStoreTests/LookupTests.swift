import BitextModel
import Terminology
import TestSupport
import Testing

@testable import GlossaryStore

@Suite("Looking terms up")
struct LookupTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let match: TermHit.Match?
    let first: String?
    var testDescription: String { text }
  }

  @Test(
    "The nearest answer comes first",
    arguments: [
      Case(text: "Thứ trưởng Bộ Ngoại giao", match: .exact, first: "Thứ trưởng Bộ Ngoại giao"),
      Case(text: "thứ trưởng  bộ ngoại giao ", match: .exact, first: "Thứ trưởng Bộ Ngoại giao"),
      Case(text: "thu truong bo ngoai giao", match: .folded, first: "Thứ trưởng Bộ Ngoại giao"),
      Case(text: "viceministro", match: .prefix, first: "viceministro de Asuntos Exteriores"),
      Case(text: "viceministro de asun", match: .prefix, first: "viceministro de Asuntos Exteriores"),
      Case(text: "relaciones", match: .prefix, first: "ministro de Relaciones Exteriores"),
      Case(text: "ministro de", match: .prefix, first: "ministro de Asuntos Exteriores"),
      Case(text: "viceminstro", match: .fuzzy, first: "viceministro de Asuntos Exteriores"),
      Case(
        text: "Ministeiro de Asuntos Exteriores", match: .fuzzy, first: "Ministerio de Asuntos Exteriores"),
      Case(text: "Thứ trưỡng Bộ Ngoai giao", match: .folded, first: "Thứ trưởng Bộ Ngoại giao"),
      Case(text: "elefante", match: nil, first: nil),
      Case(text: "", match: nil, first: nil),
      Case(text: " \"* OR ", match: nil, first: nil),
      Case(text: "\" NEAR(", match: nil, first: nil),
    ])
  func first(_ item: Case) throws {
    let hits = try GlossaryStore.sample().lookup(TermQuery(item.text))
    #expect(hits.first?.match == item.match)
    #expect(hits.first?.term.text == item.first)
  }

  @Test("A hit carries the whole concept")
  func concept() throws {
    let store = try GlossaryStore.sample()
    let hit = try #require(try store.lookup(TermQuery("bo truong ngoai giao")).first)
    #expect(hit.concept.terms(in: .spanish).map(\.text).first == "ministro de Asuntos Exteriores")
    #expect(hit.origin == .builtin)
    #expect(hit.language == .vietnamese)
    #expect(hit.term.status == .admitted)
  }

  @Test("The language, the origins and the number of answers can be limited")
  func limits() throws {
    let store = try GlossaryStore.sample()
    #expect(try store.lookup(TermQuery("ministro", language: .vietnamese, fuzzy: .never)).isEmpty)
    #expect(try store.lookup(TermQuery("ministro", leavingOut: [.builtin])).isEmpty)
    #expect(try store.lookup(TermQuery("ministro", limit: 1)).count == 1)
    #expect(try store.lookup(TermQuery("ministro", limit: 0)).isEmpty)
    #expect(try store.lookup(TermQuery("Ministerio de Asuntos Exteriores", fuzzy: .always)).count > 1)
  }

  @Test("Whole words come before words cut short, beginnings before what stands farther on")
  func order() throws {
    let store = try GlossaryStore.inMemory()
    _ = try store.add(
      ["bonzo", "Nội Bộ", "Bộ Y tế", "Bộ"].map { Sample.concept([Term($0)], [], kind: .other) })
    #expect(try store.lookup(TermQuery("bo")).map(\.term.text) == ["Bộ", "Bộ Y tế", "bonzo", "Nội Bộ"])
  }

  @Test("Each term answers once, and rejected ones never do")
  func once() throws {
    let store = try GlossaryStore.sample()
    let hits = try store.lookup(TermQuery("ministro de asuntos exteriores", fuzzy: .always))
    #expect(Set(hits.map(\.term.text)).count == hits.count)
    try store.reject(concept: "c1")
    let texts = try store.lookup(TermQuery("ministro de asuntos exteriores", fuzzy: .always)).map(\.term.text)
    #expect(!texts.contains("ministro de Asuntos Exteriores"))
  }

  @Test("Scores fall from answer to answer within a class and stay between 0 and 1")
  func scores() throws {
    let hits = try GlossaryStore.sample().lookup(TermQuery("ministro de asuntos exteriores", fuzzy: .always))
    #expect(hits.allSatisfy { (0...1).contains($0.score) })
    #expect(hits.first?.score == 1)
  }

  @Test(
    "Edit distance counts swaps once",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("giao", "giao", 0), ("giao", "gaio", 1),
      ("giao", "gia", 1),
      ("giao", "giaos", 1), ("giao", "guao", 1), ("ca", "abc", 3), ("ngoai giao", "goai gaio", 2),
    ])
  func distance(source: String, target: String, wanted: Int) {
    #expect(EditDistance.between(Array(source.utf8)[...], Array(target.utf8)[...]) == wanted)
  }

  @Test(
    "Edit distance is the same both ways and obeys the triangle's rule for length", arguments: UInt64(0)..<20)
  func symmetry(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    func word() -> ArraySlice<UInt8> {
      (0..<Int.random(in: 0...9, using: &generator)).map { _ in UInt8.random(in: 97...100, using: &generator)
      }[...]
    }
    let (source, target) = (word(), word())
    let distance = EditDistance.between(source, target)
    #expect(distance == EditDistance.between(target, source))
    #expect(distance >= abs(source.count - target.count))
    #expect(distance <= max(source.count, target.count))
  }
}
