internal import Workbench

/// Prints the figures of a glossary and the coverage of texts in the format that was asked for.
struct StatsOutput {
  private let figures: GlossaryFigures
  private let meter: CoverageMeter?
  private let limit: Int

  init(_ figures: GlossaryFigures, _ meter: CoverageMeter?, limit: Int) {
    self.figures = figures
    self.meter = meter
    self.limit = limit
  }

  /// Figures and coverage as one object.
  private struct Everything: Encodable {
    let figures: GlossaryFigures
    let texts: [TextCoverage]?
    let total: TextCoverage?
    let unknown: [UnknownExpression]?

    private enum CodingKeys: String, CodingKey { case texts, total, unknown }

    func encode(to encoder: any Encoder) throws {
      try figures.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(texts, forKey: .texts)
      try container.encodeIfPresent(total, forKey: .total)
      try container.encodeIfPresent(unknown, forKey: .unknown)
    }
  }

  func write(_ format: OutputFormat) throws {
    var output = ByteOutput.standard
    switch format {
    case .table: try output.write(text)
    case .tsv: try output.write(rows.map(TSVText.row).joined())
    case .json, .jsonl:
      let everything = Everything(
        figures: figures, texts: meter?.files, total: meter?.total, unknown: meter?.unknown)
      try output.write(JSONText(isIndented: format == .json).bytes(everything))
    }
    try output.flush()
  }

  // MARK: - Tables

  private var text: String {
    var table = TextTable([.fixed(""), .fixed(""), .fixed("")], indent: 2)
    for row in counts {
      if row[1].isEmpty { table.append(["", "", ""]) }
      table.append(row)
    }
    let parts = [
      figures.glossary + "\n" + table.text(width: Console.width), conflictText, coverageText, unknownText,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var conflictText: String {
    guard let conflicts = figures.inconsistencies else { return "" }
    var table = TextTable(
      [
        .fixed("Inconsistency"), .wrapped("Term"), .fixed("Id"), .wrapped("Reading"), .wrapped("Source"),
        .fixed("Date"),
      ],
      indent: 2)
    for conflict in conflicts.prefix(limit) {
      for (index, reading) in conflict.readings.enumerated() {
        let head = index == 0 ? [conflict.problem, conflict.term] : ["", ""]
        table.append(head + [reading.concept, reading.text, reading.source ?? "", reading.date ?? ""])
      }
    }
    let more = conflicts.count > limit ? "  … of \(conflicts.count)\n" : ""
    return table.text(width: Console.width) + more
  }

  private var coverageText: String {
    guard let meter else { return "" }
    var table = TextTable(
      [.wrapped("Text"), .fixed("Words covered"), .fixed("Expressions known")], indent: 2)
    let files = meter.files.map { ($0.file, $0) } + (meter.files.count > 1 ? [("all", meter.total)] : [])
    for (name, file) in files {
      table.append([
        name, Self.share(file.coveredWords, of: file.words),
        Self.share(file.knownExpressions, of: file.expressions),
      ])
    }
    return table.text(width: Console.width)
  }

  private static func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "–" : "\(part * 100 / whole) % (\(part) of \(whole))"
  }

  private var unknownText: String {
    guard let unknown = meter?.unknown, !unknown.isEmpty else { return "" }
    var table = TextTable([.fixed("Seen"), .fixed("Side"), .wrapped("Unknown expression")], indent: 2)
    for expression in unknown.prefix(limit) {
      table.append(["\(expression.count)", expression.side, expression.text])
    }
    return table.text(width: Console.width)
  }

  // MARK: - Rows

  /// What is counted, by what, and how many; each total before its parts.
  private var counts: [[String]] {
    let counted =
      [["concepts", "", "\(figures.concepts)"]] + Self.parts(figures.conceptsByKind)
      + Self.parts(figures.conceptsByReview)
      + Self.parts(figures.conceptsByOrigin) + [["terms", "", "\(figures.terms)"]]
      + Self.parts(figures.termsByLanguage)
      + Self.parts(figures.termsByReview) + [["examples", "", "\(figures.examples)"]]
    return counted + growth
  }

  private var growth: [[String]] {
    let months = (figures.growth ?? []).map { ["", $0.month, "\($0.concepts)"] }
    let undated = figures.undated.map { [["", "undated", "\($0)"]] } ?? []
    let new = (figures.growth ?? []).reduce(0) { $0 + $1.concepts }
    return months.isEmpty && undated.isEmpty ? [] : [["new", "", "\(new)"]] + months + undated
  }

  private var rows: [[String]] {
    counts + conflictRows + (meter?.files ?? []).flatMap(Self.rows)
      + (meter?.unknown ?? []).map { ["unknown", $0.text, "\($0.count)"] }
  }

  private var conflictRows: [[String]] {
    guard let conflicts = figures.inconsistencies else { return [] }
    let byProblem = Dictionary(grouping: conflicts, by: \.problem).mapValues(\.count)
    return [["inconsistencies", "", "\(conflicts.count)"]] + Self.parts(byProblem)
  }

  private static func rows(_ file: TextCoverage) -> [[String]] {
    [
      ["words", file.file, "\(file.words)"], ["covered words", file.file, "\(file.coveredWords)"],
      ["expressions", file.file, "\(file.expressions)"],
      ["known expressions", file.file, "\(file.knownExpressions)"],
    ]
  }

  private static func parts(_ counts: [String: Int]) -> [[String]] {
    counts.sorted { $0.key < $1.key }.map { ["", $0.key, "\($0.value)"] }
  }
}
