internal import BitextModel

/// Writes findings as commands of GitHub's workflows, which show them beside the lines of a change.
///
/// Lines and columns count from 1, the end column is the last one of the finding.
package struct GitHubFindingWriter: FindingWriter {
  /// A writer; it has no settings.
  package init() {}

  /// Writes one command.
  package mutating func write(_ reported: ReportedFinding, to sink: inout some GlossarySink) throws {
    let finding = reported.finding
    var properties = ["file=" + Self.property(reported.file)]
    if let place = reported.place {
      properties.append("line=\(place.line)")
      if let columns = place.columns {
        let end = max(columns.lowerBound + 1, columns.upperBound)
        properties += ["col=\(columns.lowerBound + 1)", "endColumn=\(end)"]
      }
    }
    properties.append("title=" + Self.property(finding.category.rawValue))
    let command = "::\(reported.severity.rawValue) \(properties.joined(separator: ","))::"
    try sink.write(Array((command + Self.data(Self.message(reported)) + "\n").utf8))
  }

  /// Nothing stands behind the last one.
  package mutating func finish(_ sink: inout some GlossarySink) throws {}

  private static func message(_ reported: ReportedFinding) -> String {
    let finding = reported.finding
    let record = reported.id.map { "\($0): " } ?? ""
    let suggestion = finding.suggestion.map { " → “\($0)”" } ?? ""
    return "\(record)“\(finding.text)”\(suggestion)\n\(finding.message)"
  }

  /// A message: the signs that end a command as numbers.
  private static func data(_ text: String) -> String { escaped(text, "%\r\n") }

  /// A property: those that end a property besides.
  private static func property(_ text: String) -> String { escaped(text, "%\r\n:,") }

  private static func escaped(_ text: String, _ signs: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if signs.utf8.contains(byte) {
        let number = String(byte, radix: 16, uppercase: true)
        bytes += ("%" + (number.utf8.count == 1 ? "0" : "") + number).utf8
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
