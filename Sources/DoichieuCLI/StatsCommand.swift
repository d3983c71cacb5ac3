internal import ArgumentParser
internal import Interchange
internal import Workbench

/// The language of a page that the program writes.
enum ReportLanguage: String, CaseIterable, ExpressibleByArgument {
  case en, es, vi

  /// The words of a report in this language.
  var reportText: GlossaryReportText {
    GlossaryReportText.all.first { $0.tag == rawValue } ?? .english
  }
}

/// `stats`: what the glossary holds, how it grew, what contradicts itself, how far it covers texts.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Counts what the glossary holds, and how far it covers texts.",
    discussion: """
      Words are covered that stand in known terms. An expression looks like a title when it has the head of an office or an \
      institution and a name behind it; candidates that nobody has accepted are not known.
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Texts or pages to be measured against the glossary.", valueName: "file"))
  var text: [String] = []

  @Option(help: ArgumentHelp("Write a page with plots.", valueName: "file"))
  var html: String?

  @Option(help: "The language of the page.")
  var lang = ReportLanguage.en

  @Option(
    help: ArgumentHelp(
      "At most so many unknown expressions and inconsistencies are shown.", valueName: "count"))
  var limit = 20

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit counts from 1.") }
  }

  func run() throws {
    let store = try global.openGlossary().store
    let figures = try GlossaryFigures(of: store)
    var failures = Failures()
    var meter: CoverageMeter?
    if !text.isEmpty {
      var measured = try CoverageMeter(store, global.settings())
      for path in text { try failures.collect { try measured.add(file: path) } }
      meter = measured
    }
    if let html { try write(figures.report(meter, limit: limit), to: html) }
    try StatsOutput(figures, meter, limit: limit).write(global.format)
    try failures.finish()
  }

  private func write(_ report: GlossaryReport, to path: String) throws {
    try OutputTarget(path).write { output in
      try GlossaryReportWriter(text: lang.reportText).write(report, to: &output)
    }
  }
}
