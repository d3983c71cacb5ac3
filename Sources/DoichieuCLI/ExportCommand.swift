internal import ArgumentParser
internal import Interchange
internal import Terminology
internal import Workbench

extension ExportFormat: ExpressibleByArgument {}
extension AdministrativeStatus: ExpressibleByArgument {}

/// `export`: the glossary in a format of other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the glossary for other programs.",
    discussion: "What a format cannot hold is told on standard error.")

  @Option(
    name: .customLong("to"),
    help:
      "The format: a full table, OmegaT's glossary, TBX-Basic, the table as a workbook, MateCat's workbook.")
  var format: ExportFormat

  @Option(name: .shortAndLong, help: ArgumentHelp("The file (default: standard output).", valueName: "file"))
  var output: String?

  @Option(help: "Only terms of this status; may be given several times.")
  var status: [AdministrativeStatus] = []

  @Option(help: ArgumentHelp("Only this subject field; may be given several times.", valueName: "name"))
  var field: [String] = []

  @Flag(help: "Only terms that somebody has accepted.")
  var reviewedOnly = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let export = GlossaryExport(try global.openGlossary(), selection, settings: try global.settings())
    let report = try write(export)
    if !global.quiet { say(report) }
  }

  private var selection: ExportSelection {
    var selection = ExportSelection()
    selection.statuses = Set(status)
    selection.fields = Set(field)
    selection.isReviewedOnly = reviewedOnly
    return selection
  }

  private func write(_ export: GlossaryExport) throws -> ExportReport {
    var report = ExportReport()
    if let output, output != "-" {
      try OutputFile(path: output).write { report = try export.write(as: format, to: &$0) }
    } else {
      var standard = ByteOutput.standard
      report = try export.write(as: format, to: &standard)
      try standard.flush()
    }
    return report
  }

  private func say(_ report: ExportReport) {
    let unit = format.holdsPairs ? "pair" : "term"
    let place = output.map { " to \($0)" } ?? ""
    Console.report(
      "exported \(Count.text(report.concepts, "concept")), \(Count.text(report.entries, unit))\(place)")
    LossReport(report).say(indent: "  ")
  }
}
