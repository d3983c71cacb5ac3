/// Writes what is known of a glossary as one page to read: plots, each beside a table with the same numbers.
///
/// The page needs nothing but itself: no script, no font, no picture, and its Content-Security-Policy allows none.
package struct GlossaryReportWriter: Sendable {
  private let text: GlossaryReportText

  /// A writer of pages in the language of these words.
  package init(text: GlossaryReportText = .english) {
    self.text = text
  }

  /// Writes the page of a report.
  package func write(_ report: GlossaryReport, to sink: inout some GlossarySink) throws {
    try sink.write(Array(head(report).utf8))
    let sections = [
      kinds(report), reviews(report), growth(report), coverage(report), unknown(report), conflicts(report),
    ]
    for section in sections { try sink.write(Array(section.utf8)) }
    try sink.write(Array(foot(report).utf8))
  }

  private func head(_ report: GlossaryReport) -> String {
    let name = HTMLText.escaped(report.name)
    let sums = [
      (text.concepts, report.concepts), (text.terms, report.terms), (text.examples, report.examples),
    ]
    let head = HTMLHead(
      language: text.tag, title: "\(text.title) – \(name)", style: GlossaryReportStyle.sheet)
    return head.html + """
      <header>
      <h1><small>\(text.title)</small>\(name)</h1>
      <dl class="sums">\(sums.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" }.joined())</dl>
      </header>
      <main>

      """
  }

  private func foot(_ report: GlossaryReport) -> String {
    """
    </main>
    <footer>\(text.madeBy) \(HTMLText.escaped(report.signature))</footer>
    </body>
    </html>

    """
  }

  // MARK: - Plots

  private func kinds(_ report: GlossaryReport) -> String {
    numbers(text.byKind, report.kinds.map { GlossaryReport.Bar(text.name(of: $0.kind), $0.count) })
  }

  private func reviews(_ report: GlossaryReport) -> String {
    numbers(text.byReview, report.reviews.map { GlossaryReport.Bar(text.name(of: $0.review), $0.count) })
  }

  private func numbers(_ title: String, _ bars: [GlossaryReport.Bar]) -> String {
    if bars.isEmpty { return section(title, nothing) }
    let chart = BarChart(title: title, bars: bars.map { Self.bar($0) })
    return section(
      title, pair(chart.rows, table([text.name, text.count], bars.map { [$0.name, "\($0.count)"] })))
  }

  private func growth(_ report: GlossaryReport) -> String {
    let undated = report.undated > 0 ? [[text.undated, "\(report.undated)"]] : []
    let rows = report.months.map { [$0.name, "\($0.count)"] } + undated
    if rows.isEmpty { return section(text.growth, nothing) }
    let chart = BarChart(title: text.growth, bars: report.months.map { Self.bar($0) })
    let table = table([text.month, text.count], rows)
    return section(text.growth, report.months.isEmpty ? table : pair(chart.columns, table))
  }

  private static func bar(_ bar: GlossaryReport.Bar) -> BarChart.Bar {
    BarChart.Bar(name: bar.name, value: Double(bar.count), label: "\(bar.count)")
  }

  private func coverage(_ report: GlossaryReport) -> String {
    if report.coverage.isEmpty { return "" }
    let files = report.coverage + (report.coverage.count > 1 ? [total(report.coverage)] : [])
    let bars = files.flatMap { file in
      [
        bar("\(file.file) · \(text.coveredWords)", file.coveredWords, file.words, isOther: false),
        bar(
          "\(file.file) · \(text.knownExpressions)", file.knownExpressions, file.expressions, isOther: true),
      ]
    }
    let rows = files.map { file in
      [
        file.file, "\(file.coveredWords)/\(file.words)", "\(file.knownExpressions)/\(file.expressions)",
      ]
    }
    let chart = BarChart(title: text.coverage, bars: bars, whole: 1)
    return section(
      text.coverage,
      "<p>\(text.coverageNote)</p>\n"
        + pair(chart.rows, table([text.file, text.coveredWords, text.knownExpressions], rows, numbers: 2)))
  }

  private func bar(_ name: String, _ part: Int, _ whole: Int, isOther: Bool) -> BarChart.Bar {
    BarChart.Bar(
      name: name, value: whole == 0 ? 0 : Double(part) / Double(whole), label: text.percent(part, of: whole),
      isOther: isOther)
  }

  private func total(_ files: [GlossaryReport.Coverage]) -> GlossaryReport.Coverage {
    GlossaryReport.Coverage(
      file: text.total, words: files.reduce(0) { $0 + $1.words },
      coveredWords: files.reduce(0) { $0 + $1.coveredWords },
      expressions: files.reduce(0) { $0 + $1.expressions },
      knownExpressions: files.reduce(0) { $0 + $1.knownExpressions })
  }

  private func unknown(_ report: GlossaryReport) -> String {
    if report.coverage.isEmpty { return "" }
    if report.unknown.isEmpty { return section(text.unknown, nothing) }
    let chart = BarChart(
      title: text.unknown,
      bars: report.unknown.map {
        BarChart.Bar(
          name: $0.text, value: Double($0.count), label: "\($0.count)", isOther: $0.language != "vi")
      })
    let rows = report.unknown.map { [$0.text, $0.language, "\($0.count)"] }
    return section(text.unknown, pair(chart.rows, table([text.expression, text.language, text.count], rows)))
  }

  // MARK: - Conflicts

  private func conflicts(_ report: GlossaryReport) -> String {
    let parts = GlossaryReport.Conflict.Problem.allCases.map { problem -> String in
      let found = report.conflicts.filter { $0.problem == problem }
      if found.isEmpty { return "" }
      let rows = found.flatMap { conflict in
        conflict.readings.enumerated().map { [$0.offset == 0 ? conflict.term : ""] + $0.element }
      }
      let titles = [text.term, "Id", text.reading, text.source, text.date]
      return "<h3>\(text.name(of: problem)) (\(found.count))</h3>\n" + table(titles, rows, numbers: 0)
    }
    return section(text.conflicts, parts.joined().isEmpty ? nothing : parts.joined())
  }

  // MARK: - Parts of the page

  private var nothing: String { "<p>\(text.nothing)</p>\n" }

  private func section(_ title: String, _ content: String) -> String {
    "<section>\n<h2>\(title)</h2>\n\(content)</section>\n"
  }

  private func pair(_ plot: String, _ table: String) -> String {
    "<div class=\"pair\">\n\(plot)\n\(table)</div>\n"
  }

  /// A table whose first column names the rows and whose last one is a number, unless none is.
  private func table(_ titles: [String], _ rows: [[String]], numbers: Int = 1) -> String {
    let isNumber = titles.indices.map { $0 >= titles.count - numbers }
    let head = zip(titles, isNumber).map {
      "<th scope=\"col\"\($1 ? Self.number : "")>\(HTMLText.escaped($0))</th>"
    }
    let body = rows.map { row in
      let cells = zip(row, isNumber).enumerated().map { index, cell in
        let name = index == 0 ? "th scope=\"row\"" : "td"
        return "<\(name)\(cell.1 ? Self.number : "")>\(HTMLText.escaped(cell.0))</\(name.prefix(2))>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    return """
      <div class="scroll\(numbers == 0 ? " wide" : "")"><table><thead><tr>\(head.joined())</tr></thead><tbody>
      \(body.joined())</tbody></table></div>

      """
  }

  private static let number = " class=\"num\""
}
