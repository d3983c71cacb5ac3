/// Takes a tab-separated table apart, row by row; its first row names the columns.
///
/// Empty lines, and lines that begin with #, are passed over. A BOM and CRLF line ends are allowed.
struct TableRows {
  /// The columns that a table may have.
  let columns: [String]
  /// Those that it must have.
  let required: [String]

  /// One row, its cells by column name.
  struct Row {
    /// The line, counted from 1.
    let line: Int
    fileprivate let cells: [String]
    fileprivate let positions: [String: Int]

    /// The cell under this column; empty where the row or the table ends before it.
    subscript(_ column: String) -> String {
      guard let position = positions[column], position < cells.count else { return "" }
      return cells[position]
    }
  }

  /// Calls `body` with each row below the header that is wanted; `isWanted` sees its bytes and the columns' positions.
  func forEach(
    of bytes: [UInt8], where isWanted: (ArraySlice<UInt8>, [String: Int]) -> Bool = { _, _ in true },
    _ body: (Row) throws(TableError) -> Void
  ) throws(TableError) {
    var positions: [String: Int]?
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      line += 1
      let row = bytes[start..<end]
      start = end + 1
      if let positions, !isWanted(row, positions) { continue }
      guard let cells = try cells(row, line: line) else { continue }
      if let positions {
        try body(try self.row(cells, positions, line: line))
      } else {
        positions = try header(cells, line: line)
      }
    }
    if positions == nil {
      throw TableError(line: 1, message: "expected a row of column names, found nothing")
    }
  }

  /// Calls `body` with each row below the header of a table that comes in pieces.
  func forEach(of pieces: () throws -> [UInt8]?, _ body: (Row) throws -> Void) throws {
    var positions: [String: Int]?
    var lines = PieceLines()
    func take(_ bytes: ArraySlice<UInt8>, _ line: Int) throws {
      guard let cells = try cells(bytes, line: line) else { return }
      if let positions {
        try body(try row(cells, positions, line: line))
      } else {
        positions = try header(cells, line: line)
      }
    }
    while let bytes = try pieces() { try lines.feed(bytes, take) }
    try lines.finish(take)
    if positions == nil {
      throw TableError(line: 1, message: "expected a row of column names, found nothing")
    }
  }

  /// The cells of a line; nil where it is empty or a comment.
  private func cells(_ bytes: ArraySlice<UInt8>, line: Int) throws(TableError) -> [String]? {
    let bytes = bytes.last == 0x0D ? bytes.dropLast() : bytes
    guard bytes.first != 0x23, bytes.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
    // By bytes: splitting a string by characters costs ten times as much.
    let cells = bytes.split(separator: 0x09, omittingEmptySubsequences: false).compactMap { cell in
      String(validating: cell, as: UTF8.self)
    }
    guard cells.count == bytes.count(where: { $0 == 0x09 }) + 1 else {
      throw TableError(line: line, message: "expected UTF-8 text, found other bytes")
    }
    return cells
  }

  private func header(_ names: [String], line: Int) throws(TableError) -> [String: Int] {
    var positions: [String: Int] = [:]
    for (position, name) in names.enumerated() {
      guard columns.contains(name) else {
        throw .expected("one of the columns " + columns.joined(separator: ", "), found: name, line: line)
      }
      guard positions.updateValue(position, forKey: name) == nil else {
        throw TableError(line: line, message: "expected each column once, found “\(name)” twice")
      }
    }
    if let missing = required.first(where: { positions[$0] == nil }) {
      throw TableError(line: line, message: "expected a column “\(missing)”, found none")
    }
    return positions
  }

  private func row(_ cells: [String], _ positions: [String: Int], line: Int) throws(TableError) -> Row {
    guard cells.count <= positions.count else {
      throw TableError(line: line, message: "expected \(positions.count) fields, found \(cells.count)")
    }
    return Row(line: line, cells: cells, positions: positions)
  }
}

extension TableRows.Row {
  /// The cell as one of the values of an enumeration; nil where it is empty.
  func value<T: RawRepresentable<String> & CaseIterable>(_ column: String) throws(TableError) -> T? {
    let cell = self[column]
    if cell.isEmpty { return nil }
    guard let value = T(rawValue: cell) else {
      let names = T.allCases.map(\.rawValue).joined(separator: ", ")
      throw .expected("under “\(column)” one of \(names)", found: cell, line: line)
    }
    return value
  }

  /// The cell, or nil where it is empty.
  func text(_ column: String) -> String? {
    let cell = self[column]
    return cell.isEmpty ? nil : cell
  }
}
