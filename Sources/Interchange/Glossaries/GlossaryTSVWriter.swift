internal import BitextModel
package import Terminology

/// Writes a glossary as one table that holds everything, for people and for taking it back in.
package struct GlossaryTSVWriter: GlossaryWriter, Sendable {
  /// What was written so far; this format loses nothing, but marks cells that a spreadsheet would run.
  package private(set) var report = ExportReport()
  private var numbering = ConceptNumbering()
  private var hasHeader = false

  /// A writer at the beginning of a file.
  package init() {}

  /// Writes the rows of a concept, and the column names before the first one.
  package mutating func write(_ concept: Concept, to sink: inout some GlossarySink) throws {
    try writeHeader(&sink)
    let own = try cells(of: concept)
    var rows: [[String]] = []
    for section in concept.sections {
      for term in section.terms {
        rows.append(own + (try cells(of: term, section.language)) + Self.noEvidence)
      }
    }
    for evidence in concept.evidence { rows.append(own + Self.noTerm + (try cells(of: evidence))) }
    if rows.isEmpty { rows = [own + Self.noTerm + Self.noEvidence] }
    report.concepts += 1
    report.entries += concept.sections.reduce(0) { $0 + $1.terms.count }
    try sink.write(Array(rows.map { $0.joined(separator: "\t") + "\n" }.joined().utf8))
  }

  /// Writes the column names if no concept came.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    try writeHeader(&sink)
  }

  private static let noTerm = GlossaryTSV.termColumns.map { _ in "" }
  private static let noEvidence = GlossaryTSV.evidenceColumns.map { _ in "" }

  private mutating func writeHeader(_ sink: inout some GlossarySink) throws {
    guard !hasHeader else { return }
    hasHeader = true
    try sink.write(Array((GlossaryTSV.columns.joined(separator: "\t") + "\n").utf8))
  }

  private mutating func cells(of concept: Concept) throws -> [String] {
    try cells([
      numbering.id(orOwn: concept.id), concept.kind.rawValue, concept.subjectField, concept.definition,
      concept.note, concept.source,
    ])
  }

  private mutating func cells(of term: Term, _ language: Language) throws -> [String] {
    try cells([
      language.tag, term.text, term.status.rawValue, term.review.rawValue, term.partOfSpeech?.rawValue,
      term.gender?.rawValue, term.type?.rawValue, term.region, term.note, term.source,
    ])
  }

  private mutating func cells(of evidence: Evidence) throws -> [String] {
    try cells([
      evidence.file, Self.list(evidence.vietnameseLines), Self.list(evidence.spanishLines),
      evidence.vietnamese,
      evidence.spanish,
    ])
  }

  private static func list(_ lines: [Int]) -> String { lines.map(String.init).joined(separator: ",") }

  private mutating func cells(_ texts: [String?]) throws -> [String] {
    var cells: [String] = []
    for text in texts {
      let (cell, isGuarded) = try GlossaryTSV.cell(text ?? "")
      if isGuarded { report.lose(.formula) }
      cells.append(cell)
    }
    return cells
  }
}
