import BitextModel
import TestSupport
import Testing

@testable import Interchange

@Suite("Damaged files")
struct DamagedFileTests {
  /// A reader with a file that it reads.
  struct Reader: CustomTestStringConvertible, Sendable {
    let name: String
    let sample: @Sendable () throws -> [UInt8]
    /// Reads, and counts the bytes of what was read.
    let read: @Sendable ([UInt8]) throws -> Int
    var testDescription: String { name }
  }

  static let readers = [
    Reader(name: "text", sample: { Array("Chợ hoa\r\nMercado de flores\n".utf8) }, read: page("a.txt")),
    Reader(name: "HTML", sample: { Array(Self.html.utf8) }, read: page("a.html")),
    Reader(name: "Word", sample: word, read: page("a.docx")),
    Reader(name: "tables of Word", sample: word) { bytes in
      try WordDocumentReader(limits: limits).pairTables(in: bytes).reduce(0) { $0 + $1.rows.count }
    },
    Reader(name: "workbook", sample: workbook) { bytes in
      var size = 0
      try WorkbookReader(limits: limits).forEachRow(in: bytes) {
        size += $0.cells.reduce(0) { $0 + $1.utf8.count }
      }
      return size
    },
    Reader(name: "TMX", sample: memory) { bytes in
      try size { try TMXReader().forEachPair(in: bytes, $0) }
    },
    Reader(name: "XLIFF", sample: translation) { bytes in
      try size { try XLIFFReader().forEachPair(in: bytes, $0) }
    },
    Reader(name: "XLIFF 1.2", sample: { Array(Self.xliff.utf8) }) { bytes in
      try size { try XLIFFReader().forEachPair(in: bytes, $0) }
    },
    Reader(name: "table", sample: { Array("x\tvi\tes\n1\thoa\tflor\n2\tcây\tárbol\n".utf8) }) { bytes in
      try size { try PairTableReader().forEachPair(in: bytes, $0) }
    },
    Reader(name: "PO", sample: { Array(Self.catalogue.utf8) }) {
      try POReader().catalogue(from: $0).messages.count
    },
    Reader(name: "MO", sample: { compiled }) { try MOReader().catalogue(from: $0).messages.count },
    Reader(name: "SubRip", sample: { Array(Self.cues.utf8) }, read: subtitles),
    Reader(
      name: "WebVTT", sample: { Array(("WEBVTT\n\n" + Self.cues.replacing(",", with: ".")).utf8) },
      read: subtitles),
    Reader(name: "glossary", sample: glossary) { bytes in
      try GlossaryTSVReader().concepts(in: bytes).count
    },
  ]

  private static let limits = ZipLimits(largestEntry: 1 << 22)

  @Test("Whatever happened to a file, reading it ends, with what is left or an error", arguments: readers)
  func damage(_ reader: Reader) throws {
    let sample = try reader.sample()
    #expect(try reader.read(sample) > 0, "the sample itself")
    for seed in 1...300 as ClosedRange<UInt64> {
      var mutations = Mutations(seed: seed)
      let bytes = mutations.damaged(sample)
      let clock = ContinuousClock()
      let time = clock.measure {
        // What comes out may be more than went in, but no reader makes much out of little.
        let size = (try? reader.read(bytes)) ?? 0
        #expect(size < 1 << 22, "seed \(seed)")
      }
      #expect(time < .seconds(20), "seed \(seed) took \(time)")
    }
  }

  private static func page(_ name: String) -> @Sendable ([UInt8]) throws -> Int {
    { bytes in
      try PageReader().document(named: name, from: bytes).segments.reduce(0) { $0 + $1.text.utf8.count }
    }
  }

  private static func subtitles(_ bytes: [UInt8]) throws -> Int {
    try SubtitleReader().subtitles(from: bytes).cues.reduce(0) { $0 + $1.text.utf8.count }
  }

  private static func size(_ read: ((TextPair) -> Void) throws -> Int) throws -> Int {
    var size = 0
    _ = try read { size += $0.vietnamese.utf8.count + $0.spanish.utf8.count }
    return size
  }

  private static func word() throws -> [UInt8] {
    let cell = WordSamples.paragraph
    let table = WordSamples.table([[cell("hoa"), cell("flor")], [cell("cây"), cell("árbol")]])
    return try WordSamples.document(
      cell("Chợ hoa") + "<w:p><w:del><w:r><w:t>x</w:t></w:r></w:del></w:p>" + table,
      notes: "<w:footnote>\(cell("nota"))</w:footnote>")
  }

  private static func workbook() throws -> [UInt8] {
    var writer = WorkbookWriter(sheet: "a", columns: 2)
    var sink = ByteSink()
    for row in [["vi", "es"], ["hoa", "flor"], ["cây_x0041_", "árbol"]] { try writer.write(row, to: &sink) }
    try writer.finish(&sink)
    return sink.bytes
  }

  private static func memory() throws -> [UInt8] {
    var writer = TMXWriter(version: "1")
    var sink = ByteSink()
    try writer.write(SampleBitext.bitext, to: &sink)
    try writer.finish(&sink)
    return sink.bytes
  }

  private static func translation() throws -> [UInt8] {
    var writer = XLIFFWriter()
    var sink = ByteSink()
    try writer.write(SampleBitext.bitext, to: &sink)
    try writer.finish(&sink)
    return sink.bytes
  }

  private static func glossary() throws -> [UInt8] {
    try GlossaryExport.export(Array(SampleGlossary.concepts.prefix(3)), with: GlossaryTSVWriter()).bytes
  }

  private static let html =
    "<html><head><title>Chợ</title></head><body><p>hoa &amp; <b>đào</b><img alt=\"ảnh\"><figcaption>Foto</figcaption></body></html>"
  private static let catalogue =
    "msgid \"\"\nmsgstr \"Language: vi\\n\"\n\n#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgctxt \"c\"\nmsgid \"Open\"\n\"er\"\nmsgstr \"Mở\"\n"
  private static let cues =
    "1\n00:00:01,000 --> 00:00:02,500\n<i>Hoa</i>\n\n2\n00:00:03,000 --> 00:00:04,500\nCây\nlá\n"
  private static let xliff = """
    <xliff version="1.2"><file source-language="vi" target-language="es"><body><trans-unit id="1" approved="yes">
    <source>Hoa <g id="1">đào</g>. <ph id="2">x</ph></source><seg-source><mrk mtype="seg" mid="1">Hoa.</mrk></seg-source>
    <target state="final"><mrk mtype="seg" mid="1">Flor.</mrk></target></trans-unit></body></file></xliff>
    """
  /// A compiled catalogue of one message: originals at 28, translations at 36, texts behind them.
  private static let compiled: [UInt8] =
    [0x9504_12DE, 0, 1, 28, 36, 0, 0, 4, 44, 4, 49].flatMap(ZipSamples.long) + Array("Open\0Abre\0".utf8)
}
