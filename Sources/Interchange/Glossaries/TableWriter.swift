package import Terminology

/// Writes a glossary as a text file of rows and columns.
package struct TableWriter<Rows: GlossaryRows>: GlossaryWriter {
  /// What the rows can hold.
  package static var capabilities: FormatCapabilities { Rows.capabilities }

  /// What was written so far, and what the format could not hold.
  package private(set) var report = ExportReport()
  private let text: TableText
  private var rows: Rows
  private var hasHeader = false

  /// A writer at the beginning of a file.
  package init(_ rows: Rows, as text: TableText) {
    self.rows = rows
    self.text = text
  }

  /// Writes the rows of a concept, and the column names before the first one.
  package mutating func write(_ concept: Concept, to sink: inout some GlossarySink) throws {
    let found = try rows.rows(of: concept, &report)
    guard !found.isEmpty else { return }
    try writeHeader(&sink)
    report.concepts += 1
    try sink.write(found.flatMap(text.line))
  }

  /// Writes the column names if no concept came.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    try writeHeader(&sink)
  }

  private mutating func writeHeader(_ sink: inout some GlossarySink) throws {
    guard !hasHeader else { return }
    hasHeader = true
    if let header = rows.header { try sink.write(text.line(header)) }
  }
}
