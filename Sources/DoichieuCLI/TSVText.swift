/// Rows parted by tabs, for programs.
enum TSVText {
  /// A row with its line end; tabs and line breaks inside a cell become spaces.
  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: "\t") + "\n"
  }

  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append("\t\n\r".unicodeScalars.contains(scalar) ? " " : scalar)
    }
    return String(scalars)
  }

  /// Line numbers as one cell: `11,12`.
  static func lines(_ lines: [Int]) -> String { lines.map(String.init).joined(separator: ",") }
}
