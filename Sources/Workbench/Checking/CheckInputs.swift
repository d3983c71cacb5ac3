/// The files that are checked, by what they are.
///
/// Files of records end in `.jsonl` or `.ndjson`; the others are told as `ExtractionFiles` tells them.
package struct CheckInputs: Sendable {
  /// One thing to be read.
  enum Input: Sendable {
    /// Records, one a line.
    case records(String)
    /// A text or a page; standard input may be records.
    case text(String)
    /// Pairs of texts.
    case pairs(TrainingText.Part)
    /// Two documents or two subtitle files.
    case documents(String, String)
  }

  let inputs: [Input]

  /// Sorts files by their names; `areDocuments` says that what is no file of pairs or records is one of two documents.
  package init(_ files: [String], areDocuments: Bool) throws(WorkbenchError) {
    let records = files.filter { [".jsonl", ".ndjson"].contains(where: $0.hasSuffix) }
    let others = try ExtractionFiles(files.filter { !records.contains($0) }, areDocuments: areDocuments)
    inputs =
      records.map(Input.records) + others.pages.map(Input.text) + others.texts.parts.map(Input.pairs)
      + others.documents.map { .documents($0.0, $0.1) }
  }
}

extension CheckInputs.Input {
  /// The file beside which the house's style is looked for.
  var file: String {
    switch self {
    case .records(let file), .text(let file), .documents(let file, _): file
    case .pairs(.catalogues(let file, _)): file
    case .pairs(.table(let file)), .pairs(.memory(let file)), .pairs(.workbook(let file)),
      .pairs(.translation(let file)), .pairs(.document(let file)):
      file
    }
  }
}
