internal import ArgumentParser
internal import Workbench

/// `normalize`: a text as Unicode in NFC, its characters repaired.
struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Brings a text to Unicode in NFC and repairs its characters.",
    discussion: """
      Text in TCVN3 (ABC fonts), VNI-Windows, VISCII, windows-1258 and UTF-16 becomes UTF-8; which of them it is is found out, \
      or said with --encoding. Marks, look-alikes, invisible characters inside words, and words that were read in another \
      encoding are repaired where the repair is certain; spelling is left to check. - reads standard input.

      --dry-run shows what would change and writes nothing; it exits 1 if anything would. Columns count Unicode scalars \
      from 0, lines from 1.
      """)

  @Argument(help: ArgumentHelp("A text.", valueName: "file"))
  var file: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The file (default: standard output).", valueName: "file"))
  var output: String?

  @Flag(help: "Show what would change, and write nothing.")
  var dryRun = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let normalization = Normalization(encoding: global.common.encoding)
    if dryRun { return try show(normalization) }
    var summary = Normalization.Summary()
    try OutputTarget(output).write { output in
      summary = try normalization.normalize(file: file, write: { try output.write($0) }, report: { _ in })
    }
    if !global.quiet, !summary.isClean { Console.report(Self.text(of: summary)) }
  }

  /// "TCVN3: 2 places repaired, 1 place left as it was".
  private static func text(of summary: Normalization.Summary) -> String {
    let left = summary.left == 0 ? "" : ", \(Count.text(summary.left, "place")) not certain and left"
    return "read as \(summary.encoding): \(Count.text(summary.repaired, "place")) repaired" + left
  }

  // MARK: What would change

  private func show(_ normalization: Normalization) throws {
    var output = ByteOutput.standard
    var list = JSONList()
    let json = JSONText()
    if global.format == .tsv { try output.write(TSVText.row(Self.titles)) }
    let summary = try normalization.normalize(
      file: file, write: { _ in },
      report: { place in
        switch global.format {
        case .table: try output.write(Self.line(of: place))
        case .json: try list.write(place, to: &output)
        case .jsonl: try output.write(json.bytes(place))
        case .tsv: try output.write(TSVText.row(Self.cells(of: place)))
        }
      })
    if global.format == .json { try list.finish(&output) }
    try output.flush()
    if !global.quiet, !summary.isClean { Console.report(Self.text(of: summary)) }
    if !summary.isClean { throw ExitCode(ExitStatus.findings) }
  }

  private static let titles = ["line", "start", "end", "text", "category", "repaired"]

  private static func cells(of place: RepairedPlace) -> [String] {
    ["\(place.line)", "\(place.start)", "\(place.end)", place.text, place.category, place.repaired ?? ""]
  }

  private static func line(of place: RepairedPlace) -> String {
    let repaired = place.repaired.map { " → \(DisplayWidth.printable($0))" } ?? ": left as it is"
    return
      "\(place.line):\(place.start): \(DisplayWidth.printable(place.text))\(repaired) (\(place.category))\n"
  }
}
