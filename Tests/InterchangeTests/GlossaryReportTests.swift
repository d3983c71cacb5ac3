import Terminology
import TestSupport
import Testing

@testable import Interchange

@Suite("Reports on a glossary")
struct GlossaryReportTests {
  private static let report: GlossaryReport = {
    var report = GlossaryReport(name: "mi <glosario>.sqlite", signature: "doichieu:0.1")
    report.concepts = 7
    report.terms = 19
    report.examples = 4
    report.kinds = [(.title, 4), (.organization, 2), (.other, 1)]
    report.reviews = [(.accepted, 5), (.candidate, 2)]
    report.months = [GlossaryReport.Bar("2026-09", 1), GlossaryReport.Bar("2026-11", 3)]
    report.undated = 3
    report.coverage = [
      GlossaryReport.Coverage(
        file: "chợ.txt", words: 120, coveredWords: 31, expressions: 4, knownExpressions: 3),
      GlossaryReport.Coverage(
        file: "vacío.txt", words: 0, coveredWords: 0, expressions: 0, knownExpressions: 0),
    ]
    report.unknown = [
      GlossaryReport.Unknown(text: "Vụ trưởng Vụ Hợp tác quốc tế", language: "vi", count: 3),
      GlossaryReport.Unknown(text: "director general de la “Casa” & Cía", language: "es", count: 1),
    ]
    report.conflicts = [
      GlossaryReport.Conflict(
        problem: .severalEquivalents, term: "Thứ trưởng",
        readings: [["c1", "viceministro", "VNA", "2026-09-01"], ["c2", "vicecanciller", "", ""]])
    ]
    return report
  }()

  private static func page(_ report: GlossaryReport, _ text: GlossaryReportText = .english) throws -> String {
    var sink = ByteSink()
    try GlossaryReportWriter(text: text).write(report, to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  @Test("A small glossary comes out as it did", arguments: GlossaryReportText.all.map(\.tag))
  func golden(tag: String) throws {
    let text = try #require(GlossaryReportText.all.first { $0.tag == tag })
    let page = try Self.page(Self.report, text)
    #expect(Golden.difference(Array(page.utf8), "report.\(tag).html") == nil)
  }

  @Test("The page asks for nothing from elsewhere and runs nothing")
  func selfContained() throws {
    let page = try Self.page(Self.report)
    for word in ["<script", "src=", "url(", "@import", "http:", "https:", "<link", "xmlns"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src 'none'"))
  }

  @Test("Whatever a glossary holds, it is text", arguments: ["<script>x</script>", "\" onload=\"x", "&lt;"])
  func escaping(hostile: String) throws {
    var report = GlossaryReport(name: hostile, signature: hostile)
    report.months = [GlossaryReport.Bar(hostile, 1)]
    report.coverage = [
      GlossaryReport.Coverage(file: hostile, words: 1, coveredWords: 1, expressions: 1, knownExpressions: 0)
    ]
    report.unknown = [GlossaryReport.Unknown(text: hostile, language: hostile, count: 1)]
    report.conflicts = [
      GlossaryReport.Conflict(problem: .severalPreferred, term: hostile, readings: [[hostile]])
    ]
    #expect(!(try Self.page(report)).contains(hostile))
  }

  @Test("Each plot has a table beside it, and its name")
  func tables() throws {
    let page = try Self.page(Self.report)
    #expect(page.split(separator: "<svg").count - 1 == 5)
    #expect(page.split(separator: "role=\"img\" aria-label=\"").count - 1 == 5)
    #expect(page.split(separator: "<table>").count - 1 == 6)
  }

  @Test("An empty glossary has a page too")
  func empty() throws {
    let page = try Self.page(GlossaryReport(name: "g", signature: "s"))
    #expect(page.contains("None."))
    #expect(!page.contains("NaN"))
  }
}
