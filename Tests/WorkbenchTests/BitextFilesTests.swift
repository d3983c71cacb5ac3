import BitextModel
import GlossaryStore
import Interchange
import TestSupport
import Testing

@testable import Workbench

@Suite("Files of pairs")
struct BitextFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let translation = """
    <xliff version="2.1" srcLang="es" trgLang="vi"><file id="f">
    <unit id="1"><segment><source>Hanoi.</source><target>Hà Nội.</target></segment></unit>
    <unit id="2"><segment state="initial"><source>flor</source><target>flor</target></segment></unit>
    <unit id="3"><segment state="final"><source>flor</source><target>hoa</target></segment></unit>
    </file></xliff>
    """

  private func pairs(_ files: [String]) throws -> [[String]] {
    var pairs: [[String]] = []
    try TrainingText(files: files).forEachPair { pairs.append([$0, $1]) }
    return pairs
  }

  @Test(
    "A name tells what a file is",
    arguments: [
      ("a.tsv", BitextKind.table), ("a.TMX", .memory), ("a.xlf", .translation), ("a.vi.XLIFF", .translation),
      ("a.docx.sdlxliff", .translation), ("vi.po", .catalogue), ("vi.MO", .catalogue), ("a.xlsx", .workbook),
      ("a.txt", nil), ("tmx", nil), ("a.docx", nil), ("-", nil),
    ])
  func kinds(name: String, kind: BitextKind?) {
    #expect(BitextKind(named: name) == kind)
  }

  @Test("Files in translation give what is translated, and a fingerprint like any file")
  func translations() throws {
    let bytes = Array(Self.translation.utf8)
    let file = try folder.write(bytes, to: "a.mqxliff")
    #expect(try pairs([file]) == [["Hà Nội.", "Hanoi."], ["hoa", "flor"]])
    let documents = try TrainingText(files: [file]).corpusDocuments()
    #expect(documents.map(\.fingerprint) == [FileOrigin(path: file, bytes).fingerprint])
    #expect(documents[0].segments.map(\.vietnameseLines) == [[2], [4]])
  }

  @Test("The first sheet of a workbook gives the columns that it names, else the last two")
  func workbooks() throws {
    func workbook(_ rows: [[String]], _ name: String) throws -> String {
      var writer = WorkbookWriter(sheet: "a", columns: 0)
      var sink = ByteSink()
      for row in rows { try writer.write(row, to: &sink) }
      try writer.finish(&sink)
      return try folder.write(sink.bytes, to: name)
    }
    let named = try workbook(
      [["es-MX", "x", "vi"], ["flor", "-", "hoa"], ["", "", "cây"], ["árbol"]], "named.xlsx")
    #expect(try pairs([named]) == [["hoa", "flor"]])
    let plain = try workbook([["1", "hoa", "flor"], ["2", "cây", "árbol"], ["3", "lá"]], "plain.xlsx")
    #expect(try pairs([plain]) == [["hoa", "flor"], ["cây", "árbol"]])
  }

  @Test("What is aligned already is a bitext")
  func ready() throws {
    let file = try folder.write(Array(Self.translation.utf8), to: "a.xliff")
    let ready = try #require(ReadyBitext([file]))
    let bitext = try ready.aligned()
    #expect(bitext.name == "a")
    #expect(bitext.source.document.segments.map(\.text) == ["Hà Nội.", "hoa"])
    #expect(bitext.beads == [0..<1, 1..<2].map { Bead(source: $0, target: $0) })
    #expect(bitext.source.numbers == [0, 1])
    #expect(ReadyBitext([file, file]) == nil)
    #expect(ReadyBitext(["a.tsv"]) == nil)
    #expect(ReadyBitext(["a.vi", "a.es"]) == nil)
    #expect(ReadyBitext(["vi.po", "es.po"]) != nil)
    #expect(ReadyBitext(["vi.po"]) == nil)
  }

  @Test("Files of pairs are told from pages, whatever order they stand in")
  func extraction() throws {
    let files = try ExtractionFiles(["a.docx", "b.xliff", "c.html", "d.xlsx"], areDocuments: false)
    #expect(files.pages == ["a.docx", "c.html"])
    #expect(files.texts.parts == [.translation("b.xliff"), .workbook("d.xlsx")])
    #expect(try TrainingText(files: ["a.docx"]).parts == [.document("a.docx")])
  }
}
