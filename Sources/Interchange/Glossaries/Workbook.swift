/// A workbook as readers of glossaries take it: the rows of its first sheet, and errors that name them.
struct Workbook {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether a file that begins so is an archive, as workbooks are.
  static func begins(_ head: [UInt8]) -> Bool { head.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Calls `body` with each row that has cells.
  func forEachRow(_ body: (SheetRow) throws -> Void) throws {
    do {
      try WorkbookReader().forEachRow(in: bytes, body)
    } catch let error as ReadingError {
      throw Self.error(error)
    }
  }

  /// The cells of the first rows that have some.
  func firstRows(_ count: Int) throws(TableError) -> [[String]] {
    struct Enough: Error {}
    var rows: [[String]] = []
    do {
      try WorkbookReader().forEachRow(in: bytes) { row in
        rows.append(row.cells)
        if rows.count == count { throw Enough() }
      }
    } catch let error as ReadingError {
      throw Self.error(error)
    } catch {
      // The reading was stopped.
    }
    return rows
  }

  private static func error(_ error: ReadingError) -> TableError {
    switch error {
    case .badPart(let part, let error): TableError(line: error.line, message: "\(part): \(error.message)")
    case .badArchive(let error): TableError(line: 1, message: error.description)
    case .otherArchive(let expected): .expected(expected, found: "another kind of archive", line: 1)
    default: .expected("a workbook (.xlsx)", found: "other bytes", line: 1)
    }
  }
}
