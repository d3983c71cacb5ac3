internal import Interchange
internal import Workbench

/// Prints two aligned documents in the format that was asked for.
struct DocumentsOutput {
  let format: AlignFormat

  /// Prints them whole, and tells what the format could not hold.
  func write(_ aligned: AlignedDocuments, to output: inout ByteOutput) throws -> ExportReport {
    let text = AlignedDocumentsText(aligned: aligned)
    switch format {
    case .table: try output.write(text.table(width: Console.width))
    case .tsv: try output.write(text.rows)
    case .json: try output.write(JSONText(isIndented: true).bytes(aligned))
    case .jsonl: try output.write(JSONText().bytes(aligned))
    case .beads: return try BitextFormat.beads.write(aligned, to: &output)
    case .tmx: return try BitextFormat.tmx.write(aligned, to: &output)
    case .xliff: return try BitextFormat.xliff.write(aligned, to: &output)
    case .html: return try BitextFormat.html.write(aligned, to: &output)
    case .pharaoh: return try BitextFormat.pharaoh.write(aligned, to: &output)
    }
    return ExportReport()
  }
}
