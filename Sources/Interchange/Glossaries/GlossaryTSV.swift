internal import TextCore

/// The full table of a glossary, for people and for taking it back in: what both its writer and its reader know.
///
/// One row a term, then one row for each place where the concept was seen; the rows of a concept stand together
/// and repeat what it says of itself. In a cell, a tab is `\t`, a line break `\n` or `\r`, a backslash `\\`. A
/// cell that a spreadsheet would run as a formula (= + - @), or that begins with an apostrophe, has an apostrophe
/// before it.
enum GlossaryTSV {
  static let conceptColumns = ["id", "kind", "field", "definition", "note", "source"]
  static let termColumns = [
    "language", "term", "status", "review", "part_of_speech", "gender", "type", "region", "term_note",
    "term_source",
  ]
  static let evidenceColumns = ["file", "vi_lines", "es_lines", "vi_text", "es_text"]
  static let columns = conceptColumns + termColumns + evidenceColumns

  /// A cell as it stands in the file, and whether an apostrophe was put before a formula.
  static func cell(_ text: String) throws(TextError) -> (cell: String, isGuarded: Bool) {
    var result = ""
    let first = text.utf8.first
    let isFormula = first.map { "=+-@".utf8.contains($0) } ?? false
    // A row that begins with # would be taken for a comment.
    if isFormula || first == 0x27 || first == 0x23 { result = "'" }
    for scalar in try ICU.nfc(text).unicodeScalars {
      switch scalar {
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return (result, isFormula)
  }

  /// The text of a cell.
  static func text(_ cell: String, line: Int) throws(TableError) -> String {
    var result = String.UnicodeScalarView()
    var isEscape = false
    for scalar in cell.unicodeScalars.dropFirst(cell.utf8.first == 0x27 ? 1 : 0) {
      if isEscape {
        result.append(try unescaped(scalar, line: line))
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        result.append(scalar)
      }
    }
    if isEscape { throw .expected("t, n, r or \\ behind a backslash", found: cell, line: line) }
    return String(result)
  }

  private static func unescaped(_ scalar: Unicode.Scalar, line: Int) throws(TableError) -> Unicode.Scalar {
    switch scalar {
    case "t": "\t"
    case "n": "\n"
    case "r": "\r"
    case "\\": "\\"
    default: throw .expected("t, n, r or \\ behind a backslash", found: String(scalar), line: line)
    }
  }
}
