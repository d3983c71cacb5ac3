internal import BitextModel
internal import Checks

/// A text to be checked, with the places that its lines come from.
struct CheckedPiece: Sendable {
  /// The file, or both, as people call it.
  let file: String
  /// What the record is called; nil for files without records.
  let id: String?
  /// The text; the number of a line is its index in `lines`.
  private(set) var beads: [CheckedText.Bead] = []
  /// Where the lines come from, in the order of reports.
  private(set) var lines: [SourceLine] = []

  init(file: String, id: String? = nil) {
    self.file = file
    self.id = id
  }

  /// The text.
  var text: CheckedText { CheckedText(beads: beads) }

  /// Takes a line, and gives it its number.
  mutating func line(_ source: SourceLine, text: String) -> CheckedText.Line {
    lines.append(source)
    return CheckedText.Line(number: lines.count - 1, text: text)
  }

  /// Adds a bead of lines that were taken.
  mutating func add(vietnamese: [CheckedText.Line], spanish: [CheckedText.Line]) {
    if vietnamese.isEmpty, spanish.isEmpty { return }
    beads.append(CheckedText.Bead(vietnamese: vietnamese, spanish: spanish))
  }
}
