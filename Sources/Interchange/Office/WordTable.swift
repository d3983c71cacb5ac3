/// A table of two columns in a Word document, as translators write both languages side by side.
package struct WordTable: Hashable, Sendable {
  /// A row with text in both cells.
  package struct Row: Hashable, Sendable {
    /// The number of the paragraph that the row begins with.
    package let line: Int
    /// What the first cell says, on one line.
    package let first: String
    /// What the second cell says, on one line.
    package let second: String
  }

  /// The rows with text in both cells.
  package let rows: [Row]
  /// How many rows have text in one of them, or in one cell over both columns.
  package let unpaired: Int

  /// The table, if it has two columns.
  init?(_ rows: [WordRow]) {
    guard rows.map(\.cells.count).max() == 2 else { return nil }
    let written = rows.filter { row in row.cells.contains { !$0.isEmpty } }
    self.rows = written.filter { $0.cells.count == 2 && !$0.cells.contains("") }.map {
      Row(line: $0.line, first: $0.cells[0], second: $0.cells[1])
    }
    unpaired = written.count - self.rows.count
  }
}

/// A row of any table.
struct WordRow {
  let line: Int
  var cells: [String] = []
}
