internal import Workbench

/// Segments of the corpus laid out for people, or as rows for programs.
struct ConcordanceText {
  private let lines: [ConcordanceLine]

  /// Segments that were found.
  init(_ lines: [ConcordanceLine]) {
    self.lines = lines
  }

  // MARK: - For people

  private static let marks = (opening: "⟦", closing: "⟧")

  /// A block of two rows for each segment, with its file above it; marked by colours or by brackets.
  func blocks(width: Int, usesColour: Bool) -> String {
    lines.map { line in
      let rows =
        text("vi", line.viLines, Self.marked(line.vi, line.viMarks), width)
        .coloured(usesColour, by: "\u{1B}[36m")
        + text("es", line.esLines, Self.marked(line.es, line.esMarks), width)
        .coloured(usesColour, by: "\u{1B}[33m")
      return DisplayWidth.printable(InputFile.name(of: line.file)) + "\n" + rows
    }.joined(separator: "\n")
  }

  private func text(_ side: String, _ numbers: [Int], _ text: String, _ width: Int) -> String {
    var table = TextTable([.fixed(""), .fixed(""), .wrapped("")], indent: 2)
    let number = TSVText.lines(numbers)
    table.append([side, DisplayWidth.padded(number, to: 5), text])
    return table.text(width: width)
  }

  private static func marked(_ text: String, _ marks: [ConcordanceLine.Mark]) -> String {
    let starts = Set(marks.map(\.start))
    let ends = Set(marks.map(\.end))
    var result = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if ends.contains(index) { result += Self.marks.closing.unicodeScalars }
      if starts.contains(index) { result += Self.marks.opening.unicodeScalars }
      result.append(scalar)
    }
    if ends.contains(text.unicodeScalars.count) { result += Self.marks.closing.unicodeScalars }
    return String(result)
  }

  // MARK: - For programs

  /// One row a segment, below the names of the columns.
  var rows: String {
    let titles = ["file", "vi_lines", "es_lines", "vi", "es", "vi_marks", "es_marks", "score"]
    let rows = lines.map { line in
      [
        line.file, TSVText.lines(line.viLines), TSVText.lines(line.esLines), line.vi, line.es,
        Self.text(line.viMarks), Self.text(line.esMarks), line.score.map { "\($0)" } ?? "",
      ]
    }
    return ([titles] + rows).map(TSVText.row).joined()
  }

  private static func text(_ marks: [ConcordanceLine.Mark]) -> String {
    marks.map { "\($0.start)-\($0.end)" }.joined(separator: ",")
  }
}

extension String {
  /// The text with colours for its brackets; a mark that goes on in the next line is coloured there too.
  fileprivate func coloured(_ usesColour: Bool, by colour: String) -> String {
    guard usesColour else { return self }
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "⟦": text += colour
      case "⟧": text += "\u{1B}[0m"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\u{1B}[0m"
  }
}
