internal import BitextModel
package import Interchange

/// A file format for two aligned documents.
package enum BitextFormat: String, CaseIterable, Sendable {
  /// The beads by the numbers of their segments, with scores, on one line.
  case json
  /// One bead a line.
  case beads
  /// A translation memory.
  case tmx
  /// A page to read.
  case html

  /// Whether pages with both languages on them can be written in it.
  package var suitsPages: Bool { self == .json }

  /// Writes a whole file, and tells what the format could not hold.
  @discardableResult
  package func write(_ aligned: AlignedDocuments, to output: inout ByteOutput) throws -> ExportReport {
    switch self {
    case .json: try output.write(JSONText().bytes(aligned))
    case .beads: try writeBeads(aligned, to: &output)
    case .tmx: return try writeTMX(aligned, to: &output)
    case .html:
      let writer = AlignedHTMLWriter(source: aligned.source.language, target: aligned.target.language)
      try writer.write(aligned.bitext, to: &output)
    }
    return ExportReport()
  }

  private func writeBeads(_ aligned: AlignedDocuments, to output: inout ByteOutput) throws {
    let writer = BeadsWriter()
    for bead in aligned.beads { try writer.write(aligned.numbered(bead), to: &output) }
  }

  private func writeTMX(_ aligned: AlignedDocuments, to output: inout ByteOutput) throws -> ExportReport {
    var writer = TMXWriter(
      version: ProgramVersion.current, source: aligned.source.language, target: aligned.target.language,
      kind: aligned.kind)
    try writer.write(aligned.bitext, to: &output)
    try writer.finish(&output)
    return writer.report
  }
}
