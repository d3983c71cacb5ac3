internal import ArgumentParser
internal import GlossaryStore
internal import Workbench

/// `review`: candidates listed, accepted, rejected.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Lists the candidates of the glossary, accepts and rejects them.",
    discussion: """
      Ids are those of --list. Where one of them is unknown nothing is changed. A rejected pair is not offered again.
      """)

  @Flag(help: "List the concepts with terms that nobody has looked at.")
  var list = false

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Accept these concepts.", valueName: "id"))
  var accept: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Reject these concepts.", valueName: "id"))
  var reject: [String] = []

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if !list, accept.isEmpty, reject.isEmpty {
      throw ValidationError("Give --list, or --accept or --reject with the ids of concepts.")
    }
    if let id = accept.first(where: reject.contains) {
      throw ValidationError("\(id) cannot be both accepted and rejected.")
    }
  }

  func run() throws {
    let store = try global.openGlossary().store
    if !accept.isEmpty || !reject.isEmpty { try review(store) }
    if list { try printList(store) }
  }

  private func review(_ store: GlossaryStore) throws {
    try store.review(accepting: accept, rejecting: reject)
    if !global.quiet { Console.report("\(accept.count) accepted, \(reject.count) rejected") }
  }

  private func printList(_ store: GlossaryStore) throws {
    var output = try ReviewOutput(global.format)
    try store.forEachReviewItem { try output.write($0) }
    try output.finish()
  }
}

/// Prints what there is to review in the format that was asked for.
private struct ReviewOutput {
  private static let columns = ["id", "kind", "vi", "es", "new", "file", "line"]

  private let format: OutputFormat
  private var output = ByteOutput.standard
  private var table = TextTable([
    .fixed("Id"), .fixed("Kind"), .wrapped("Vietnamese"), .wrapped("Spanish"), .wrapped("Seen in"),
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
    return [item.id, item.kind] + marked + [item.examples.first.map { "\($0.file):\($0.line)" } ?? ""]
  }

  private static func cells(_ item: ReviewItem) -> [String] {
    let example = item.examples.first
    return [
      item.id, item.kind, item.vi.joined(separator: " | "), item.es.joined(separator: " | "),
      item.new.joined(separator: " | "), example?.file ?? "", example.map { "\($0.line)" } ?? "",
    ]
  }
}
