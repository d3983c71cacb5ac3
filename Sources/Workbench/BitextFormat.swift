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
  /// A file in translation, XLIFF 2.1.
  case xliff
  /// A page to read.
  case html
  /// The word links of each bead with text on both sides: `0-0 1-2` a line.
  case pharaoh

  /// Whether pages with both languages on them can be written in it.
  package var suitsPages: Bool { self == .json }

  /// Writes a whole file, and tells what the format could not hold.
  @discardableResult
  package func write(_ aligned: AlignedDocuments, to output: inout ByteOutput) throws -> ExportReport {
    switch self {
    case .json: try output.write(JSONText().bytes(aligned))
    case .beads: try writeBeads(aligned, to: &output)
    case .tmx: return try writeTMX(aligned, to: &output)
    case .xliff: return try writeXLIFF(aligned, to: &output)
    case .html:
      let writer = AlignedHTMLWriter(source: aligned.source.language, target: aligned.target.language)
      try writer.write(aligned.bitext, words: aligned.words, to: &output)
    case .pharaoh: try writePharaoh(aligned, to: &output)
    }
    return ExportReport()
  }

  private func writeBeads(_ aligned: AlignedDocuments, to output: inout ByteOutput) throws {
    let writer = BeadsWriter()
    for bead in aligned.beads { try writer.write(aligned.numbered(bead), to: &output) }
  }

  private func writePharaoh(_ aligned: AlignedDocuments, to output: inout ByteOutput) throws {
    for words in aligned.words.compactMap(\.self) {
      try output.write(words.links.map { "\($0.source)-\($0.target)" }.joined(separator: " ") + "\n")
    }
  }

  private func writeTMX(_ aligned: AlignedDocuments, to output: inout ByteOutput) throws -> ExportReport {
    var writer = TMXWriter(
      version: ProgramVersion.current, source: aligned.source.language, target: aligned.target.language,
      kind: aligned.kind)
    try writer.write(aligned.bitext, to: &output)
    try writer.finish(&output)
    return writer.report
  }

  private func writeXLIFF(_ aligned: AlignedDocuments, to output: inout ByteOutput) throws -> ExportReport {
    var writer = XLIFFWriter(source: aligned.source.language, target: aligned.target.language)
    try writer.write(aligned.bitext, to: &output)
    try writer.finish(&output)
    return writer.report
  }
}
