import TestSupport
import Terminology
import Testing

@testable import Interchange

@Suite("Glossaries as workbooks")
struct GlossaryWorkbookTests {
  private static func rows(_ bytes: [UInt8]) throws -> [[String]] {
    var rows: [[String]] = []
    try WorkbookReader().forEachRow(in: bytes) { rows.append($0.cells) }
    return rows
  }

  @Test("The table in a workbook says what the table of tabs says")
  func table() throws {
    let (bytes, report) = try GlossaryExport.export(SampleGlossary.concepts, with: GlossaryWorkbookWriter())
    let (lines, other) = try GlossaryExport.export(SampleGlossary.concepts, with: GlossaryTSVWriter())
    let wanted = try String(decoding: lines, as: UTF8.self).split(separator: "\n").map { line in
      try line.split(separator: "\t", omittingEmptySubsequences: false).map {
        try GlossaryTSV.text(String($0), line: 1)
      }
    }
    let rows = try Self.rows(bytes)
    #expect(rows.count == wanted.count)
    for (row, wanted) in zip(rows, wanted) {
      let filled = row + Array(repeating: "", count: wanted.count - row.count)
      #expect(filled.map { Array($0.utf8) } == wanted.map { Array($0.utf8) })
    }
    #expect(report.entries == other.entries)
    #expect(report.concepts == other.concepts)
    #expect(other.losses[.formula] != nil)
    #expect(report.losses[.formula] == nil)
  }

  @Test("MateCat's workbook comes out as it did")
  func mateCat() throws {
    let (bytes, report) = try GlossaryExport.export(SampleGlossary.concepts, with: MateCatWriter())
    let text = try Self.rows(bytes).map { $0.joined(separator: "\t") + "\n" }.joined()
    #expect(Golden.difference(Array(text.utf8), "sample.matecat.tsv") == nil)
    #expect(Golden.difference(GlossaryExport.text(report), "sample.matecat.report") == nil)
  }

  @Test("A glossary without concepts is a workbook with a header")
  func empty() throws {
    #expect(try Self.rows(try GlossaryExport.export([], with: MateCatWriter()).bytes).count == 1)
    let table = try Self.rows(try GlossaryExport.export([], with: GlossaryWorkbookWriter()).bytes)
    #expect(table == [GlossaryTSV.columns])
  }
}
