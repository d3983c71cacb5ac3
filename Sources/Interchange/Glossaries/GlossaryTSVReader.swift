internal import BitextModel
package import Terminology

/// Reads the full table that `GlossaryTSVWriter` writes; columns may stand in any order, optional ones may miss.
package struct GlossaryTSVReader: Sendable {
  private static let rows = TableRows(
    columns: GlossaryTSV.columns, required: ["id", "kind", "language", "term"])

  /// A reader; it has no settings.
  package init() {}

  /// The concepts of a table, in its order, with the ids that it gives them.
  package func concepts(in bytes: [UInt8]) throws(TableError) -> [Concept] {
    var concepts: [Concept] = []
    var ids = Set<String>()
    try Self.rows.forEach(of: bytes) { row throws(TableError) in
      let id = try row.unescaped("id") ?? ""
      if id.isEmpty { throw TableError(line: row.line, message: "expected an id, found nothing") }
      if concepts.last?.id != id {
        guard ids.insert(id).inserted else {
          throw TableError(
            line: row.line, message: "expected the rows of concept \(id) to stand together; sort by id")
        }
        concepts.append(try concept(row, id: id))
      }
      try append(row, to: &concepts[concepts.count - 1])
    }
    return concepts
  }

  private func concept(_ row: TableRows.Row, id: String) throws(TableError) -> Concept {
    guard let kind: TermKind = try row.value("kind") else {
      throw TableError(
        line: row.line, message: "expected a kind such as title or organization, found nothing")
    }
    return Concept(
      id: id, kind: kind, subjectField: try row.unescaped("field"),
      definition: try row.unescaped("definition"),
      note: try row.unescaped("note"), source: try row.unescaped("source"), sections: [])
  }

  private func append(_ row: TableRows.Row, to concept: inout Concept) throws(TableError) {
    if let tag = try row.unescaped("language") {
      let language = Language(tag: tag)
      let term = try term(row)
      if let section = concept.sections.firstIndex(where: { $0.language == language }) {
        concept.sections[section].terms.append(term)
      } else {
        concept.sections.append(LanguageSection(language, [term]))
      }
    }
    if let file = try row.unescaped("file") { concept.evidence.append(try evidence(row, file)) }
  }

  private func term(_ row: TableRows.Row) throws(TableError) -> Term {
    guard let text = try row.unescaped("term") else {
      throw TableError(line: row.line, message: "expected a term, found nothing")
    }
    return Term(
      text, status: try row.value("status") ?? .preferred, review: try row.value("review") ?? .accepted,
      partOfSpeech: try row.value("part_of_speech"), gender: try row.value("gender"),
      type: try row.value("type"), region: try row.unescaped("region"), note: try row.unescaped("term_note"),
      source: try row.unescaped("term_source"))
  }

  private func evidence(_ row: TableRows.Row, _ file: String) throws(TableError) -> Evidence {
    Evidence(
      file: file, vietnameseLines: try lines(row, "vi_lines"), spanishLines: try lines(row, "es_lines"),
      vietnamese: try row.unescaped("vi_text") ?? "", spanish: try row.unescaped("es_text") ?? "")
  }

  private func lines(_ row: TableRows.Row, _ column: String) throws(TableError) -> [Int] {
    var lines: [Int] = []
    for number in row[column].split(separator: ",") {
      guard let line = Int(number) else {
        throw .expected("under “\(column)” line numbers such as 11,12", found: row[column], line: row.line)
      }
      lines.append(line)
    }
    return lines
  }
}

extension TableRows.Row {
  /// The cell with its escapes undone, or nil where it is empty.
  fileprivate func unescaped(_ column: String) throws(TableError) -> String? {
    guard let cell = text(column) else { return nil }
    return try GlossaryTSV.text(cell, line: line)
  }
}
