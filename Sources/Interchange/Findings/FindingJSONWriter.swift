internal import BitextModel

/// Writes findings as JSON: one object a line, or one array.
package struct FindingJSONWriter: FindingWriter {
  private let isList: Bool
  private var isEmpty = true

  /// A writer of lines, or of one array.
  package init(isList: Bool) {
    self.isList = isList
  }

  /// Writes one object.
  package mutating func write(_ finding: ReportedFinding, to sink: inout some GlossarySink) throws {
    let before = isList ? (isEmpty ? "[\n" : ",\n") : ""
    isEmpty = false
    try sink.write(Array((before + Self.object(finding) + (isList ? "" : "\n")).utf8))
  }

  /// Writes the end of the array.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    if isList { try sink.write(Array((isEmpty ? "[]\n" : "\n]\n").utf8)) }
  }

  private static func object(_ reported: ReportedFinding) -> String {
    let finding = reported.finding
    return JSONLiteral.object([
      ("id", reported.id.map(JSONLiteral.quoted)), ("file", JSONLiteral.quoted(reported.file)),
      ("line", reported.line.map(String.init)), ("side", JSONLiteral.quoted(finding.side.base)),
      ("start", "\(reported.columns.lowerBound)"), ("end", "\(reported.columns.upperBound)"),
      ("text", JSONLiteral.quoted(finding.text)),
      ("category", JSONLiteral.quoted(finding.category.rawValue)),
      ("suggestion", finding.suggestion.map(JSONLiteral.quoted)),
      ("message", JSONLiteral.quoted(finding.message)),
      ("severity", JSONLiteral.quoted(reported.severity.rawValue)),
    ])
  }
}
