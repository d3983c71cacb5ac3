internal import ArgumentParser
internal import Interchange
internal import Workbench

/// `validate`: what a TBX or TMX file is, and what is wrong with it.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Tells what a TBX or TMX file is, what is wrong with it, and where.",
    discussion: "The exit status is 1 where something is wrong.")

  @Argument(help: ArgumentHelp("Files; - for standard input.", valueName: "file"))
  var files: [String]

  @OptionGroup var global: GlobalOptions

  func run() throws {
    var output = try ValidationOutput(global.format)
    var failures = Failures()
    var isFaulty = false
    for file in files {
      try failures.collect {
        let verdict = try FileValidation.verdict(of: file)
        try output.write(verdict, of: file)
        isFaulty = isFaulty || verdict.count > 0
      }
    }
    try output.finish()
    try failures.finish()
    if isFaulty { throw ExitCode(ExitStatus.findings) }
  }
}

/// Prints verdicts in the format that was asked for.
private struct ValidationOutput {
  private let format: OutputFormat
  private let json = JSONText()
  private var output = ByteOutput.standard
  private var list = JSONList()

  init(_ format: OutputFormat) throws {
    self.format = format
    if format == .tsv { try output.write(TSVText.row(["file", "dialect", "line", "message"])) }
  }

  mutating func write(_ verdict: FileVerdict, of file: String) throws {
    if format == .table { return try writeTable(verdict, file) }
    for finding in verdict.findings {
      let row = Row(file: file, dialect: verdict.dialect, line: finding.line, message: finding.message)
      switch format {
      case .table: break
      case .tsv: try output.write(TSVText.row([row.file, row.dialect, "\(row.line)", row.message]))
      case .jsonl: try output.write(json.bytes(row))
      case .json: try list.write(row, to: &output)
      }
    }
  }

  private mutating func writeTable(_ verdict: FileVerdict, _ file: String) throws {
    let name = DisplayWidth.printable(file)
    let dialect = verdict.dialect.isEmpty ? "neither TBX nor TMX" : DisplayWidth.printable(verdict.dialect)
    let faults = verdict.count == 0 ? "nothing wrong" : Count.text(verdict.count, "fault")
    try output.write("\(name): \(dialect): \(faults)\n")
    for finding in verdict.findings {
      try output.write("\(name):\(finding.line): \(DisplayWidth.printable(finding.message))\n")
    }
    let rest = verdict.count - verdict.findings.count
    if rest > 0 { try output.write("\(name): and \(rest) more\n") }
  }

  mutating func finish() throws {
    if format == .json { try list.finish(&output) }
    try output.flush()
  }

  /// One fault as it is printed.
  private struct Row: Encodable {
    let file: String
    let dialect: String
    let line: Int
    let message: String
  }
}
