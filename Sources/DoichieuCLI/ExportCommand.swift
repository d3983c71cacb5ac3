internal import ArgumentParser
internal import BitextModel
internal import Interchange
internal import Terminology
internal import Workbench

extension ExportFormat: ExpressibleByArgument {}
extension AdministrativeStatus: ExpressibleByArgument {}

/// Which language is the source.
enum Direction: String, CaseIterable, ExpressibleByArgument {
  /// From Vietnamese into Spanish.
  case vietnameseToSpanish = "vi-es"
  /// From Spanish into Vietnamese.
  case spanishToVietnamese = "es-vi"

  /// The languages in their order.
  var languages: ExportLanguages {
    self == .vietnameseToSpanish ? .vietnameseToSpanish : .spanishToVietnamese
  }
}

/// `export`: the glossary in a format of other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the glossary for other programs.",
    discussion: """
      tsv, json and xlsx (a workbook) hold everything. tbx (2008), tbx3 and tbx3-dct (2019), multiterm: by concept, for CAT tools. tbx-flat: one pair \
      an entry, for Weblate and older Translate Toolkits. omegat, csv (Weblate), memoq, matecat (a workbook): tables of pairs. tmx, deepl, google, \
      amazon, azure: one target a source, for machine translation and translation memories.

      What a format cannot hold is counted on standard error.
      """)

  @Option(name: .customLong("to"), help: "The format.")
  var format: ExportFormat

  @Option(name: .shortAndLong, help: ArgumentHelp("The file (default: standard output).", valueName: "file"))
  var output: String?

  @Option(help: "Only terms of this status; may be given several times.")
  var status: [AdministrativeStatus] = []

  @Option(help: ArgumentHelp("Only this subject field; may be given several times.", valueName: "name"))
  var field: [String] = []

  @Flag(help: "Only terms that somebody has accepted.")
  var reviewedOnly = false

  @Option(help: "What is translated into what (default: vi-es).")
  var direction: Direction?

  @Option(
    help: ArgumentHelp(
      "Write this tag for its language, such as vi-VN or es-MX; may be given twice.", valueName: "tag"))
  var tag: [String] = []

  @Option(
    help: ArgumentHelp(
      "Begin a new file behind so many entries: the output's name with a number.", valueName: "count"))
  var split: Int?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let split, split < 1 { throw ValidationError("--split counts from 1.") }
    if split != nil, output == nil || output == "-" {
      throw ValidationError("--split needs --output: it writes several files.")
    }
    for tag in tag where !Self.isTag(tag) {
      throw ValidationError(
        "--tag takes a tag of Vietnamese or Spanish, such as vi-VN or es-MX; found \(tag).")
    }
    if !format.isDirected, direction != nil || !tag.isEmpty {
      throw ValidationError(
        "\(format.rawValue) holds both directions; it takes neither --direction nor --tag.")
    }
  }

  /// A language of two letters and perhaps a region or a script behind a dash.
  private static func isTag(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      (2...8).contains(part.count) && part.allSatisfy(isLetterOrDigit)
    }
    return isPlain && (tag.hasPrefix("vi") || tag.hasPrefix("es")) && parts[0].count == 2
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private var languages: ExportLanguages {
    tag.reduce((direction ?? .vietnameseToSpanish).languages) { $0.tagged(Language(tag: $1)) }
  }

  func run() throws {
    let export = GlossaryExport(try global.openGlossary(), selection, settings: try global.settings())
    if let split, let output {
      for part in try export.write(as: format, languages, to: output, each: split) {
        say(part.report, part.file)
      }
    } else {
      say(try write(export), output)
    }
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
    try OutputTarget(output).write { report = try export.write(as: format, languages, to: &$0) }
    return report
  }

  private func say(_ report: ExportReport, _ file: String?) {
    if global.quiet { return }
    let place = file.map { " to \($0)" } ?? ""
    Console.report(
      "exported \(Count.text(report.concepts, "concept")), "
        + "\(Count.text(report.entries, format.entryName))\(place)")
    LossReport(report).say(indent: "  ")
  }
}
