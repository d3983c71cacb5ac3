/// Reads a sheet of a workbook (.xlsx: ECMA-376, part 1, 18) as rows of text.
///
/// Numbers and dates are given as they are stored, formulas by the result that was stored with them; nothing is
/// calculated. Memory grows with the workbook's table of texts, not with its rows.
package struct WorkbookReader: Sendable {
  private let sheet: String?
  private let limits: ZipLimits

  /// A reader of the sheet of this name, or of the first one.
  package init(sheet: String? = nil, limits: ZipLimits = ZipLimits()) {
    self.sheet = sheet
    self.limits = limits
  }

  /// Calls `body` with each row of the sheet that has cells, in the order of the file.
  ///
  /// Rows before an error have been told already.
  ///
  /// - Throws: `ReadingError` where the bytes are no workbook or have no such sheet, or what `body` throws.
  package func forEachRow(in bytes: [UInt8], _ body: (SheetRow) throws -> Void) throws {
    let package = try OfficePackage(bytes, limits: limits, expected: Self.expectation)
    let sheets = SheetNames()
    try package.readWhole(package.mainPart, sheets)
    let references = try package.references(of: package.mainPart)
    let part = try part(of: sheets, references)
    let shared = SharedStrings()
    if let strings = references.first(where: { $0.kind == "sharedStrings" }) {
      try package.readWhole(strings.target, shared)
    }
    let events = SheetEvents(shared: shared.texts, largest: limits.largestEntry)
    try package.read(part, events) {
      for row in events.takeRows() { try body(row) }
      if let error = events.error { throw ReadingError.badPart(part, error) }
    }
  }

  /// The names of a workbook's sheets, in their order.
  package func sheetNames(in bytes: [UInt8]) throws(ReadingError) -> [String] {
    let package = try OfficePackage(bytes, limits: limits, expected: Self.expectation)
    let sheets = SheetNames()
    try package.readWhole(package.mainPart, sheets)
    return sheets.sheets.map(\.name)
  }

  private static let expectation = "a workbook (.xlsx)"

  private func part(
    of names: SheetNames, _ references: [OfficePackage.Reference]
  ) throws(ReadingError) -> String {
    let sheet = names.sheets.first { found in self.sheet.map { $0 == found.name } ?? true }
    if sheet == nil, let wanted = self.sheet, !names.sheets.isEmpty {
      throw .otherArchive(expected: "a workbook with a sheet “\(wanted)”")
    }
    let reference = references.first { $0.id == sheet?.id && $0.kind == "worksheet" }
    guard let reference else { throw .otherArchive(expected: Self.expectation) }
    return reference.target
  }
}

/// Gathers the sheets that a workbook names.
private final class SheetNames: XMLEvents {
  private(set) var sheets: [(name: String, id: String)] = []

  func start(_ element: String, _ attributes: XMLAttributes, line: Int) {
    guard XMLName.local(element) == "sheet", let name = attributes["name"],
      let id = attributes.prefixed("id")
    else { return }
    sheets.append((name, id))
  }

  func end(_ element: String) {}

  func text(_ text: UnsafeBufferPointer<UInt8>) {}
}

/// Gathers the rows of a sheet.
private final class SheetEvents: XMLEvents {
  /// What was wrong first.
  private(set) var error: TableError?
  private let shared: [String]
  /// How much text may still come: a million cells may name one long text.
  private var rest: Int
  private var rows: [SheetRow] = []
  private var number = 0
  private var cells: [String] = []
  private var column = 0
  private var cell: Cell?

  private struct Cell {
    let column: Int
    let type: String
    let line: Int
    var isInValue = false
    var value: [UInt8] = []
    var isInline = false
    var text = RichText()
  }

  init(shared: [String], largest: Int) {
    self.shared = shared
    rest = largest
  }

  /// The rows since the last time.
  func takeRows() -> [SheetRow] {
    defer { rows = [] }
    return rows
  }

  func start(_ element: String, _ attributes: XMLAttributes, line: Int) {
    if error != nil { return }
    switch XMLName.local(element) {
    case "row": beginRow(attributes["r"], line)
    case "c": beginCell(attributes, line)
    case "v": cell?.isInValue = true
    case "is": cell?.isInline = true
    case let name: if cell?.isInline == true { cell?.text.start(name) }
    }
  }

  func end(_ element: String) {
    if error != nil { return }
    switch XMLName.local(element) {
    case "row": rows.append(SheetRow(number: number, cells: cells))
    case "c": endCell()
    case "v": cell?.isInValue = false
    case "is": cell?.isInline = false
    case let name: if cell?.isInline == true { cell?.text.end(name) }
    }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {
    if cell?.isInValue == true { cell?.value += text } else { cell?.text.add(text) }
  }

  private func beginRow(_ wanted: String?, _ line: Int) {
    let found = wanted.flatMap { Int($0) } ?? number + 1
    guard found > number, found <= SheetLimits.rows else {
      error = .expected("rows that rise, up to \(SheetLimits.rows)", found: wanted ?? "", line: line)
      return
    }
    number = found
    cells = []
    column = 0
  }

  private func beginCell(_ attributes: XMLAttributes, _ line: Int) {
    let address = attributes["r"]
    let found = address.map { CellAddress.column(of: $0) } ?? column
    guard let found, found >= cells.count || cells[found].isEmpty else {
      error = .expected("a cell behind the last one", found: address ?? "", line: line)
      return
    }
    column = found + 1
    cell = Cell(column: found, type: attributes["t"] ?? "n", line: line)
  }

  private func endCell() {
    guard var cell else { return }
    self.cell = nil
    guard let text = text(of: &cell), !text.isEmpty else { return }
    rest -= text.utf8.count
    guard cell.column < SheetLimits.columnsRead, rest >= 0 else {
      let limit = "at most \(SheetLimits.columnsRead) columns and 256 MiB of text"
      error = .expected(limit, found: CellAddress.letters(cell.column) + "\(number)", line: cell.line)
      return
    }
    while cells.count <= cell.column { cells.append("") }
    cells[cell.column] = text
  }

  /// What a cell shows; nil where that is an error.
  private func text(of cell: inout Cell) -> String? {
    switch cell.type {
    case "inlineStr": return cell.text.take()
    case "str": return EscapedText.decoded(cell.value)
    case "b": return cell.value.isEmpty ? "" : cell.value == [UInt8(ascii: "1")] ? "TRUE" : "FALSE"
    case "s":
      let number = String(decoding: cell.value, as: UTF8.self)
      if number.isEmpty { return "" }
      if let index = Int(number), shared.indices.contains(index) { return shared[index] }
      error = .expected("the number of one of \(shared.count) texts", found: number, line: cell.line)
      return nil
    default: return String(decoding: cell.value, as: UTF8.self)
    }
  }
}
