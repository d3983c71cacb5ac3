package import Terminology

/// Reads the full table as a workbook, as `GlossaryWorkbookWriter` writes it: row for row that of `GlossaryTSVReader`.
package struct GlossaryWorkbookReader: GlossaryReader {
  /// What was read so far.
  package var report: ImportReport { table.report }
  private var table = GlossaryTSVReader()

  /// How many bytes of the table are handed on at a time.
  private static let load = 1 << 16

  /// A reader; it has no settings.
  package init() {}

  /// Calls `body` with each concept, in the order of the table.
  package mutating func forEachConcept(
    of pieces: () throws -> [UInt8]?, _ body: (Concept) throws -> Void
  ) throws {
    var bytes: [UInt8] = []
    while let more = try pieces() { bytes += more }
    var lines = try Self.lines(of: Workbook(bytes))[...]
    try table.forEachConcept(
      of: {
        if lines.isEmpty { return nil }
        defer { lines = lines.dropFirst(Self.load) }
        return Array(lines.prefix(Self.load))
      }, body)
  }

  /// The rows as lines of the table, each under the number that it has in the sheet.
  private static func lines(of workbook: Workbook) throws -> [UInt8] {
    var lines: [UInt8] = []
    var count = 0
    try workbook.forEachRow { row in
      lines += repeatElement(0x0A, count: row.number - 1 - count)
      count = row.number
      for (column, text) in row.cells.enumerated() {
        if column > 0 { lines.append(0x09) }
        lines += try GlossaryTSV.cell(text, beginsRow: column == 0).cell.utf8
      }
      lines.append(0x0A)
    }
    return lines
  }
}
