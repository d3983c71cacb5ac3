internal import BitextModel
package import Terminology

/// Writes a glossary as MateCat's workbook (guides.matecat.com, "Glossary file format"): one row a pair.
///
/// What holds for the concept stands first, then for each language the term, notes and an example. A Spanish term to be
/// avoided makes a row that is marked as forbidden; what is no longer in force is left out.
package struct MateCatWriter: GlossaryWriter {
  /// Pairs with their domain, definition and an example; what terms say stands in the notes.
  package static let capabilities = FormatCapabilities(
    .pair, [.subjectField, .definition, .examples], inComment: [.gender, .region, .termNote, .note])

  private var counted = ExportReport()
  private var text = LineText()
  private var workbook = WorkbookWriter(sheet: "Glossary", columns: Self.columns.count)
  private var isBegun = false

  private static let columns =
    ["forbidden", "domain", "subdomain", "definition"]
    + ["vi-VN", "es-ES"].flatMap { [$0, "notes", "example of use"] }
  /// The word of the format for a row with a term to be avoided.
  private static let forbidden = "TRUE"

  /// A writer at the beginning of a file.
  package init() {}

  /// What was written so far, and what the format could not hold; entries are pairs.
  package var report: ExportReport {
    var report = counted
    report.lose(.longCell, workbook.cutCells)
    return report
  }

  /// Writes the pairs of a concept, preferred ones first, and the names of the columns before the first one.
  package mutating func write(_ concept: Concept, to sink: inout some GlossarySink) throws {
    let sources = usable(concept.terms(in: .vietnamese))
    let targets = usable(concept.terms(in: .spanish))
    let vietnamese = sources.filter { $0.status != .deprecated }
    counted.lose(.deprecatedTerm, sources.count - vietnamese.count)
    guard !vietnamese.isEmpty, !targets.isEmpty else { return counted.lose(.conceptWithoutBothLanguages) }
    countLosses(concept, vietnamese + targets)
    let row = try Row(concept, vietnamese, targets, &text, &counted)
    try begin(&sink)
    for source in vietnamese.indices {
      for target in targets.indices { try write(row, source, target, to: &sink) }
    }
    counted.concepts += 1
    text.settle(into: &counted)
  }

  /// Writes the end of the workbook, and the names of the columns if no concept came.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    try begin(&sink)
    try workbook.finish(&sink)
  }

  private mutating func begin(_ sink: inout some GlossarySink) throws {
    if isBegun { return }
    isBegun = true
    try workbook.write(Self.columns, to: &sink)
  }

  private mutating func write(
    _ row: Row, _ source: Int, _ target: Int, to sink: inout some GlossarySink
  ) throws {
    let (vietnamese, spanish) = (row.vietnamese[source], row.spanish[target])
    guard !vietnamese[0].isEmpty, !spanish[0].isEmpty else { return counted.lose(.emptyTerm) }
    counted.entries += 1
    let mark = row.areForbidden[target] ? Self.forbidden : ""
    try workbook.write([mark] + row.concept + vietnamese + spanish, to: &sink)
  }

  /// Preferred terms, admitted ones, then those to be avoided.
  private mutating func usable(_ terms: [Term]) -> [Term] {
    counted.lose(.rejectedTerm, terms.count { $0.review == .rejected })
    let kept = terms.filter { $0.review != .rejected }
    counted.lose(.supersededTerm, kept.count { $0.status == .superseded })
    return [.preferred, .admitted, .deprecated].flatMap { status in kept.filter { $0.status == status } }
  }

  private mutating func countLosses(_ concept: Concept, _ terms: [Term]) {
    // A term to be avoided is marked as such; which of the others is preferred is not said.
    let said = terms.map { term in
      var term = term
      if term.status == .deprecated { term.status = .preferred }
      return term
    }
    counted.countUnheld(of: concept, terms: said, by: Self.capabilities)
    for section in concept.sections {
      if !section.language.isVietnamese, !section.language.isSpanish {
        counted.lose(.otherLanguage, section.terms.count)
      } else if !["vi", "vi-vn", "es", "es-es"].contains(section.language.tag.lowercased()) {
        counted.lose(.regionTag)
      }
    }
  }
}

/// The cells that the rows of a concept are put together from.
private struct Row {
  /// Domain, subdomain and definition.
  let concept: [String]
  /// Each term with its notes and its example.
  let vietnamese: [[String]]
  let spanish: [[String]]
  let areForbidden: [Bool]

  init(
    _ concept: Concept, _ vietnamese: [Term], _ spanish: [Term], _ text: inout LineText,
    _ report: inout ExportReport
  ) throws {
    let examples = Examples(concept.evidence, limit: 1)
    let contexts = examples.contexts(of: vietnamese.map(\.text), isVietnamese: true)
    let uses = examples.contexts(of: spanish.map(\.text), isVietnamese: false)
    report.lose(.context, contexts.omitted + uses.omitted)
    self.concept = [
      try text.clean(concept.subjectField ?? ""), "", try text.clean(concept.definition ?? ""),
    ]
    self.vietnamese = try zip(vietnamese, contexts.sentences).map { term, sentences in
      try Self.cells(term, nil, sentences, &text)
    }
    // What a translator should know of the concept stands where the target is chosen.
    self.spanish = try zip(spanish, uses.sentences).map { term, sentences in
      try Self.cells(term, concept.note, sentences, &text)
    }
    areForbidden = spanish.map { $0.status == .deprecated }
  }

  private static func cells(
    _ term: Term, _ note: String?, _ sentences: [String], _ text: inout LineText
  ) throws -> [String] {
    var notes: [String] = []
    for part in [term.gender.map(PairComment.abbreviation), term.region, term.note, note].compactMap(\.self) {
      notes.append(try text.clean(part))
    }
    return [
      try text.clean(term.text), notes.filter { !$0.isEmpty }.joined(separator: " · "),
      try text.clean(sentences.first ?? ""),
    ]
  }
}
