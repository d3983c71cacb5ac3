import GlossaryStore
import Testing

@testable import Workbench

@Suite("Examples out of the corpus")
struct CorpusExamplesTests {
  private static let segments = [
    ("Thứ trưởng Bộ Ngoại giao Ngô Lê Văn", "El viceministro de Asuntos Exteriores, Ngo Le Van"),
    ("Hai thứ trưởng Bộ Ngoại giao gặp nhau.", "Se reúnen dos viceministras de Relaciones Exteriores."),
    ("Thứ trưởng Bộ Ngoại giao phát biểu.", "Habla el viceministro de Salud."),
    ("Bộ trưởng phát biểu.", "Habla el viceministro de Asuntos Exteriores."),
  ]

  @Test("They join those of the glossary, each once, in any form of the term")
  func completed() throws {
    let store = try LookUpTests.store()
    let document = CorpusDocument(
      name: "/news/a.txt", fingerprint: "1",
      segments: Self.segments.enumerated().map { number, text in
        CorpusSegment(
          vietnamese: text.0, spanish: text.1, vietnameseLines: [number + 1], spanishLines: [number + 5])
      })
    _ = try store.addCorpus([document])
    let answer = try #require(try LookUpTests.answers("Thứ trưởng Bộ Ngoại giao").first)
    let examples = try CorpusExamples(store).completed(answer)
    #expect(
      examples.map { "\($0.file):\($0.line) \($0.es)" } == [
        "p.txt:27 El viceministro de Asuntos Exteriores, Ngo Le Van",
        "a.txt:2 Se reúnen dos viceministras de Relaciones Exteriores.",
      ])
  }

  @Test("Where the corpus is empty nothing changes")
  func empty() throws {
    let answer = try #require(try LookUpTests.answers("Thứ trưởng Bộ Ngoại giao").first)
    #expect(try CorpusExamples(LookUpTests.store()).completed(answer) == answer.examples)
  }
}
