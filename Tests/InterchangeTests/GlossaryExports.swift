import Terminology

@testable import Interchange

/// Runs a writer over concepts.
enum GlossaryExport {
  static func export(
    _ concepts: [Concept], with writer: some GlossaryWriter
  ) throws -> (bytes: [UInt8], report: ExportReport) {
    var writer = writer
    var sink = ByteSink()
    for concept in concepts { try writer.write(concept, to: &sink) }
    try writer.finish(&sink)
    return (sink.bytes, writer.report)
  }

  /// The report as text, one loss a line, in a stable order.
  static func text(_ report: ExportReport) -> [UInt8] {
    var lines = ["\(report.concepts) concepts, \(report.entries) entries"]
    for loss in ExportLoss.allCases {
      if let count = report.losses[loss] { lines.append("\(count) \(loss.description)") }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
