/// Cuts a text table that comes in pieces into records of cells: commas, semicolons or tabs, with or without quotes.
///
/// Quotes are those of RFC 4180: a cell that begins with one ends with one, and two of them stand for one. Tables with
/// tabs have none: there a quotation mark is a letter.
struct TableRecords {
  private let separator: UInt8
  private let isQuoted: Bool
  private var cells: [String] = []
  private var cell: [UInt8] = []
  private var state = State.start
  private var isAtStart = true
  private var line = 1
  private var firstLine = 1

  private enum State { case start, plain, quoted, behindQuote }

  init(separator: UInt8) {
    self.separator = separator
    isQuoted = separator != 0x09
  }

  /// One record and the line that it begins on.
  struct Record {
    let cells: [String]
    let line: Int
  }

  /// Calls `body` with each record that ends in these bytes.
  mutating func feed(_ bytes: [UInt8], _ body: (Record) throws -> Void) throws {
    let start = isAtStart && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    isAtStart = false
    for byte in bytes[start...] {
      if state == .quoted {
        takeQuoted(byte)
      } else if byte == 0x0A {
        try endRecord(body)
      } else if byte == separator {
        try endCell()
      } else if byte == 0x22, isQuoted, state == .start {
        state = .quoted
      } else if byte == 0x22, state == .behindQuote {
        cell.append(byte)
        state = .quoted
      } else if state == .behindQuote, byte != 0x0D, byte != 0x20 {
        throw TableError(line: line, message: "expected a separator behind the closing quotation mark")
      } else {
        if state == .start { state = .plain }
        if state == .plain { cell.append(byte) }
      }
    }
  }

  private mutating func takeQuoted(_ byte: UInt8) {
    if byte == 0x22 {
      state = .behindQuote
      return
    }
    if byte == 0x0A { line += 1 }
    cell.append(byte)
  }

  private mutating func endCell() throws(TableError) {
    if state == .plain, cell.last == 0x0D { cell.removeLast() }
    guard let text = String(validating: cell, as: UTF8.self) else {
      throw TableError(line: line, message: "expected UTF-8 text, found other bytes")
    }
    cells.append(text)
    cell.removeAll(keepingCapacity: true)
    state = .start
  }

  private mutating func endRecord(_ body: (Record) throws -> Void) throws {
    try endCell()
    let record = Record(cells: cells, line: firstLine)
    cells = []
    line += 1
    firstLine = line
    if record.cells.contains(where: { !$0.isEmpty }) { try body(record) }
  }

  /// Calls `body` with what stands behind the last line end.
  mutating func finish(_ body: (Record) throws -> Void) throws {
    if state == .quoted {
      throw TableError(
        line: firstLine, message: "expected a closing quotation mark, found the end of the file")
    }
    if !cells.isEmpty || !cell.isEmpty { try endRecord(body) }
  }
}
