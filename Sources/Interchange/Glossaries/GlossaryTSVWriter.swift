internal import BitextModel
package import Terminology
internal import TextCore

/// Writes a glossary as one table that holds both languages whole, for people and for taking it back in.
package struct GlossaryTSVWriter: GlossaryWriter {
  /// Everything, for the two languages without their regions.
  package static let capabilities = FormatCapabilities(
    .concept, Set(GlossaryField.allCases), holdsUnusable: true)

  /// What was written so far, and what the table could not hold; entries are terms.
  package private(set) var report = ExportReport()
  private var numbering = ConceptNumbering()
  private var hasHeader = false

  /// A writer at the beginning of a file.
  package init() {}

  /// Writes the rows of a concept, and the column names before the first one.
  package mutating func write(_ concept: Concept, to sink: inout some GlossarySink) throws {
    try writeHeader(&sink)
    let vietnamese = terms(of: concept, .vietnamese)
    let spanish = terms(of: concept, .spanish)
    let rows = try Rows(concept, id: numbering.id(orOwn: concept.id), vietnamese, spanish)
    report.concepts += 1
    report.entries += vietnamese.count + spanish.count
    report.lose(.formula, rows.formulas)
    report.countLanguages(of: concept, as: .vietnameseToSpanish)
    try sink.write(Array(rows.text.utf8))
  }

  /// Writes the column names if no concept came.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    try writeHeader(&sink)
  }

  private mutating func writeHeader(_ sink: inout some GlossarySink) throws {
    guard !hasHeader else { return }
    hasHeader = true
    try sink.write(Array((GlossaryTSV.columns.joined(separator: "\t") + "\n").utf8))
  }

  private mutating func terms(of concept: Concept, _ language: Language) -> [Term] {
    let terms = concept.terms(in: language)
    report.lose(.emptyTerm, terms.count(where: \.text.isEmpty))
    return terms.filter { !$0.text.isEmpty }
  }
}

/// The rows of one concept: each Vietnamese term with all Spanish ones, and a place where it was seen on each.
private struct Rows {
  private(set) var text = ""
  private(set) var formulas = 0
  private let own: Cells

  init(_ concept: Concept, id: String, _ vietnamese: [Term], _ spanish: [Term]) throws {
    own = try Cells(concept, id: id)
    let sources = try Side.sides(vietnamese, beginsRow: true)
    let targets = try Side.sides(spanish)
    let pairs = sources.flatMap { source in targets.map { (source, $0) } }
    for index in 0..<max(pairs.count, concept.evidence.count) {
      let (source, target) = pairs[index < pairs.count ? index : 0]
      let evidence = index < concept.evidence.count ? concept.evidence[index] : nil
      try append(source, target, concept, evidence)
    }
  }

  private mutating func append(
    _ source: Side, _ target: Side, _ concept: Concept, _ evidence: Evidence?
  ) throws {
    // Whatever the comment drops stands in other columns.
    var lines = LineText()
    let comment = try Cells([PairComment.comment(source.term, target.term, concept, &lines)])
    let parts = [
      source.text, target.text, comment, own, source.fields, target.fields, try Cells(evidence),
    ]
    formulas += parts.reduce(0) { $0 + $1.formulas }
    text += parts.flatMap(\.cells).joined(separator: "\t") + "\n"
  }
}

/// One side of a pair as it stands in its rows; without a term all cells are empty.
private struct Side {
  let term: Term?
  let text: Cells
  let fields: Cells

  private init(_ term: Term?, beginsRow: Bool) throws(TextError) {
    self.term = term
    text = try Cells([term?.text], beginsRow: beginsRow)
    fields = try Cells([
      term?.status.rawValue, term?.review.rawValue, term?.partOfSpeech?.rawValue, term?.gender?.rawValue,
      term?.type?.rawValue, term?.region, term?.note, term?.source,
    ])
  }

  /// The sides of a language, in the order of its terms; a single empty one where there is no term.
  static func sides(_ terms: [Term], beginsRow: Bool = false) throws(TextError) -> [Side] {
    if terms.isEmpty { return [try Side(nil, beginsRow: beginsRow)] }
    var sides: [Side] = []
    for term in terms { sides.append(try Side(term, beginsRow: beginsRow)) }
    return sides
  }
}

/// Cells side by side as they stand in the file, and how many of them a spreadsheet would have run.
private struct Cells {
  private(set) var cells: [String] = []
  private(set) var formulas = 0

  init(_ texts: [String?], beginsRow: Bool = false) throws(TextError) {
    for text in texts {
      let (cell, isGuarded) = try GlossaryTSV.cell(text ?? "", beginsRow: beginsRow)
      if isGuarded { formulas += 1 }
      cells.append(cell)
    }
  }

  init(_ concept: Concept, id: String) throws(TextError) {
    try self.init([
      id, concept.kind.rawValue, concept.subjectField, concept.definition, concept.note, concept.source,
    ])
  }

  init(_ evidence: Evidence?) throws(TextError) {
    try self.init([
      evidence?.file, evidence.map { Self.list($0.vietnameseLines) },
      evidence.map { Self.list($0.spanishLines) }, evidence?.vietnamese, evidence?.spanish,
    ])
  }

  private static func list(_ lines: [Int]) -> String { lines.map(String.init).joined(separator: ",") }
}
