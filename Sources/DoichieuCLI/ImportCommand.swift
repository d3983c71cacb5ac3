internal import ArgumentParser
internal import GlossaryStore
internal import Interchange
internal import BitextModel
internal import Terminology
internal import Workbench

extension ImportFormat: ExpressibleByArgument {}
extension MergePolicy: ExpressibleByArgument {}

/// `import`: glossaries of other programs into the glossary.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes glossaries of other programs into the glossary.",
    discussion: """
      TBX of any version and dialect, TMX, MultiTerm XML, the tables of OmegaT, memoQ, Weblate and others as text or as the \
      first sheet of a workbook (.xlsx), and what export writes as tsv, json, xlsx and matecat. Format, encoding and columns are found out. Where a file cannot be read nothing is changed.

      A concept is known when the glossary has one of its pairs. --merge update writes what the file says into the glossary's \
      concept, skip leaves that as it is, keep-both adds the file's beside it.
      """)

  @Argument(help: ArgumentHelp("Glossaries; - for standard input.", valueName: "file"))
  var files: [String]

  @Option(name: .customLong("from"), help: "The format, where it is not to be found out.")
  var source: ImportFormat?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The columns of a table, parted by commas: vi, es, source, target, note, definition, field … and - for what is passed over.",
      valueName: "names"))
  var columns: String?

  @Option(help: "What stands first in a table without a header (default: found out).")
  var direction: Direction?

  @Option(help: "What becomes of concepts that the glossary knows.")
  var merge = MergePolicy.update

  @Flag(help: "Say what would be done, and do nothing.")
  var dryRun = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let work = GlossaryImport(try global.openGlossary(), options)
    var output = try ImportOutput(global.format, isQuiet: global.quiet)
    let report = try work.run(files) { try output.write($0) }
    try output.finish()
    if !global.quiet { say(report) }
  }

  private var options: ImportOptions {
    var options = ImportOptions()
    options.format = source
    options.policy = merge
    options.isTrial = dryRun
    options.encoding = global.common.encoding
    options.table.languages = direction?.languages
    options.table.columns = columns?.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return options
  }

  private func say(_ report: GlossaryImport.Report) {
    let counts = ImportedConcept.Action.allCases.compactMap { action in
      report.actions[action].map { "\($0) \(action.rawValue)" }
    }
    let what = counts.isEmpty ? "no concepts" : counts.joined(separator: ", ")
    Console.report((dryRun ? "would be imported: " : "imported: ") + what)
    for change in ImportChange.allCases {
      if let count = report.changes[change] { Console.report("  \(count) \(change.description)") }
    }
  }
}

/// Prints what became of each concept in the format that was asked for.
private struct ImportOutput {
  private let format: OutputFormat
  private let isQuiet: Bool
  private let json = JSONText()
  private var output = ByteOutput.standard
  private var list = JSONList()

  init(_ format: OutputFormat, isQuiet: Bool) throws {
    self.format = format
    self.isQuiet = isQuiet
    if format == .tsv { try output.write(TSVText.row(["action", "id", "vi", "es", "file"])) }
  }

  mutating func write(_ outcome: GlossaryImport.Outcome) throws {
    let row = ImportedRow(outcome)
    switch format {
    case .table: if !isQuiet { try output.write(row.line) }
    case .tsv: try output.write(TSVText.row(row.cells))
    case .jsonl: try output.write(json.bytes(row))
    case .json: try list.write(row, to: &output)
    }
  }

  mutating func finish() throws {
    if format == .json { try list.finish(&output) }
    try output.flush()
  }
}

/// What became of one concept, as it is printed.
private struct ImportedRow: Encodable {
  let action: String
  let id: String
  let vi: [String]
  let es: [String]
  let file: String

  init(_ outcome: GlossaryImport.Outcome) {
    action = outcome.result.action.rawValue
    id = outcome.result.id
    vi = outcome.concept.terms(in: .vietnamese).map(\.text)
    es = outcome.concept.terms(in: .spanish).map(\.text)
    file = outcome.file
  }

  var cells: [String] { [action, id, vi.joined(separator: " | "), es.joined(separator: " | "), file] }

  /// A line for people.
  var line: String {
    let terms = [vi, es].map { $0.isEmpty ? "–" : $0.joined(separator: ", ") }
    return DisplayWidth.printable("\(action) \(id): \(terms[0]) = \(terms[1])") + "\n"
  }
}
