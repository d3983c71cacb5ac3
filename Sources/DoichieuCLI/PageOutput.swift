internal import Workbench

/// Prints pages in the format that was asked for, each as soon as it is there.
struct PageOutput {
  private let format: AlignFormat
  private let json: JSONText
  private var isFirst = true

  /// An output without pages yet; of a format that pages have.
  init(_ format: AlignFormat) {
    self.format = format
    json = JSONText(isIndented: format == .json)
  }

  /// Prints what stands before the first page, if there is one or not.
  func begin(_ output: inout ByteOutput) throws {
    if format == .tsv { try output.write(TSVText.row(AlignedPageText.columns)) }
  }

  /// Prints the next page.
  mutating func write(_ page: AlignedPage, to output: inout ByteOutput) throws {
    switch format {
    case .json, .jsonl: try output.write(json.bytes(page))
    case .tsv: try output.write(AlignedPageText(page: page).rows)
    default:
      if !isFirst { try output.write("\n") }
      try output.write(AlignedPageText(page: page).table(width: Console.width))
    }
    isFirst = false
    try output.flush()
  }
}
