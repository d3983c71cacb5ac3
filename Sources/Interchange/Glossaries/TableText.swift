/// How cells stand in a text file.
package enum TableText: Hashable, Sendable {
  /// Parted by commas, all in quotes.
  case quoted
  /// Parted by commas, in quotes where they must be (RFC 4180), or where a reader would take a # for a comment.
  case commas
  /// Parted by tabs, without quotes and escapes: the cells hold neither tabs nor line breaks.
  case tabs

  /// The line of a row.
  func line(_ cells: [String]) -> [UInt8] {
    var line: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { line.append(self == .tabs ? 0x09 : 0x2C) }
      append(cell, to: &line)
    }
    line.append(0x0A)
    return line
  }

  private func append(_ cell: String, to line: inout [UInt8]) {
    guard self == .quoted || (self == .commas && Self.needsQuotes(cell)) else {
      line += cell.utf8
      return
    }
    line.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { line.append(0x22) }
      line.append(byte)
    }
    line.append(0x22)
  }

  private static func needsQuotes(_ cell: String) -> Bool {
    if cell.utf8.first == 0x23 { return true }
    return cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
  }
}
