internal import BitextModel

/// Writes findings as one page to read: a summary by category, then the lines with what is wrong marked in them.
///
/// The page needs nothing but itself. What is marked leads to what is said of it, which stands below the line, so that a
/// keyboard is enough. The summary stands first, so the lines are kept until the end.
package struct FindingHTMLWriter: FindingWriter {
  private let text: FindingHTMLText
  private let signature: String
  private var lines: [UInt8] = []
  private var open: [ReportedFinding] = []
  private var counts: [FindingCategory: Int] = [:]
  private var firsts: [FindingCategory: Int] = [:]
  private var severities: [ReportedFinding.Severity: Int] = [:]
  private var number = 0

  /// A writer of pages with these words; the signature says what made them.
  package init(text: FindingHTMLText = .english, signature: String) {
    self.text = text
    self.signature = signature
  }

  /// Takes one finding.
  package mutating func write(_ finding: ReportedFinding, to sink: inout some GlossarySink) throws {
    if let last = open.last, !Self.shareLine(last, finding) { close() }
    open.append(finding)
    let category = finding.finding.category
    counts[category, default: 0] += 1
    severities[finding.severity, default: 0] += 1
    if firsts[category] == nil { firsts[category] = number + open.count }
  }

  /// Writes the page.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    close()
    try sink.write(
      Array(
        (HTMLHead(language: text.tag, title: text.title, style: FindingHTMLStyle.sheet).html + header).utf8))
    try sink.write(lines)
    try sink.write(Array(footer.utf8))
  }

  private static func shareLine(_ one: ReportedFinding, _ other: ReportedFinding) -> Bool {
    one.file == other.file && one.id == other.id && one.line == other.line
      && one.finding.side == other.finding.side
      && one.excerpt.text.utf8.elementsEqual(other.excerpt.text.utf8)
  }

  // MARK: - The head

  private var header: String {
    let sums = [
      (text.findings, number), (text.errors, severities[.error] ?? 0),
      (text.warnings, severities[.warning] ?? 0),
    ]
    let parts = sums.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" }.joined(separator: "\n")
    return """
      <header>
      <h1>\(text.title)</h1>
      <dl class="sums ui">
      \(parts)
      </dl>
      \(table)</header>
      <main>

      """
  }

  private var table: String {
    if counts.isEmpty { return "" }
    let rows = FindingCategory.allCases.compactMap { category in
      counts[category].map { count in
        let name = HTMLText.escaped(text.categories.name(of: category))
        let link = "<a href=\"#f\(firsts[category] ?? 1)\">\(text.first) ↓</a>"
        return
          "<tr><td>\(name) <code>\(category.rawValue)</code></td><td class=\"n\">\(count)</td><td>\(link)</td></tr>"
      }
    }
    return """
      <table class="ui">
      <tr><th>\(text.category)</th><th class="n">\(text.count)</th><th></th></tr>
      \(rows.joined(separator: "\n"))
      </table>

      """
  }

  private var footer: String {
    let nothing = number == 0 ? "<p class=\"ui\">\(text.nothing)</p>\n" : ""
    return """
      \(nothing)</main>
      <footer>\(text.madeBy) \(HTMLText.escaped(signature))</footer>
      </body>
      </html>

      """
  }

  // MARK: - The lines

  /// Writes the line whose findings have been gathered.
  private mutating func close() {
    guard let first = open.first else { return }
    let findings = open.enumerated().map { (number: number + $0.offset + 1, reported: $0.element) }
    let severity = open.contains { $0.severity == .error } ? "error" : "warning"
    let items = findings.map { item($0.reported, $0.number) }.joined(separator: "\n")
    lines += Array(
      """
      <article class="\(severity)">
      <h2>\(place(of: first))</h2>
      <p lang="\(first.finding.side.base)">\(marked(findings))</p>
      <ul class="ui">
      \(items)
      </ul>
      </article>

      """.utf8)
    number += open.count
    open = []
  }

  private func place(of reported: ReportedFinding) -> String {
    let line = reported.line.map { "\(text.line) \($0)" }
    let parts = [
      HTMLText.escaped(reported.file), reported.id.map(HTMLText.escaped), line,
      text.name(ofLanguage: reported.finding.side.base),
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// The line with its findings marked; of two that overlap the first.
  private func marked(_ findings: [(number: Int, reported: ReportedFinding)]) -> String {
    let utf8 = Array(findings.first?.reported.excerpt.text.utf8 ?? "".utf8)
    var html = ""
    var end = 0
    for (number, reported) in findings.sorted(by: {
      $0.reported.excerpt.range.lowerBound < $1.reported.excerpt.range.lowerBound
    }) {
      let range = reported.excerpt.range
      guard range.lowerBound >= end, range.upperBound <= utf8.count else { continue }
      html += Self.escaped(utf8[end..<range.lowerBound])
      html +=
        "<a class=\"m \(reported.severity.rawValue)\" href=\"#f\(number)\">\(Self.escaped(utf8[range]))</a>"
      end = range.upperBound
    }
    return html + Self.escaped(utf8[end...])
  }

  private func item(_ reported: ReportedFinding, _ number: Int) -> String {
    let finding = reported.finding
    let severity = reported.severity == .error ? text.error : text.warning
    let side = finding.side.base
    let suggestion = finding.suggestion.map {
      " → <span class=\"hidden\">\(text.suggestion) </span><ins lang=\"\(side)\">\(HTMLText.escaped($0))</ins>"
    }
    return """
      <li id="f\(number)"><span class="tag \(reported.severity.rawValue)">\(severity)</span>\
      <span lang="\(side)">\(HTMLText.escaped(finding.text))</span>\(suggestion ?? "") · \
      \(HTMLText.escaped(text.categories.name(of: finding.category)))\
      <span class="why" lang="en">\(HTMLText.escaped(finding.message))</span></li>
      """
  }

  private static func escaped(_ utf8: ArraySlice<UInt8>) -> String {
    HTMLText.escaped(String(decoding: utf8, as: UTF8.self))
  }
}
