/// A row of a sheet: what its cells show, as text.
package struct SheetRow: Hashable, Sendable {
  /// The row's number as programs show it, from 1; rows without cells may be missing between two.
  package let number: Int
  /// The cells from the first column on; what is empty is an empty text, and what is empty at the end is left out.
  package let cells: [String]

  /// A row out of its cells.
  package init(number: Int, cells: [String]) {
    self.number = number
    self.cells = cells
  }

  /// The cell of a column, counted from 0; empty where the row ends before it.
  package subscript(column: Int) -> String {
    cells.indices.contains(column) ? cells[column] : ""
  }
}
