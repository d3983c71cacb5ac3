internal import ArgumentParser
internal import Workbench

/// `score`: precision, recall and F1 of beads.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Measures found beads against gold beads.",
    discussion: """
      Beads are [0,1]:[0] a line, numbers from 0, or what align writes with --format json. Of two folders, NAME.gold \
      (or NAME.beads) is compared with NAME.beads (or NAME.json); what is missing counts as empty.

      strict: the same bead is in the gold. lax: the bead shares a line on either side with one of the gold. link: \
      pairs of lines. null: lines without a counterpart. Precision is over all found beads, recall over the gold beads \
      with text on both sides.
      """)

  @Argument(help: ArgumentHelp("The beads that are right: a file or a folder.", valueName: "gold"))
  var gold: String

  @Argument(help: ArgumentHelp("The beads that were found: a file or a folder.", valueName: "found"))
  var found: String

  @Flag(help: "Show each document, not only all together.")
  var each = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let scoring = try Scoring(gold: gold, found: found)
    for name in scoring.missing { Console.report("\(found): nothing there for “\(name)”: counted as empty") }
    var output = ByteOutput.standard
    try output.write(try text(scoring))
    try output.flush()
  }

  private func text(_ scoring: Scoring) throws -> [UInt8] {
    let rows = (each ? scoring.files : []) + [scoring.total]
    switch global.format {
    case .table: return Array((each ? Self.table(of: rows) : Self.table(of: scoring.total)).utf8)
    case .json: return try JSONText(isIndented: true).bytes(ScoreList(scoring, isEach: each))
    case .jsonl: return try rows.flatMap { try JSONText().bytes($0) }
    case .tsv: return Array(Self.table(tsv: rows).utf8)
    }
  }

  /// One measure a row.
  private static func table(of figures: BeadFigures) -> String {
    var table = TextTable([.fixed(""), .fixed("precision"), .fixed("recall"), .fixed("F1")])
    for (name, measure) in measures(figures) {
      table.append([name, percent(measure.precision), percent(measure.recall), percent(measure.f1)])
    }
    return table.text(width: Console.width) + "beads of the gold: \(figures.goldBeads)\n"
  }

  /// One document a row, with its F1s.
  private static func table(of rows: [BeadFigures]) -> String {
    let titles = ["document", "strict F1", "lax F1", "link F1", "null F1", "beads"]
    var table = TextTable(titles.map(TextTable.Column.fixed))
    for row in rows {
      table.append([row.name] + measures(row).map { percent($0.measure.f1) } + ["\(row.goldBeads)"])
    }
    return table.text(width: Console.width)
  }

  private static func table(tsv rows: [BeadFigures]) -> String {
    let names = ["strict", "lax", "link", "null"].flatMap { ["\($0)_p", "\($0)_r", "\($0)_f1"] }
    let header = TSVText.row(["document"] + names + ["gold_beads"])
    return rows.reduce(header) { text, row in
      let cells = measures(row).flatMap {
        ["\($0.measure.precision)", "\($0.measure.recall)", "\($0.measure.f1)"]
      }
      return text + TSVText.row([row.name] + cells + ["\(row.goldBeads)"])
    }
  }

  private static func measures(
    _ row: BeadFigures
  ) -> [(name: String, measure: BeadFigures.Figures)] {
    [("strict", row.strict), ("lax", row.lax), ("link", row.link), ("null", row.null)]
  }

  /// A share in per cent with one digit behind the point.
  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// The scores as one object.
private struct ScoreList: Encodable {
  let files: [BeadFigures]?
  let missing: [String]
  let total: BeadFigures

  init(_ scoring: Scoring, isEach: Bool) {
    files = isEach ? scoring.files : nil
    missing = scoring.missing
    total = scoring.total
  }
}
