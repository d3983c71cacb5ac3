internal import TextCore

/// The full table of a glossary, for people and for taking it back in: what its writer and reader know.
///
/// One row a pair, Vietnamese first, so that a program that reads two or three columns has what it needs. The
/// rows of a concept stand together and repeat what it says of itself; each holds at most one place where it
/// was seen. In a cell, a tab is `\t`, a line break `\n` or `\r`, a backslash `\\`. A cell that a spreadsheet
/// would run as a formula (= + - @), or that begins with an apostrophe, has an apostrophe before it; so has a
/// row that would begin with #.
enum GlossaryTSV {
  static let pairColumns = ["vi", "es", "comment"]
  static let conceptColumns = ["id", "kind", "field", "definition", "note", "source"]
  static let evidenceColumns = ["file", "vi_lines", "es_lines", "vi_text", "es_text"]
  static let columns = pairColumns + conceptColumns + sideColumns("vi") + sideColumns("es") + evidenceColumns

  /// The columns that tell more of the term under `vi` or `es`.
  static func sideColumns(_ side: String) -> [String] {
    ["status", "review", "part_of_speech", "gender", "type", "region", "note", "source"]
      .map { "\(side)_\($0)" }
  }

  /// A cell as it stands in the file, and whether an apostrophe was put before a formula.
  static func cell(
    _ text: String, beginsRow: Bool = false
  ) throws(TextError) -> (cell: String, isGuarded: Bool) {
    var result = ""
    let first = text.utf8.first
    if let first, isGuarded(first, beginsRow: beginsRow) { result = "'" }
    for scalar in try ICU.nfc(text).unicodeScalars {
      switch scalar {
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return (result, first.map(isFormula) ?? false)
  }

  /// Whether a spreadsheet would run a cell that begins with this byte.
  private static func isFormula(_ first: UInt8) -> Bool { "=+-@".utf8.contains(first) }

  /// Whether a cell that begins with this byte has an apostrophe before it: a row that begins with # would be taken for a
  /// comment.
  static func isGuarded(_ first: UInt8, beginsRow: Bool) -> Bool {
    first < 0x41 && (isFormula(first) || first == 0x27 || (beginsRow && first == 0x23))
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
