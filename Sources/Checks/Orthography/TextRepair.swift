package import BitextModel

/// Repairs the characters of a text, line by line: what is certain, and nothing that is a matter of spelling.
///
/// Lines that are clean cost a scan. Lines are taken for Vietnamese, which other languages stand as well.
package struct TextRepair: Sendable {
  /// A line repaired.
  package struct Line: Sendable {
    /// The line in NFC; the same as it was read where nothing is wrong.
    package let text: String
    /// What was wrong; what is not certain was left as it is.
    package let findings: [Finding]
  }

  private var scan = LineScan()

  /// A repair that has read nothing yet.
  package init() {}

  /// Repairs the next line; the number is for the findings.
  package mutating func repaired(_ line: String, number: Int) -> Line {
    var line = line
    let verdict = line.withUTF8 { scan.verdict($0, isVietnamese: true) }
    guard verdict == .characters else { return Line(text: line, findings: []) }
    let repair = LineRepair(line, isVietnamese: true, known: KnownWords())
    let runs = EditRuns(repair, of: CheckedText.Line(number: number, text: line), side: .vietnamese)
    return Line(text: Self.text(of: repair), findings: runs.findings())
  }

  private static func text(of repair: LineRepair) -> String {
    var text = ""
    var end = 0
    for edit in repair.edits {
      guard let replacement = edit.replacement, edit.isCertain else { continue }
      text += repair.source[end..<edit.place.lowerBound].text + replacement.text
      end = edit.place.upperBound
    }
    return text + repair.source[end...].text
  }
}
