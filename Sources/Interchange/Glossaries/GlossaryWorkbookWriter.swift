package import Terminology

/// Writes a glossary as a workbook (.xlsx): the full table, row for row that of `GlossaryTSVWriter`.
///
/// Its cells are text whatever they begin with, so that nothing has to be put before a formula.
package struct GlossaryWorkbookWriter: GlossaryWriter {
  /// What the table can hold.
  package static let capabilities = GlossaryTSVWriter.capabilities

  private var table = GlossaryTSVWriter()
  private var workbook = WorkbookWriter(sheet: "doichieu", columns: GlossaryTSV.columns.count)

  /// A writer at the beginning of a file.
  package init() {}

  /// What was written so far, and what the table could not hold; entries are terms.
  package var report: ExportReport {
    var report = table.report
    report.losses[.formula] = nil
    report.lose(.longCell, workbook.cutCells)
    return report
  }

  /// Writes the rows of a concept, and the column names before the first one.
  package mutating func write(_ concept: Concept, to sink: inout some GlossarySink) throws {
    var rows = ByteSink()
    try table.write(concept, to: &rows)
    try write(rows, to: &sink)
  }

  /// Writes the end of the workbook, and the column names if no concept came.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    var rows = ByteSink()
    try table.finish(&rows)
    try write(rows, to: &sink)
    try workbook.finish(&sink)
  }

  /// Writes rows of the table, whose cells lose the escapes that a file of lines needs.
  private mutating func write(_ rows: ByteSink, to sink: inout some GlossarySink) throws {
    for row in rows.bytes.split(separator: 0x0A) {
      var cells: [String] = []
      for cell in row.split(separator: 0x09, omittingEmptySubsequences: false) {
        cells.append(try GlossaryTSV.text(String(decoding: cell, as: UTF8.self), line: 1))
      }
      try workbook.write(cells, to: &sink)
    }
  }
}
