/// Rows of text laid out for reading: short columns keep their width, long ones share the rest and are wrapped.
struct TextTable {
  /// How a column takes its room.
  struct Column {
    let title: String
    /// Whether the column may be narrower than its texts.
    let isWrapped: Bool

    /// A column as wide as its widest text.
    static func fixed(_ title: String) -> Column { Column(title: title, isWrapped: false) }
    /// A column that is wrapped where the table would be too wide.
    static func wrapped(_ title: String) -> Column { Column(title: title, isWrapped: true) }
  }

  private static let gap = 2

  private let columns: [Column]
  private let indent: Int
  private var rows: [[String]] = []

  /// A table without rows; titles that are all empty are not shown.
  init(_ columns: [Column], indent: Int = 0) {
    self.columns = columns
    self.indent = indent
  }

  /// Adds a row: one text a column.
  mutating func append(_ row: [String]) {
    rows.append(row.map(DisplayWidth.printable))
  }

  /// The table's lines, none wider than `width` where that can be.
  func text(width: Int) -> String {
    let widths = widths(within: width)
    var lines: [String] = []
    let titles = columns.map(\.title)
    if titles.contains(where: { !$0.isEmpty }) { lines += self.lines(of: titles, widths) }
    for row in rows { lines += self.lines(of: row, widths) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(of row: [String], _ widths: [Int]) -> [String] {
    let cells = zip(row, widths).map { DisplayWidth.wrapped($0, to: $1) }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      let parts = zip(cells, widths).map { cell, width in
        DisplayWidth.padded(line < cell.count ? cell[line] : "", to: width)
      }
      let text = parts.joined(separator: String(repeating: " ", count: Self.gap))
      let end = text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex
      return end == text.startIndex ? "" : String(repeating: " ", count: indent) + text[..<end]
    }
  }

  private func widths(within width: Int) -> [Int] {
    let natural = columns.indices.map { column in
      ([columns[column].title] + rows.map { $0[column] }).map { DisplayWidth.of($0) }.max() ?? 0
    }
    let taken = columns.indices.reduce(indent + Self.gap * (columns.count - 1)) {
      $0 + (columns[$1].isWrapped ? 0 : natural[$1])
    }
    return shared(max(0, width - taken), natural)
  }

  /// Shares the room among the wrapped columns: what needs less than an equal share leaves the rest to the others.
  private func shared(_ room: Int, _ natural: [Int]) -> [Int] {
    var widths = natural
    var room = room
    let wrapped = columns.indices.filter { columns[$0].isWrapped }.sorted { natural[$0] < natural[$1] }
    for (position, column) in wrapped.enumerated() {
      let share = max(12, room / (wrapped.count - position))
      widths[column] = min(natural[column], share)
      room -= widths[column]
    }
    return widths
  }
}
