internal import BitextModel
package import Terminology

/// Reads the full table that `GlossaryTSVWriter` writes; columns may stand in any order, all but two may miss.
///
/// Rows with the same id are one concept. Rows without ids are one where they follow each other, say the same
/// of their concept and share a term, so that a bare list of pairs stays a list of pairs.
package struct GlossaryTSVReader: GlossaryReader {
  private static let rows = TableRows(columns: GlossaryTSV.columns, required: ["vi", "es"])

  /// What was read so far.
  package private(set) var report = ImportReport()

  /// A reader; it has no settings.
  package init() {}

  /// Calls `body` with each concept, in the order of the table, with the id that it gives it.
  package mutating func forEachConcept(
    of pieces: () throws -> [UInt8]?, _ body: (Concept) throws -> Void
  ) throws {
    var open: ConceptPart?
    var ids = Set<String>()
    var count = 0
    func close() throws {
      guard let concept = open?.concept else { return }
      count += 1
      try body(concept)
    }
    try Self.rows.forEach(of: pieces) { row in
      let part = try ConceptPart(row)
      if open?.isContinued(by: part) == true {
        open?.append(part)
        return
      }
      guard part.id.isEmpty || ids.insert(part.id).inserted else {
        throw TableError(
          line: row.line, message: "expected the rows of concept \(part.id) to stand together; sort by id")
      }
      try close()
      open = part
    }
    try close()
    report.concepts += count
  }
}

/// What one row says of a concept, or some rows that were put together.
private struct ConceptPart {
  /// The concept without its terms and evidence.
  private let own: Concept
  private var vietnamese: [Term]
  private var spanish: [Term]
  private var evidence: [Evidence]

  var id: String { own.id }

  /// The concept, with a section for each language that has terms.
  var concept: Concept {
    var concept = own
    concept.sections = [LanguageSection(.vietnamese, vietnamese), LanguageSection(.spanish, spanish)]
      .filter { !$0.terms.isEmpty }
    concept.evidence = evidence
    return concept
  }

  init(_ row: TableRows.Row) throws(TableError) {
    own = Concept(
      id: try row.unescaped("id") ?? "", kind: try row.value("kind") ?? .other,
      subjectField: try row.unescaped("field"), definition: try row.unescaped("definition"),
      note: try row.unescaped("note"), source: try row.unescaped("source"), sections: [])
    vietnamese = try row.terms("vi")
    spanish = try row.terms("es")
    evidence = try row.evidence()
    if own.id.isEmpty, vietnamese.isEmpty, spanish.isEmpty {
      throw TableError(line: row.line, message: "expected a term under “vi” or “es”, found nothing")
    }
  }

  /// Whether the next row tells more of this concept.
  func isContinued(by next: ConceptPart) -> Bool {
    guard id.isEmpty else { return id == next.id }
    return own == next.own
      && (next.vietnamese.contains(where: vietnamese.contains)
        || next.spanish.contains(where: spanish.contains))
  }

  /// Adds what the next row tells; terms that are known come again in each pair.
  mutating func append(_ next: ConceptPart) {
    vietnamese += next.vietnamese.filter { !vietnamese.contains($0) }
    spanish += next.spanish.filter { !spanish.contains($0) }
    evidence += next.evidence
  }
}

extension TableRows.Row {
  /// The cell with its escapes undone, or nil where it is empty.
  fileprivate func unescaped(_ column: String) throws(TableError) -> String? {
    guard let cell = text(column) else { return nil }
    return try GlossaryTSV.text(cell, line: line)
  }

  /// The term of a side, `vi` or `es`, or none where its cells are empty.
  fileprivate func terms(_ side: String) throws(TableError) -> [Term] {
    guard let text = try unescaped(side) else {
      guard GlossaryTSV.sideColumns(side).allSatisfy({ self[$0].isEmpty }) else {
        throw TableError(line: line, message: "expected a term under “\(side)”, found nothing")
      }
      return []
    }
    return [
      Term(
        text, status: try value("\(side)_status") ?? .preferred,
        review: try value("\(side)_review") ?? .accepted, partOfSpeech: try value("\(side)_part_of_speech"),
        gender: try value("\(side)_gender"), type: try value("\(side)_type"),
        region: try unescaped("\(side)_region"), note: try unescaped("\(side)_note"),
        source: try unescaped("\(side)_source"))
    ]
  }

  /// The place where the pair was seen, or none where its cells are empty.
  fileprivate func evidence() throws(TableError) -> [Evidence] {
    if GlossaryTSV.evidenceColumns.allSatisfy({ self[$0].isEmpty }) { return [] }
    return [
      Evidence(
        file: try unescaped("file") ?? "", vietnameseLines: try lines("vi_lines"),
        spanishLines: try lines("es_lines"), vietnamese: try unescaped("vi_text") ?? "",
        spanish: try unescaped("es_text") ?? "")
    ]
  }

  private func lines(_ column: String) throws(TableError) -> [Int] {
    var lines: [Int] = []
    for number in self[column].split(separator: ",") {
      guard let line = Int(number) else {
        throw .expected("under “\(column)” line numbers such as 11,12", found: self[column], line: line)
      }
      lines.append(line)
    }
    return lines
  }
}
