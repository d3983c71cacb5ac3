/// Writes a workbook of one sheet (.xlsx: ECMA-376, part 1, 18), row by row, so that one of any size passes through.
///
/// Every cell is text and formatted as such, so that no program takes one for a formula, a number or a date, even when it
/// is edited. The first row is a header: bold, and it stays when one scrolls.
package struct WorkbookWriter: Sendable {
  /// How many texts were cut, since no cell holds more.
  package private(set) var cutCells = 0
  private let name: String
  private let columns: Int
  private var zip = ZipWriter()
  private var rows = 0

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"
  private static let contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// A writer at the beginning of a file.
  ///
  /// - Parameters:
  ///   - sheet: The name of the sheet: up to 31 characters, none of them one of []:*?/\.
  ///   - columns: How many columns get a width to read in.
  package init(sheet: String, columns: Int) {
    name = sheet
    self.columns = columns
  }

  /// Writes the next row, and what stands before the first one.
  package mutating func write(_ cells: [String], to sink: inout some GlossarySink) throws {
    if rows == 0 { try begin(&sink) }
    rows += 1
    if rows > SheetLimits.rows { throw ExportError.tooManyRows(format: "XLSX", limit: SheetLimits.rows) }
    var row = "<row r=\"\(rows)\">"
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      let style = rows == 1 ? 1 : 0
      row += "<c r=\"\(CellAddress.letters(column))\(rows)\" s=\"\(style)\" t=\"inlineStr\"><is>"
      row += "<t xml:space=\"preserve\">\(text(of: cell))</t></is></c>"
    }
    try zip.write(row + "</row>\n", to: &sink)
  }

  /// Writes the end of the sheet and the rest of the workbook.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    if rows == 0 { try begin(&sink) }
    try zip.write("</sheetData></worksheet>\n", to: &sink)
    try zip.finish(&sink)
  }

  private mutating func text(of cell: String) -> String {
    var text = EscapedText.encoded(cell)
    if text.utf16.count > SheetLimits.cell {
      cutCells += 1
      text = Self.cut(cell)
    }
    return XMLText.escaped(text)
  }

  /// As much of a text as a cell holds, escapes counted.
  private static func cut(_ cell: String) -> String {
    var result = ""
    var units = 0
    for character in cell {
      let next = EscapedText.encoded(String(character))
      units += next.utf16.count
      if units > SheetLimits.cell { break }
      result += next
    }
    return result
  }

  private mutating func begin(_ sink: inout some GlossarySink) throws {
    for (part, text) in parts {
      try zip.begin(part, to: &sink)
      try zip.write(Self.head + text, to: &sink)
    }
    try zip.begin("xl/worksheets/sheet1.xml", to: &sink)
    let widths =
      columns > 0
      ? "<cols><col min=\"1\" max=\"\(columns)\" width=\"24\" style=\"0\" customWidth=\"1\"/></cols>" : ""
    try zip.write(
      Self.head
        + "<worksheet xmlns=\"\(Self.main)\"><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">"
        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
        + widths + "<sheetData>\n", to: &sink)
  }

  /// Everything but the sheet, which is the same for all workbooks.
  private var parts: [(name: String, text: String)] {
    [
      ("[Content_Types].xml", Self.contentTypes),
      ("_rels/.rels", Self.references([("officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", workbook),
      (
        "xl/_rels/workbook.xml.rels",
        Self.references([("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")])
      ),
      ("xl/styles.xml", Self.styles),
    ]
  }

  private static var contentTypes: String {
    let parts = [("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("styles", "styles")]
    let overrides = parts.map {
      "<Override PartName=\"/xl/\($0.0).xml\" ContentType=\"\(contentType).\($0.1)+xml\"/>"
    }
    return "<Types xmlns=\"\(packages)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(overrides.joined())</Types>\n"
  }

  private static func references(_ targets: [(kind: String, path: String)]) -> String {
    let references = targets.enumerated().map { index, target in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(relations)/\(target.kind)\" Target=\"\(target.path)\"/>"
    }
    return "<Relationships xmlns=\"\(packages)/relationships\">\(references.joined())</Relationships>\n"
  }

  private var workbook: String {
    "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.relations)\"><sheets>"
      + "<sheet name=\"\(XMLText.escaped(name))\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>\n"
  }

  /// Two cell formats, plain and bold, both of the number format 49, which is text.
  private static var styles: String {
    let font = "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/>"
    let format = "xfId=\"0\" applyNumberFormat=\"1\""
    return
      "<styleSheet xmlns=\"\(main)\"><fonts count=\"2\"><font>\(font)</font><font><b/>\(font)</font></fonts>"
      + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
      + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + "<cellXfs count=\"2\"><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" \(format)/>"
      + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" \(format) applyFont=\"1\"/></cellXfs>"
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>\n"
  }
}
