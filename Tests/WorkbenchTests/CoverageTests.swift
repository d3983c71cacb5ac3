import BitextModel
import GlossaryStore
import Terminology
import TestSupport
import Testing
import Workbench

@Suite("Coverage of texts")
struct CoverageTests {
  private static func meter(_ texts: String...) throws -> CoverageMeter {
    let folder = try TemporaryFolder()
    var settings = Settings(glossary: folder.file("g.sqlite"))
    settings.usesBuiltin = false
    settings.usesLexicon = false
    let store = try GlossaryStore.inMemory()
    _ = try store.add([
      concept("Bộ Ngoại giao", "Ministerio de Asuntos Exteriores", .organization),
      concept("Thứ trưởng Bộ Ngoại giao", "viceministro de Asuntos Exteriores", .title),
    ])
    var meter = try CoverageMeter(store, settings)
    for text in texts { try meter.add(named: "t.txt", Array(text.utf8)) }
    return meter
  }

  private static func concept(_ vietnamese: String, _ spanish: String, _ kind: TermKind) -> Concept {
    Concept(
      kind: kind,
      sections: [
        LanguageSection(.vietnamese, [Term(vietnamese)]), LanguageSection(.spanish, [Term(spanish)]),
      ])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// Words, covered ones, expressions, known ones.
    let numbers: [Int]
    let unknown: [String]
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "Thứ trưởng Bộ Ngoại giao phát biểu.", numbers: [7, 5, 1, 1], unknown: []),
    Case(text: "El viceministro de Asuntos Exteriores habló.", numbers: [6, 4, 1, 1], unknown: []),
    Case(
      text: "Vụ trưởng Vụ Khoa học Biển phát biểu.", numbers: [8, 0, 1, 0],
      unknown: ["Vụ trưởng Vụ Khoa học Biển"]),
    Case(
      text: "Habló el director del Instituto de Pesca.", numbers: [7, 0, 1, 0],
      unknown: ["director del Instituto de Pesca"]),
    Case(text: "Vụ trưởng Vũ Văn Hòa phát biểu.", numbers: [7, 0, 0, 0], unknown: []),
    Case(text: "El presidente llegó ayer a la ciudad.", numbers: [7, 0, 0, 0], unknown: []),
  ]

  @Test("Words and expressions are counted, known or not", arguments: cases)
  func counts(_ item: Case) throws {
    let meter = try Self.meter(item.text)
    let file = try #require(meter.files.first)
    #expect([file.words, file.coveredWords, file.expressions, file.knownExpressions] == item.numbers)
    #expect(meter.unknown.map(\.text) == item.unknown)
  }

  @Test("What is met most often comes first; all files are added up")
  func several() throws {
    let meter = try Self.meter(
      "Viện trưởng Viện Hải dương học đến.",
      "Vụ trưởng Vụ Khoa học Biển đến.\nGặp Vụ trưởng Vụ Khoa học Biển.")
    #expect(meter.unknown.first?.text == "Vụ trưởng Vụ Khoa học Biển")
    #expect(meter.unknown.first?.count == 2)
    #expect(meter.total.expressions == 3)
    #expect(meter.total.words == meter.files.reduce(0) { $0 + $1.words })
  }
}
