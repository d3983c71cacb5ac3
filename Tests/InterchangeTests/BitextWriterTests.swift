import BitextModel
import TestSupport
import TextCore
import Testing

@testable import Interchange

@Suite("Bitexts, byte by byte")
struct BitextWriterTests {
  private static func tmx() throws -> (bytes: [UInt8], report: ExportReport) {
    var writer = TMXWriter(
      version: "0.1.0 <&>", source: Language(tag: "vi-VN"), target: Language(tag: "es-MX"), kind: .sentence)
    var sink = ByteSink()
    try writer.write(SampleBitext.bitext, to: &sink)
    try writer.finish(&sink)
    return (sink.bytes, writer.report)
  }

  private static func table() throws -> (bytes: [UInt8], report: ExportReport) {
    var writer = PairTableWriter()
    var sink = ByteSink()
    try writer.write(SampleBitext.bitext, to: &sink)
    return (sink.bytes, writer.report)
  }

  @Test("The sample comes out as TMX as it did")
  func tmxGolden() throws {
    let (bytes, report) = try Self.tmx()
    #expect(Golden.difference(bytes, "sample.tmx") == nil)
    #expect(ICU.isNFC(bytes))
    #expect(report.entries == 4)
    #expect(report.losses == [.nullBead: 3, .illegalCharacter: 4, .lineBreak: 2])
  }

  @Test("The sample comes out as a table as it did")
  func tableGolden() throws {
    let (bytes, report) = try Self.table()
    #expect(Golden.difference(bytes, "sample.pairs.tsv") == nil)
    #expect(report.entries == 4)
    #expect(report.losses == [.nullBead: 3, .illegalCharacter: 4, .lineBreak: 2])
  }

  @Test("What is written is read again")
  func roundTrip() throws {
    var units: [TextPair] = []
    var rows: [TextPair] = []
    #expect(try TMXReader().forEachPair(in: try Self.tmx().bytes) { units.append($0) } == 0)
    #expect(try PairTableReader().forEachPair(in: try Self.table().bytes) { rows.append($0) } == 0)
    #expect(units.map(\.vietnamese) == rows.map(\.vietnamese))
    #expect(units.map(\.spanish) == rows.map(\.spanish))
    #expect(units.map(\.vietnamese)[2] == "Giá đào <bích> & quất \"cao\" hơn năm ngoái.")
    #expect(units.map(\.vietnameseLanguage.tag) == Array(repeating: "vi-VN", count: 4))
    #expect(units.map(\.spanishLanguage.tag) == Array(repeating: "es-MX", count: 4))
    #expect(rows.map(\.line) == [2, 3, 4, 5])
  }

  @Test("A bitext without beads is a memory without units")
  func empty() throws {
    var writer = TMXWriter(version: "1")
    var sink = ByteSink()
    try writer.finish(&sink)
    #expect(try TMXReader().forEachPair(in: sink.bytes) { _ in } == 0)
    #expect(String(decoding: sink.bytes, as: UTF8.self).hasSuffix("<body>\n  </body>\n</tmx>\n"))
  }

  @Test(
    "Probabilities have three digits",
    arguments: [
      (0, "0.000"), (1, "1.000"), (0.0004, "0.000"), (0.9996, "1.000"), (0.05, "0.050"), (2, "1.000"),
      (-1, "0.000"),
    ])
  func probability(value: Double, text: String) {
    #expect(ProbabilityText.of(value) == text)
  }
}
