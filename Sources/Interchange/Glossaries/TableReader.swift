internal import BitextModel
package import Terminology

/// Reads foreign tables, a row a concept: with a header (Weblate, memoQ, Amazon, spreadsheets), or source, target and
/// comment without one (OmegaT, DeepL, Google, Azure).
package struct TableReader: GlossaryReader {
  /// How to read a table.
  package struct Settings: Hashable, Sendable {
    /// What parts the cells; nil to find it out in the first line.
    package var separator: UInt8?
    /// The columns from left to right: languages, fields, `-` for what is passed over; nil to take the header's.
    package var columns: [String]?
    /// What is the source and what the target where the table does not say it; nil to find it out.
    package var languages: ExportLanguages?
    /// Whether lines that begin with # are comments, as in OmegaT's glossaries.
    package var hasComments = false

    /// Everything to be found out.
    package init() {}
  }

  /// What was read so far.
  package var report: ImportReport { builder.report }
  private let settings: Settings
  private var builder: ConceptBuilder
  private var columns: [TableColumn]?

  /// How many bytes are looked at to tell the languages.
  private static let sample = 1 << 16
  /// The same of a workbook, in rows.
  private static let sampleRows = 1_000

  /// A reader; the file's name stands with the sentences that are found in it.
  package init(file: String = "", _ settings: Settings = Settings()) {
    self.settings = settings
    builder = ConceptBuilder(file: file)
  }

  /// Calls `body` with each concept, in the order of the rows.
  package mutating func forEachConcept(
    of pieces: () throws -> [UInt8]?, _ body: (Concept) throws -> Void
  ) throws {
    var head: [UInt8] = []
    while head.count < Self.sample, let bytes = try pieces() { head += bytes }
    if Workbook.begins(head) {
      while let bytes = try pieces() { head += bytes }
      return try forEachConcept(inWorkbook: head, body)
    }
    var records = TableRecords(separator: settings.separator ?? Self.separator(of: head))
    let languages = settings.languages ?? Self.languages(of: head, settings)
    try records.feed(head) { try take($0, languages, body) }
    while let bytes = try pieces() { try records.feed(bytes) { try take($0, languages, body) } }
    try records.finish { try take($0, languages, body) }
  }

  /// The same of the first sheet of a workbook.
  private mutating func forEachConcept(
    inWorkbook bytes: [UInt8], _ body: (Concept) throws -> Void
  ) throws {
    let workbook = Workbook(bytes)
    let languages = try settings.languages ?? Self.languages(of: workbook.firstRows(Self.sampleRows))
    try workbook.forEachRow { row in
      try take(TableRecords.Record(cells: row.cells, line: row.number), languages, body)
    }
  }

  private mutating func take(
    _ record: TableRecords.Record, _ languages: ExportLanguages, _ body: (Concept) throws -> Void
  ) throws {
    if settings.hasComments, record.cells[0].utf8.first == 0x23 { return }
    guard let columns else {
      let isHeader = try begin(record, languages)
      return isHeader ? () : try take(record, languages, body)
    }
    if let concept = concept(record, columns) { try body(concept) }
  }

  /// Settles what the columns are; tells whether the first row is a header.
  private mutating func begin(_ first: TableRecords.Record, _ languages: ExportLanguages) throws(TableError)
    -> Bool
  {
    let header = TableColumn.columns(first.cells, languages)
    let known: [TableColumn]?
    if let names = settings.columns {
      known = TableColumn.columns(names, languages)
    } else if let header {
      known = header
    } else {
      known = TableColumn.columns(["source", "target", "note"], languages)
    }
    guard let known, first.cells.count > 1 || settings.columns != nil else {
      throw .expected(
        "a table with columns for Vietnamese and Spanish", found: first.cells.joined(separator: " | "),
        line: first.line)
    }
    columns = known
    for column in known where column == .ignored { builder.count(.ignoredColumn) }
    return header != nil
  }

  private mutating func concept(_ record: TableRecords.Record, _ columns: [TableColumn]) -> Concept? {
    builder.begin(id: "")
    var isForbidden = false
    for (index, column) in columns.enumerated() where index < record.cells.count {
      let text = ElementText.onOneLine(record.cells[index])
      guard !text.isEmpty else { continue }
      switch column {
      case .term(let language):
        builder.endTerm()
        builder.begin(language)
        builder.setText(text)
        if isForbidden, language.isSpanish {
          builder.set(.status, AdministrativeStatus.deprecated.rawValue, name: "forbidden", line: record.line)
        }
      case .forbidden: isForbidden = PropertyValues.status(text) == .deprecated
      case .property(let property, let name, let language):
        set(property, name, text, language, line: record.line)
      case .ignored: break
      }
    }
    builder.endTerm()
    return builder.finish()
  }

  /// What concerns the concept ends the term before it; a definition may have a language all the same.
  private mutating func set(
    _ property: GlossaryProperty, _ name: String, _ text: String, _ language: Language?, line: Int
  ) {
    if language == nil || property == .definition { builder.endTerm() }
    builder.set(property, text, name: name, line: line)
  }

  /// The separator that gives most of the first rows the same number of cells: tab, comma or semicolon.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var best: (separator: UInt8, rows: Int) = (0x2C, 0)
    for separator in [0x09, 0x2C, 0x3B] as [UInt8] {
      let rows = regularRows(bytes, separator)
      if rows > best.rows { best = (separator, rows) }
    }
    return best.separator
  }

  /// How many rows have as many cells as the first one, which has more than one.
  private static func regularRows(_ bytes: [UInt8], _ separator: UInt8) -> Int {
    var records = TableRecords(separator: separator)
    var width = 0
    var rows = 0
    try? records.feed(bytes + [0x0A]) { record in
      if width == 0 { width = record.cells.count }
      if width > 1, record.cells.count == width { rows += 1 }
    }
    return rows
  }

  /// Which of the first two columns is the Vietnamese one, by the letters that Spanish lacks.
  private static func languages(of bytes: [UInt8], _ settings: Settings) -> ExportLanguages {
    var records = TableRecords(separator: settings.separator ?? separator(of: bytes))
    var rows: [[String]] = []
    try? records.feed(bytes) { rows.append($0.cells) }
    return languages(of: rows)
  }

  private static func languages(of rows: [[String]]) -> ExportLanguages {
    var counts = [0, 0]
    for row in rows {
      for (index, cell) in row.prefix(2).enumerated() {
        counts[index] += cell.unicodeScalars.count(where: isVietnamese)
      }
    }
    return counts[1] > counts[0] ? .spanishToVietnamese : .vietnameseToSpanish
  }

  private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x102, 0x103, 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9, 0x300...0x303, 0x309, 0x323:
      true
    default: false
    }
  }
}
