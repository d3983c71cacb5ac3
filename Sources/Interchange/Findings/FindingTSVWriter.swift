internal import BitextModel

/// Writes findings as rows parted by tabs, below a row of names.
package struct FindingTSVWriter: FindingWriter {
  private var isEmpty = true

  /// A writer; it has no settings.
  package init() {}

  private static let columns = [
    "file", "id", "line", "side", "start", "end", "text", "category", "suggestion", "message", "severity",
  ]

  /// Writes one row.
  package mutating func write(_ reported: ReportedFinding, to sink: inout some GlossarySink) throws {
    try begin(&sink)
    let finding = reported.finding
    try sink.write(
      Self.row([
        reported.file, reported.id ?? "", reported.line.map(String.init) ?? "", finding.side.base,
        "\(reported.columns.lowerBound)", "\(reported.columns.upperBound)", finding.text,
        finding.category.rawValue, finding.suggestion ?? "", finding.message, reported.severity.rawValue,
      ]))
  }

  /// Writes the row of names where no finding did.
  package mutating func finish(_ sink: inout some GlossarySink) throws { try begin(&sink) }

  private mutating func begin(_ sink: inout some GlossarySink) throws {
    if isEmpty { try sink.write(Self.row(Self.columns)) }
    isEmpty = false
  }

  /// A row with its line end; tabs and line breaks inside a cell become spaces.
  private static func row(_ cells: [String]) -> [UInt8] {
    let clean = cells.map { $0.utf8.map { [0x09, 0x0A, 0x0D].contains($0) ? 0x20 : $0 } }
    return Array(clean.joined(separator: [0x09])) + [0x0A]
  }
}
