import BitextModel
import TestSupport
import TextCore
import Testing

@testable import Interchange

@Suite("Files in translation, written")
struct XLIFFWriterTests {
  private static func written(_ bitexts: [Bitext], source: String = "vi-VN", target: String = "es_MX") throws
    -> (bytes: [UInt8], report: ExportReport)
  {
    var writer = XLIFFWriter(source: Language(tag: source), target: Language(tag: target))
    var sink = ByteSink()
    for bitext in bitexts { try writer.write(bitext, to: &sink) }
    try writer.finish(&sink)
    return (sink.bytes, writer.report)
  }

  @Test("The sample comes out as it did")
  func golden() throws {
    let (bytes, report) = try Self.written([SampleBitext.bitext])
    #expect(Golden.difference(bytes, "sample.xliff") == nil)
    #expect(ICU.isNFC(bytes))
    #expect(report.entries == 5)
    #expect(report.losses == [.nullBead: 2, .illegalCharacter: 4, .lineBreak: 2])
  }

  @Test("What is written is read again, in either direction")
  func roundTrip() throws {
    var pairs: [TextPair] = []
    let unpaired = try XLIFFReader().forEachPair(in: try Self.written([SampleBitext.bitext]).bytes) {
      pairs.append($0)
    }
    var units: [TextPair] = []
    var writer = TMXWriter(version: "1", source: Language(tag: "vi-VN"), target: Language(tag: "es-MX"))
    var sink = ByteSink()
    try writer.write(SampleBitext.bitext, to: &sink)
    try writer.finish(&sink)
    _ = try TMXReader().forEachPair(in: sink.bytes) { units.append($0) }
    #expect(pairs.map { Array($0.vietnamese.utf8) } == units.map { Array($0.vietnamese.utf8) })
    #expect(pairs.map { Array($0.spanish.utf8) } == units.map { Array($0.spanish.utf8) })
    #expect(pairs.map(\.spanishLanguage) == units.map(\.spanishLanguage))
    #expect(pairs.allSatisfy { $0.state == .translated })
    #expect(unpaired == 1)
  }

  @Test("What was read is written and read as the same", arguments: [21 as UInt64, 22, 23])
  func identity(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let words = ["hoa", "đào", "<b>", "&amp;", "]]>", "\"", "'", "ñ", "😀", "a\u{301}", "—", "&#1;"]
    let texts = (0..<100).map { _ in
      (0..<2).map { _ in
        (0..<Int.random(in: 1...9, using: &random)).compactMap { _ in words.randomElement(using: &random) }
          .joined(separator: " ")
      }
    }
    let sides = (0..<2).map { side in
      texts.enumerated().map { Segment(text: $0.element[side], lines: $0.offset + 1...$0.offset + 1) }
    }
    let bitext = Bitext(
      source: Document(name: "a", segments: sides[0]), target: Document(name: "b", segments: sides[1]),
      beads: texts.indices.map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) }, signature: "")
    var found: [[String]] = []
    _ = try XLIFFReader().forEachPair(in: try Self.written([bitext], source: "es", target: "vi").bytes) {
      found.append([$0.spanish, $0.vietnamese])
    }
    #expect(
      try found.map { $0.map { Array($0.utf8) } } == texts.map { try $0.map { Array(try ICU.nfc($0).utf8) } },
      "seed \(seed)")
  }

  @Test("A bitext without beads is a file without units")
  func empty() throws {
    let empty = Bitext(
      source: Document(name: "a", segments: []), target: Document(name: "b", segments: []), beads: [],
      signature: "")
    let (bytes, report) = try Self.written([empty, SampleBitext.bitext])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("<file id=\"f1\" original=\"a\">\n    <group id=\"g1\"/>\n  </file>"))
    #expect(text.contains("<file id=\"f2\""))
    #expect(report.entries == 5)
  }
}
