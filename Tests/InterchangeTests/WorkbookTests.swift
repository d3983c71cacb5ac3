import TestSupport
import Testing

@testable import Interchange

@Suite("Workbooks")
struct WorkbookTests {
  private static func workbook(_ rows: [[String]]) throws -> (bytes: [UInt8], cut: Int) {
    var writer = WorkbookWriter(sheet: "Chợ & <hoa>", columns: 3)
    var sink = ByteSink()
    for row in rows { try writer.write(row, to: &sink) }
    try writer.finish(&sink)
    return (sink.bytes, writer.cutCells)
  }

  private static func rows(_ bytes: [UInt8], sheet: String? = nil, limits: ZipLimits = ZipLimits()) throws
    -> [SheetRow]
  {
    var rows: [SheetRow] = []
    try WorkbookReader(sheet: sheet, limits: limits).forEachRow(in: bytes) { rows.append($0) }
    return rows
  }

  /// A workbook with this in its sheet, as other programs write it.
  private static func other(_ rows: String, strings: String = "", sheet: String = "worksheets/sheet1.xml")
    throws
    -> [UInt8]
  {
    try ZipSamples.archive([
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"http://x/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<x:workbook xmlns:x=\"x\" xmlns:q=\"q\"><x:sheets><x:sheet name=\"Uno\" sheetId=\"7\" q:id=\"r2\"/>"
          + "<x:sheet name=\"Dos\" sheetId=\"1\" q:id=\"r3\"/></x:sheets></x:workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r2\" Type=\"http://x/worksheet\" Target=\"\(sheet)\"/>"
          + "<Relationship Id=\"r3\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet2.xml\"/>"
          + "<Relationship Id=\"r9\" Type=\"http://x/sharedStrings\" Target=\"../xl/./strings.xml\"/></Relationships>"
      ),
      ("xl/strings.xml", "<sst>\(strings)</sst>"),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\n\(rows)\n</sheetData></worksheet>"),
      (
        "xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"
      ),
    ])
  }

  @Test("What is written is read again, whatever the text is")
  func roundTrip() throws {
    let table = [
      ["vi", "es", "ghi chú"], ["", "flor & <hoja>", ""], [], ["=1+1", "+2", "-3", "@x", "'q"],
      ["hai\ndòng", "tab\t", "  espacios  ", "\r\n", "\u{0}\u{1F}\u{FFFE}\u{FFFF}"],
      ["_x000D_", "_x005F_", "__x0041_", "_x00e9_", "_xZZZZ_", "_x+123_"],
      ["Vie\u{323}\u{302}t", "🥖", "\"“”\""], ["1", "TRUE", "2025-01-01", "1e5"],
      Array(repeating: "", count: 30) + ["ở xa"],
    ]
    let (bytes, cut) = try Self.workbook(table)
    let rows = try Self.rows(bytes)
    #expect(cut == 0)
    #expect(rows.map(\.number) == Array(1...table.count))
    for (row, wanted) in zip(rows, table) {
      let wanted = wanted.last == "" ? Array(wanted.dropLast()) : wanted
      #expect(row.cells.map { Array($0.utf8) } == wanted.map { Array($0.utf8) })
    }
    #expect(try WorkbookReader().sheetNames(in: bytes) == ["Chợ & <hoa>"])
    #expect(try Self.rows(bytes, sheet: "Chợ & <hoa>").count == table.count)
  }

  @Test("Random texts survive", arguments: [11 as UInt64, 12, 13])
  func random(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let parts = [
      "_", "x", "000D", "_x", "A", "đ", "\u{301}", "\u{7}", "\r", "\n", " ", "<", "&", "😀", "0041_",
    ]
    let table = (0..<200).map { _ in
      (0..<4).map { _ in
        (0..<Int.random(in: 1...8, using: &random)).compactMap { _ in parts.randomElement(using: &random) }
          .joined()
      }
    }
    let rows = try Self.rows(try Self.workbook(table).bytes)
    #expect(
      rows.map { $0.cells.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } }, "seed \(seed)")
  }

  @Test("All cells are text, the header stays, nothing is a formula")
  func sheet() throws {
    let archive = try ZipArchive(try Self.workbook([["vi"], ["=cmd|' /C calc'!A0"]]).bytes)
    let sheet = String(
      decoding: try archive.bytes(of: try #require(archive["xl/worksheets/sheet1.xml"])), as: UTF8.self)
    #expect(sheet.contains("<c r=\"A2\" s=\"0\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=cmd"))
    #expect(!sheet.contains("<f"))
    #expect(sheet.contains("state=\"frozen\""))
  }

  @Test("What no cell holds is cut and counted")
  func longCells() throws {
    let (bytes, cut) = try Self.workbook([
      [String(repeating: "đ", count: 40_000)], [String(repeating: "😀", count: 16_383)],
    ])
    #expect(cut == 1)
    #expect(try Self.rows(bytes).map { $0[0].utf16.count } == [32_767, 32_766])
  }

  @Test("Cells of other programs: shared and inline texts, runs, readings, numbers, results of formulas")
  func cells() throws {
    let strings =
      "<si><t>hoa</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">hoa </t></r><r><t>đào</t></r>"
      + "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si><si/><si><t>a_x000A_b</t></si>"
    let rows =
      "<row r=\"2\" spans=\"1:4\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"s\"><v>0</v></c><c r=\"D2\" s=\"4\"/></row>"
      + "<row><c t=\"inlineStr\"><is><r><t>m</t></r><r><t>ai</t></r></is></c><c><v>3.5</v></c><c t=\"b\"><v>1</v></c>"
      + "<c t=\"e\"><v>#N/A</v></c><c t=\"s\"><v>3</v></c></row>"
      + "<row r=\"9\"><c r=\"B9\" t=\"str\"><f>CONCAT(A1,\"&lt;\")</f><v>a&lt;</v></c><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c></row>"
      + "<row r=\"10\"/>"
    let found = try Self.rows(try Self.other(rows, strings: strings))
    #expect(
      found == [
        SheetRow(number: 2, cells: ["hoa đào", "", "hoa"]),
        SheetRow(number: 3, cells: ["mai", "3.5", "TRUE", "#N/A", "a\nb"]),
        SheetRow(number: 9, cells: ["", "a<", "2"]), SheetRow(number: 10, cells: []),
      ])
    #expect(found[0][1] == "" && found[0][7] == "" && found[0][2] == "hoa")
  }

  @Test("A sheet is found by its name")
  func sheets() throws {
    let bytes = try Self.other("<row><c><v>1</v></c></row>")
    #expect(try Self.rows(bytes).map(\.cells) == [["1"]])
    #expect(try Self.rows(bytes, sheet: "Dos").map(\.cells) == [["2"]])
    #expect(throws: ReadingError.otherArchive(expected: "a workbook with a sheet “Tres”")) {
      try Self.rows(bytes, sheet: "Tres")
    }
  }

  @Test(
    "Bad sheets are told with the part and the line",
    arguments: [
      ("<row r=\"3\"/>\n<row r=\"3\"/>", 3, "expected rows that rise, up to 1048576, found “3”"),
      ("<row r=\"0\"/>", 2, "expected rows that rise, up to 1048576, found “0”"),
      ("<row r=\"1048577\"/>", 2, "expected rows that rise, up to 1048576, found “1048577”"),
      ("<row><c t=\"s\"><v>1</v></c></row>", 2, "expected the number of one of 1 texts, found “1”"),
      ("<row>\n<c t=\"s\"><v>x</v></c></row>", 3, "expected the number of one of 1 texts, found “x”"),
      ("<row><c r=\"XFE1\"><v>1</v></c></row>", 2, "expected a cell behind the last one, found “XFE1”"),
      ("<row><c r=\"1\"><v>1</v></c></row>", 2, "expected a cell behind the last one, found “1”"),
      (
        "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>", 2,
        "expected a cell behind the last one, found “A1”"
      ),
      (
        "<row><c r=\"XFD1\"><v>1</v></c></row>", 2,
        "expected at most 1024 columns and 256 MiB of text, found “XFD1”"
      ),
      ("<row>&x;</row>", 2, "expected well-formed XML: the entity &x; is not one of XML's own"),
      ("<row><c>", 3, "expected well-formed XML: "),
    ])
  func badSheets(rows: String, line: Int, message: String) throws {
    let bytes = try Self.other(rows, strings: "<si><t>hoa</t></si>")
    let error = try #require(throws: ReadingError.self) { try Self.rows(bytes) }
    guard case .badPart("xl/worksheets/sheet1.xml", let found) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(found.line == line, "\(found)")
    #expect(found.message.hasPrefix(message), "\(found)")
  }

  @Test("A text that a million cells name is given only as often as memory allows")
  func repeatedText() throws {
    let text = String(repeating: "hoa", count: 1000)
    let row = "<row>\(String(repeating: "<c t=\"s\"><v>0</v></c>", count: 100))</row>"
    let bytes = try Self.other(String(repeating: row, count: 50), strings: "<si><t>\(text)</t></si>")
    var rows = 0
    #expect(throws: ReadingError.self) {
      try WorkbookReader(limits: ZipLimits(largestEntry: 1 << 20)).forEachRow(in: bytes) { _ in rows += 1 }
    }
    #expect(rows == 3)
  }

  @Test("What is no workbook is told")
  func others() throws {
    #expect(throws: ReadingError.empty) { try Self.rows([]) }
    #expect(throws: ReadingError.badArchive(.notAnArchive)) { try Self.rows(Array("vi\tes\n".utf8)) }
    let other = ReadingError.otherArchive(expected: "a workbook (.xlsx)")
    #expect(throws: other) { try Self.rows(ZipSamples.archive([("a", "x")])) }
    #expect(throws: other) { try Self.rows(WordSamples.document("<w:p/>")) }
    #expect(throws: ReadingError.badArchive(.damaged(entry: "xl/worksheets/none.xml"))) {
      try Self.rows(try Self.other("", sheet: "worksheets/none.xml"))
    }
  }

  @Test(
    "Columns have letters",
    arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func letters(column: Int, letters: String) {
    #expect(CellAddress.letters(column) == letters)
    #expect(CellAddress.column(of: letters + "12") == column)
  }
}
