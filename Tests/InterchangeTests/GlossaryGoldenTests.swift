import BitextModel
import TestSupport
import Terminology
import Testing

@testable import Interchange

@Suite("Glossary exports, byte by byte")
struct GlossaryGoldenTests {
  enum Format: String, CaseIterable {
    case utf8, tsv, tbx, tbx3, dct, flat, mtf, terms, json, csv, memoq, deepl, amazon

    var writer: any GlossaryWriter {
      switch self {
      case .utf8: OmegaTWriter()
      case .tsv: GlossaryTSVWriter()
      case .tbx: TBXBasicWriter(title: "Glosario de prueba <vi & es>")
      case .tbx3: TBXBasicWriter(.thirdByAttributes, title: "Glosario de prueba <vi & es>")
      case .dct: TBXBasicWriter(.thirdByTags, languages: .tagged)
      case .flat: TBXFlatWriter(languages: .spanishToVietnamese)
      case .mtf: MultiTermWriter(languages: .tagged)
      case .terms: TermTMXWriter(version: "1.0", languages: .tagged)
      case .json: JSONGlossaryWriter()
      case .csv: TableWriter(WeblateRows(), as: .quoted)
      case .memoq: TableWriter(MemoQRows(), as: .commas)
      case .deepl: TableWriter.deepL(.spanishToVietnamese)
      case .amazon: TableWriter.amazon(.vietnameseToSpanish)
      }
    }
  }

  @Test("The sample glossary comes out as it did", arguments: Format.allCases)
  func golden(_ format: Format) throws {
    let (bytes, report) = try GlossaryExport.export(SampleGlossary.concepts, with: format.writer)
    #expect(Golden.difference(bytes, "sample.\(format)") == nil)
    #expect(Golden.difference(GlossaryExport.text(report), "sample.\(format).report") == nil)
  }

  @Test("An empty glossary gives no TBX, and leaves the sink empty")
  func empty() throws {
    var writer = TBXBasicWriter()
    var sink = ByteSink()
    try writer.write(Concept(kind: .other, sections: []), to: &sink)
    #expect(throws: ExportError.emptyGlossary(format: "TBX")) { try writer.finish(&sink) }
    #expect(sink.bytes.isEmpty)
    #expect(writer.report.losses == [.emptyConcept: 1])
  }

  @Test(
    "TBX ids are unique whatever the concepts are called",
    arguments: [
      (["", "", ""], ["c1", "c2", "c3"]),
      (["c5", "c9", "c7", "c10"], ["c5", "c9", "c10", "c11"]),
      (["1", "ñ", "c007", "c0", "x y", "c4"], ["c1", "c2", "c3", "c4", "c5", "c6"]),
    ])
  func ids(wanted: [String], written: [String]) {
    var numbering = ConceptNumbering()
    #expect(wanted.map { numbering.id(for: $0).id } == written)
  }
}

extension ExportLanguages {
  fileprivate static let tagged = vietnameseToSpanish.tagged(Language(tag: "vi-VN")).tagged(
    Language(tag: "es-MX"))
}
