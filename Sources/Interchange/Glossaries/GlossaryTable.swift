internal import BitextModel
package import Terminology
package import TextCore

/// Reads the tables that the program ships, `Glossaries/*.tsv`: one row a concept, columns found by their names.
///
/// A cell of variants holds several, parted by " | ", each with its marks in braces: `FPV {acronym;@VNA}`. A
/// mark is a kind of term, a status, a gender, or @ and a region. `valid` is `FROM..TO`, either side may be empty.
package struct GlossaryTable: Sendable {
  private static let rows = TableRows(
    columns: [
      "vi", "vi_variants", "es", "es_feminine", "es_variants", "kind", "gender", "field", "valid",
      "definition",
      "note", "source",
    ],
    required: ["vi", "es", "kind"])

  /// A reader; it has no settings.
  package init() {}

  /// The concepts of a table, in its order, without ids; or those alone that a document can meet.
  package func concepts(in bytes: [UInt8], meeting words: DocumentWords? = nil) throws(TableError)
    -> [Concept]
  {
    var concepts: [Concept] = []
    try Self.rows.forEach(
      of: bytes, where: { row, positions in words.map { Self.meets($0, row, positions) } ?? true }
    ) { row throws(TableError) in concepts.append(try concept(row)) }
    return concepts
  }

  /// Whether the Vietnamese term or one of its variants may stand in a document.
  private static func meets(_ words: DocumentWords, _ row: ArraySlice<UInt8>, _ positions: [String: Int])
    -> Bool
  {
    let wanted = ["vi", "vi_variants"].compactMap { positions[$0] }
    var cell = 0
    var start = row.startIndex
    while start < row.endIndex, cell <= wanted.max() ?? 0 {
      let end = row[start...].firstIndex(of: 0x09) ?? row.endIndex
      if wanted.contains(cell), holdsOne(of: row[start..<end], words) { return true }
      cell += 1
      start = end + 1
    }
    return false
  }

  /// Whether one of the terms of a cell may stand in a document; what stands in braces is no part of a term.
  private static func holdsOne(of cell: ArraySlice<UInt8>, _ words: DocumentWords) -> Bool {
    cell.split(separator: UInt8(ascii: "|")).contains { words.hold($0.prefix { $0 != UInt8(ascii: "{") }) }
  }

  private func concept(_ row: TableRows.Row) throws(TableError) -> Concept {
    guard let kind: TermKind = try row.value("kind") else {
      throw TableError(
        line: row.line, message: "expected a kind such as title or organization, found nothing")
    }
    let validity = try Validity(row["valid"], line: row.line)
    return Concept(
      kind: kind, subjectField: row.text("field"), definition: row.text("definition").map(Self.nfc),
      note: validity.joined(to: row.text("note").map(Self.nfc)), source: row.text("source").map(Self.nfc),
      sections: [
        LanguageSection(.vietnamese, try vietnamese(row).map(validity.applied)),
        LanguageSection(.spanish, try spanish(row).map(validity.applied)),
      ])
  }

  private func vietnamese(_ row: TableRows.Row) throws(TableError) -> [Term] {
    [try first("vi", row)] + (try variants("vi_variants", row))
  }

  /// The preferred term, its feminine form, the variants; a feminine form that is the same word is left out.
  private func spanish(_ row: TableRows.Row) throws(TableError) -> [Term] {
    var preferred = try first("es", row)
    preferred.gender = try row.value("gender") ?? preferred.gender
    let feminines = try variants("es_feminine", row).filter { $0.text != preferred.text }.map(Self.feminine)
    return [preferred] + feminines + (try variants("es_variants", row))
  }

  private static func feminine(_ term: Term) -> Term {
    var term = term
    term.gender = .feminine
    term.type = term.type ?? .variant
    return term
  }

  private func first(_ column: String, _ row: TableRows.Row) throws(TableError) -> Term {
    guard let cell = row.text(column) else {
      throw TableError(line: row.line, message: "expected a term under “\(column)”, found nothing")
    }
    return try term(cell[...], .preferred, row.line)
  }

  private func variants(_ column: String, _ row: TableRows.Row) throws(TableError) -> [Term] {
    var terms: [Term] = []
    for cell in row[column].utf8.split(separator: 0x7C) {
      terms.append(try term(Substring(cell), .admitted, row.line))
    }
    return terms
  }

  private func term(_ cell: Substring, _ status: AdministrativeStatus, _ line: Int) throws(TableError) -> Term
  {
    let (text, marks) = try TermMarks.split(cell, line: line)
    guard !text.isEmpty else { throw TableError(line: line, message: "expected a term, found “\(cell)”") }
    var term = Term(Self.nfc(text), status: status)
    for mark in marks { try TermMarks.apply(mark, to: &term, line: line) }
    return term
  }

  /// NFC; ICU refuses nothing but text of more than 2 GiB.
  private static func nfc(_ text: String) -> String { (try? ICU.nfc(text)) ?? text }
}

/// The marks in braces behind a term: `{acronym;@VNA}`.
enum TermMarks {
  static func split(_ cell: Substring, line: Int) throws(TableError) -> (text: String, marks: [Substring]) {
    let cell = trimmed(cell)
    guard let brace = cell.lastIndex(of: "{") else { return (String(cell), []) }
    guard cell.last == "}" else { throw .expected("} at the end", found: String(cell), line: line) }
    let marks = cell[brace...].dropFirst().dropLast().split(separator: ";").map(trimmed)
    return (String(trimmed(cell[..<brace])), marks)
  }

  static func apply(_ mark: Substring, to term: inout Term, line: Int) throws(TableError) {
    let name = String(mark)
    if mark.first == "@", mark.count > 1 {
      term.region = String(mark.dropFirst())
    } else if let type = TermType(rawValue: name) {
      term.type = type
    } else if let status = AdministrativeStatus(rawValue: name) {
      term.status = status
    } else if let gender = Gender(rawValue: name) {
      term.gender = gender
    } else {
      throw .expected("a mark such as acronym, variant, deprecated or @España", found: name, line: line)
    }
  }

  static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// From when to when a name was in force: `2008-08-01..2025-02-28`, either side open.
struct Validity {
  let from: String
  let until: String

  init(_ cell: String, line: Int) throws(TableError) {
    let ends = cell.isEmpty ? ["", ""] : Self.ends(of: cell)
    guard ends.count == 2, ends.allSatisfy({ $0.isEmpty || Self.isDate($0) }), cell != ".." else {
      throw .expected("dates such as 2025-03-01.. or ..2025-02-28", found: cell, line: line)
    }
    (from, until) = (ends[0], ends[1])
  }

  private static func ends(of cell: String) -> [String] {
    let bytes = Array(cell.utf8)
    guard let dots = bytes.indices.dropLast().first(where: { bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E })
    else {
      return []
    }
    return [bytes[..<dots], bytes[(dots + 2)...]].map { String(decoding: $0, as: UTF8.self) }
  }

  /// A year, a month or a day: 2008, 2008-08, 2008-08-01.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    return parts.count <= 3
      && zip(parts, lengths).allSatisfy { part, length in
        part.utf8.count == length && part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      }
  }

  /// The note with the validity behind it, in words that stay the same from release to release.
  func joined(to note: String?) -> String? {
    let start = from.isEmpty ? nil : "desde \(from)"
    let end = until.isEmpty ? nil : "hasta \(until)"
    let dates = [start, end].compactMap(\.self)
    guard !dates.isEmpty else { return note }
    let validity = "vigente " + dates.joined(separator: " ")
    return note.map { "\($0) · \(validity)" } ?? validity
  }

  /// The term as it stands now: what is no longer in force is superseded.
  func applied(_ term: Term) -> Term {
    guard !until.isEmpty, term.status != .deprecated else { return term }
    var term = term
    term.status = .superseded
    return term
  }
}
