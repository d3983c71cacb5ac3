internal import BitextModel

/// Reads a table of pairs, tab-separated or in a workbook: the last two columns are Vietnamese and Spanish, unless the first row names
/// them (`vi`, `es`, with or without a region).
package struct PairTableReader: Sendable {
  /// A reader; it has no settings.
  package init() {}

  /// Calls `body` with each pair that has text on both sides, and counts the rows that have not.
  package func forEachPair<Failure: Error>(
    in bytes: [UInt8], _ body: (TextPair) throws(Failure) -> Void
  ) throws -> Int {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var columns: PairColumns?
    var unpaired = 0
    var number = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let row = line.last == 0x0D ? line.dropLast() : line
      guard row.contains(where: { $0 > 0x20 }) else { continue }
      let cells = try Self.cells(row, line: number)
      let known = columns ?? PairColumns(header: cells)
      let isHeader = columns == nil && known.isNamed
      columns = known
      if isHeader { continue }
      if let pair = try known.pair(cells, line: number) { try body(pair) } else { unpaired += 1 }
    }
    return unpaired
  }

  /// Calls `body` with each pair of a workbook's first sheet, and counts the rows that have text on one side only.
  ///
  /// The lines of pairs and errors are the numbers of rows.
  package func forEachPair(inWorkbook bytes: [UInt8], _ body: (TextPair) throws -> Void) throws -> Int {
    var columns: PairColumns?
    var unpaired = 0
    try WorkbookReader().forEachRow(in: bytes) { row in
      if row.cells.isEmpty { return }
      let known = columns ?? PairColumns(header: row.cells)
      let isHeader = columns == nil && known.isNamed
      // Rows of a sheet end with their last text, so that the first one tells how many columns there are.
      columns = columns ?? known.fixed(count: row.cells.count)
      if isHeader { return }
      if let pair = try columns?.pair(row) { try body(pair) } else { unpaired += 1 }
    }
    return unpaired
  }

  private static func cells(_ row: ArraySlice<UInt8>, line: Int) throws(TableError) -> [String] {
    var cells: [String] = []
    for cell in row.split(separator: 0x09, omittingEmptySubsequences: false) {
      guard let text = String(validating: cell, as: UTF8.self) else {
        throw TableError(line: line, message: "expected UTF-8 text, found other bytes")
      }
      cells.append(text)
    }
    return cells
  }
}

/// Which columns of a table hold the two languages.
private struct PairColumns {
  private var vietnamese: (position: Int, language: Language)?
  private var spanish: (position: Int, language: Language)?

  /// Takes the first row for names where it has one for either language.
  init(header: [String]) {
    let named = header.enumerated().map { (position: $0.offset, language: Language(tag: $0.element)) }
    // A cell that is a whole tag; "vi" is a word as well, but hardly ever beside a cell "es".
    vietnamese = named.first { $0.language.isVietnamese && $0.language.tag.utf8.count <= 7 }
    spanish = named.first { $0.language.isSpanish && $0.language.tag.utf8.count <= 7 }
  }

  /// Whether the first row is one of names.
  var isNamed: Bool { vietnamese != nil && spanish != nil }

  /// The same columns in a table of so many; those without names are the last two.
  func fixed(count: Int) -> PairColumns {
    if isNamed { return self }
    var columns = self
    columns.vietnamese = (max(0, count - 2), .vietnamese)
    columns.spanish = (max(1, count - 1), .spanish)
    return columns
  }

  /// The pair of a sheet's row; nil where a side is empty.
  func pair(_ row: SheetRow) throws(TableError) -> TextPair? {
    let last = max(vietnamese?.position ?? 0, spanish?.position ?? 0)
    return try pair((0...last).map { row[$0] }, line: row.number)
  }

  /// The pair of a row; nil where a side is empty.
  func pair(_ cells: [String], line: Int) throws(TableError) -> TextPair? {
    let (source, target) = isNamed ? (vietnamese, spanish) : (nil, nil)
    let positions = (source?.position ?? cells.count - 2, target?.position ?? cells.count - 1)
    guard positions.0 >= 0, max(positions.0, positions.1) < cells.count else {
      let wanted = max(source?.position ?? 1, target?.position ?? 1) + 1
      throw TableError(line: line, message: "expected at least \(wanted) columns, found \(cells.count)")
    }
    let texts = (
      String(TermMarks.trimmed(Substring(cells[positions.0]))),
      String(TermMarks.trimmed(Substring(cells[positions.1])))
    )
    if texts.0.isEmpty || texts.1.isEmpty { return nil }
    return TextPair(
      texts.0, texts.1, vietnameseLanguage: source?.language ?? .vietnamese,
      spanishLanguage: target?.language ?? .spanish, line: line)
  }
}
