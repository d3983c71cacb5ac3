internal import ArgumentParser
internal import Workbench

/// `annotate`: known terms marked in running text.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Marks the known terms of both languages in running text, with their equivalents.",
    discussion: """
      A file is plain text or an HTML page; - reads standard input. The longest term wins; institutions inside a longer \
      term are given below it. Terms are whole words, whatever their case. Columns count Unicode scalars of the file's \
      line, from 0; lines count from 1.
      """)

  @Argument(help: ArgumentHelp("A text or a page.", valueName: "file"))
  var file: String

  @Flag(help: "Mark terms that have lost their diacritics as well.")
  var fold = false

  @Flag(help: "Mark the longest terms alone, nothing inside them.")
  var outermost = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let annotation = try Annotation(
      global.openGlossary().store, global.settings(), isFolded: fold, marksInner: !outermost)
    let segments = try annotation.segments(file: file)
    var output = ByteOutput.standard
    switch global.format {
    case .table: try AnnotatedText(usesColour: Console.showsColour).write(segments, to: &output)
    case .json: try Self.writeList(segments, to: &output)
    case .jsonl:
      let json = JSONText()
      for term in segments.flatMap(\.terms) { try output.write(json.bytes(term)) }
    case .tsv: try output.write(Self.rows(segments))
    }
    try output.flush()
  }

  private static func writeList(_ segments: [AnnotatedSegment], to output: inout ByteOutput) throws {
    var list = JSONList()
    for term in segments.flatMap(\.terms) { try list.write(term, to: &output) }
    try list.finish(&output)
  }

  private static func rows(_ segments: [AnnotatedSegment]) -> String {
    let titles = ["line", "start", "end", "side", "text", "equivalents", "kind", "match"]
    let rows = segments.flatMap(\.terms).map { term in
      [
        "\(term.line)", "\(term.start)", "\(term.end)", term.side, term.text,
        term.equivalents.joined(separator: " | "), term.kind, term.match,
      ]
    }
    return ([titles] + rows).map(TSVText.row).joined()
  }
}

/// Lines with their terms marked, for people, and the equivalents under them.
private struct AnnotatedText {
  let usesColour: Bool
  /// More equivalents than this are in the machine formats.
  private static let shownEquivalents = 3

  func write(_ segments: [AnnotatedSegment], to output: inout ByteOutput) throws {
    for segment in segments {
      try output.write("\(segment.line): \(marked(segment))\n")
      for term in segment.terms {
        let indent = String(repeating: "  ", count: term.depth + 2)
        let more = term.match == "exact" ? "" : " (\(term.match))"
        try output.write(
          "\(indent)\(DisplayWidth.printable(term.text)) = "
            + term.equivalents.prefix(Self.shownEquivalents).joined(separator: " | ") + more + "\n")
      }
    }
  }

  /// The text with its outermost terms between marks.
  private func marked(_ segment: AnnotatedSegment) -> String {
    var text = ""
    var end = 0
    for (term, range) in zip(segment.terms, segment.ranges) where term.depth == 0 {
      text += DisplayWidth.printable(segment.text.slice(utf8: end..<range.lowerBound))
      text += opening(term) + DisplayWidth.printable(segment.text.slice(utf8: range)) + closing
      end = range.upperBound
    }
    return text + DisplayWidth.printable(segment.text.slice(utf8: end..<segment.text.utf8.count))
  }

  /// Cyan for Vietnamese, yellow for Spanish.
  private func opening(_ term: AnnotatedTerm) -> String {
    usesColour ? (term.side == "vi" ? "\u{1B}[36m" : "\u{1B}[33m") : "⟦"
  }

  private var closing: String { usesColour ? "\u{1B}[0m" : "⟧" }
}
