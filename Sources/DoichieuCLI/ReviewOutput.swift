internal import Workbench

/// Prints what there is to review in the format that was asked for.
struct ReviewOutput {
  private static let columns = ["id", "kind", "vi", "es", "new", "file", "line", "score", "seen"]

  private let format: OutputFormat
  private var output = ByteOutput.standard
  private var table = TextTable([
    .fixed("Id"), .fixed("Kind"), .fixed("Score"), .wrapped("Vietnamese"), .wrapped("Spanish"),
    .wrapped("Seen in"),
  ])
  private var list = JSONList()
  private let json = JSONText()

  init(_ format: OutputFormat) throws {
    self.format = format
    if format == .tsv { try output.write(TSVText.row(Self.columns)) }
  }

  mutating func write(_ item: ReviewItem) throws {
    switch format {
    case .table: table.append(Self.row(item))
    case .tsv: try output.write(TSVText.row(Self.cells(item)))
    case .jsonl: try output.write(json.bytes(item))
    case .json: try list.write(item, to: &output)
    }
  }

  mutating func finish() throws {
    if format == .json { try list.finish(&output) }
    if format == .table { try output.write(table.text(width: Console.width)) }
    try output.flush()
  }

  /// Terms that nobody has looked at are marked with a plus.
  private static func row(_ item: ReviewItem) -> [String] {
    let marked = [item.vi, item.es].map { terms in
      terms.map { item.new.contains($0) ? "+ " + $0 : $0 }.joined(separator: " | ")
    }
    let place = item.examples.first.map { "\($0.file):\($0.line)" } ?? ""
    return [item.id, item.kind, Score.text(item.score)] + marked + [place]
  }

  private static func cells(_ item: ReviewItem) -> [String] {
    let example = item.examples.first
    return [
      item.id, item.kind, item.vi.joined(separator: " | "), item.es.joined(separator: " | "),
      item.new.joined(separator: " | "), example?.file ?? "", example.map { "\($0.line)" } ?? "",
      "\(item.score)", "\(item.seen)",
    ]
  }
}
