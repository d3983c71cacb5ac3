internal import BitextModel
internal import Interchange
internal import Workbench

/// Prints findings in the format that was asked for.
struct FindingOutput {
  /// How many were printed.
  private(set) var count = 0
  private var writer: any FindingWriter

  init(_ format: CheckFormat, _ language: ReportLanguage) {
    writer =
      switch format {
      case .table: FindingTable(width: Console.width, usesColour: Console.showsColour)
      case .jsonl: FindingJSONWriter(isList: false)
      case .json: FindingJSONWriter(isList: true)
      case .tsv: FindingTSVWriter()
      case .sarif: SARIFWriter(version: ProgramVersion.current)
      case .github: GitHubFindingWriter()
      case .html: FindingHTMLWriter(text: language.findingText, signature: ProgramVersion.signature)
      }
  }

  mutating func write(_ finding: ReportedFinding, to output: inout ByteOutput) throws {
    count += 1
    try writer.write(finding, to: &output)
  }

  mutating func finish(_ output: inout ByteOutput) throws { try writer.finish(&output) }
}

extension ReportLanguage {
  /// The words of a page of findings in this language.
  var findingText: FindingHTMLText { FindingHTMLText.all.first { $0.tag == rawValue } ?? .english }
}

/// Lays findings out for people: the place, the line with the finding marked, what should stand there and why; the sums
/// at the end.
struct FindingTable: FindingWriter {
  private let width: Int
  private let usesColour: Bool
  private var counts: [FindingCategory: Int] = [:]
  private static let indent = 4

  init(width: Int, usesColour: Bool) {
    self.width = width
    self.usesColour = usesColour
  }

  mutating func write(_ reported: ReportedFinding, to sink: inout some GlossarySink) throws {
    let finding = reported.finding
    counts[finding.category, default: 0] += 1
    let margin = String(repeating: " ", count: Self.indent)
    let excerpt = MarkedExcerpt(reported.excerpt, width: width - Self.indent)
    let marked = excerpt.before + opening(reported.severity) + excerpt.marked + closing + excerpt.after
    let suggestion = finding.suggestion.map { "→ \(DisplayWidth.printable($0)): " } ?? ""
    let below = DisplayWidth.wrapped(suggestion + finding.message, to: width - Self.indent)
    let lines = [place(of: reported), margin + marked] + below.map { margin + $0 }
    try sink.write(Array((lines.joined(separator: "\n") + "\n\n").utf8))
  }

  mutating func finish(_ sink: inout some GlossarySink) throws {
    if counts.isEmpty { return try sink.write(Array("nothing found\n".utf8)) }
    let total = counts.values.reduce(0, +)
    var table = TextTable([.fixed(""), .fixed(""), .wrapped("")], indent: 2)
    for category in FindingCategory.allCases {
      guard let count = counts[category] else { continue }
      table.append(["\(count)", category.rawValue, FindingCategoryText.english.name(of: category)])
    }
    try sink.write(Array((Count.text(total, "finding") + "\n" + table.text(width: width)).utf8))
  }

  /// `file:line side category`, or the record instead of the line.
  private func place(of reported: ReportedFinding) -> String {
    let parts = [reported.file, reported.id, reported.line.map(String.init)].compactMap(\.self)
    let place = DisplayWidth.printable(parts.joined(separator: ":"))
    let finding = reported.finding
    let severity = reported.severity == .error ? "" : " (\(reported.severity.rawValue))"
    let head = usesColour ? "\u{1B}[1m\(place)\u{1B}[0m" : place
    return "\(head)  \(finding.side.base)  \(finding.category.rawValue)\(severity)"
  }

  /// Red for errors, yellow for warnings.
  private func opening(_ severity: ReportedFinding.Severity) -> String {
    usesColour ? (severity == .error ? "\u{1B}[1;31m" : "\u{1B}[1;33m") : "⟦"
  }

  private var closing: String { usesColour ? "\u{1B}[0m" : "⟧" }
}

/// A line with a finding in it, cut around the finding where it is too long for the screen.
struct MarkedExcerpt {
  private(set) var before: String
  private(set) var marked: String
  private(set) var after: String
  private static let ellipsis = "…"
  /// What the signs around the finding take.
  private static let signs = 2

  init(_ excerpt: ReportedFinding.Excerpt, width: Int) {
    let (text, range) = (excerpt.text, excerpt.range)
    before = DisplayWidth.printable(text.slice(utf8: 0..<range.lowerBound))
    marked = DisplayWidth.printable(text.slice(utf8: range))
    after = DisplayWidth.printable(text.slice(utf8: range.upperBound..<text.utf8.count))
    let room = max(0, width - Self.signs - DisplayWidth.of(marked))
    let (left, right) = (DisplayWidth.of(before), DisplayWidth.of(after))
    if left + right <= room { return }
    // Either side gets half, and what the other one leaves.
    let leftRoom = max(room / 2, room - right)
    before = Self.end(of: before, leftRoom)
    after = Self.beginning(of: after, room - min(left, leftRoom))
  }

  private static func beginning(of text: String, _ width: Int) -> String {
    if DisplayWidth.of(text) <= width { return text }
    return String(String.UnicodeScalarView(scalars(text.unicodeScalars, width - 1))) + ellipsis
  }

  private static func end(of text: String, _ width: Int) -> String {
    if DisplayWidth.of(text) <= width { return text }
    let kept = scalars(text.unicodeScalars.reversed(), width - 1).reversed()
    // A mark without its letter would stand upon the dots.
    let whole = kept.drop { $0.properties.generalCategory == .nonspacingMark }
    return ellipsis + String(String.UnicodeScalarView(whole))
  }

  private static func scalars(_ text: some Sequence<Unicode.Scalar>, _ width: Int) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var room = width
    for scalar in text {
      room -= DisplayWidth.of(String(scalar))
      if room < 0 { break }
      kept.append(scalar)
    }
    return kept
  }
}
