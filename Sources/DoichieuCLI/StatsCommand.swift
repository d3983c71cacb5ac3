internal import ArgumentParser
internal import Workbench

/// `stats`: what the glossary holds.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Counts what the glossary holds.")

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let figures = try GlossaryFigures(of: global.openGlossary().store)
    var output = ByteOutput.standard
    switch global.format {
    case .table: try output.write(Self.table(figures))
    case .json, .jsonl: try output.write(JSONText(isIndented: global.format == .json).bytes(figures))
    case .tsv: try output.write(Self.rows(figures).map(TSVText.row).joined())
    }
    try output.flush()
  }

  private static func table(_ figures: GlossaryFigures) -> String {
    var table = TextTable([.fixed(""), .fixed(""), .fixed("")], indent: 2)
    for row in rows(figures) {
      if row[1].isEmpty { table.append(["", "", ""]) }
      table.append(row)
    }
    return figures.glossary + "\n" + table.text(width: Console.width)
  }

  /// What is counted, by what, and how many; each total before its parts.
  private static func rows(_ figures: GlossaryFigures) -> [[String]] {
    [["concepts", "", "\(figures.concepts)"]] + parts(figures.conceptsByKind)
      + parts(figures.conceptsByReview)
      + parts(figures.conceptsByOrigin) + [["terms", "", "\(figures.terms)"]] + parts(figures.termsByLanguage)
      + parts(figures.termsByReview) + [["examples", "", "\(figures.examples)"]]
  }

  private static func parts(_ counts: [String: Int]) -> [[String]] {
    counts.sorted { $0.key < $1.key }.map { ["", $0.key, "\($0.value)"] }
  }
}
