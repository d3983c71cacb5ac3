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
  private var rows = TSVRows()
  private var hasHeader = false

  /// A writer at the beginning of a file.
  package init() {}

  /// Writes the rows of a concept, and the column names before the first one.
  package mutating func write(_ concept: Concept, to sink: inout some GlossarySink) throws {
    writeHeader()
    let vietnamese = terms(of: concept, .vietnamese)
    let spanish = terms(of: concept, .spanish)
    try rows.add(concept, id: numbering.id(orOwn: concept.id), vietnamese, spanish)
    report.concepts += 1
    report.entries += vietnamese.count + spanish.count
    report.lose(.formula, rows.formulas)
    report.countLanguages(of: concept, as: .vietnameseToSpanish)
    try rows.flush(to: &sink)
  }

  /// Writes the column names if no concept came.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    writeHeader()
    try rows.flush(to: &sink)
  }

  private mutating func writeHeader() {
    guard !hasHeader else { return }
    hasHeader = true
    rows.addHeader()
  }

  private mutating func terms(of concept: Concept, _ language: Language) -> [Term] {
    let terms = concept.terms(in: language)
    let empty = terms.count(where: \.text.isEmpty)
    if empty == 0 { return terms }
    report.lose(.emptyTerm, empty)
    return terms.filter { !$0.text.isEmpty }
  }
}

extension GlossaryTSVWriter: PartwiseWriter {
  package func forPart() -> Self {
    var part = Self()
    part.hasHeader = true
    return part
  }

  package mutating func append(_ part: Self, _ bytes: [UInt8], to sink: inout some GlossarySink) throws {
    writeHeader()
    try rows.flush(to: &sink)
    try sink.write(bytes)
    report.add(part.report)
  }
}

/// Rows of the table on their way to a file.
private struct TSVRows {
  private var bytes: [UInt8] = []
  /// How many cells of the concept that was added last a spreadsheet would have run.
  private(set) var formulas = 0

  mutating func addHeader() { bytes += (GlossaryTSV.columns.joined(separator: "\t") + "\n").utf8 }

  mutating func flush(to sink: inout some GlossarySink) throws {
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Adds each Vietnamese term with all Spanish ones, and a place where it was seen on each row.
  mutating func add(_ concept: Concept, id: String, _ vietnamese: [Term], _ spanish: [Term]) throws {
    formulas = 0
    let pairs = max(1, vietnamese.count) * max(1, spanish.count)
    for index in 0..<max(pairs, concept.evidence.count) {
      let pair = index < pairs ? index : 0
      let (source, target) = pair.quotientAndRemainder(dividingBy: max(1, spanish.count))
      try add(
        concept, id: id, vietnamese.isEmpty ? nil : vietnamese[source],
        spanish.isEmpty ? nil : spanish[target],
        index < concept.evidence.count ? concept.evidence[index] : nil)
    }
  }

  private mutating func add(
    _ concept: Concept, id: String, _ source: Term?, _ target: Term?, _ evidence: Evidence?
  ) throws {
    try add(source?.text, beginsRow: true)
    try addNext(target?.text)
    // Whatever the comment drops stands in other columns.
    var lines = LineText()
    try addNext(PairComment.comment(source, target, concept, &lines))
    for cell in [
      id, concept.kind.rawValue, concept.subjectField, concept.definition, concept.note, concept.source,
    ] { try addNext(cell) }
    try add(fieldsOf: source)
    try add(fieldsOf: target)
    try add(evidence)
    bytes.append(0x0A)
  }

  private mutating func add(fieldsOf term: Term?) throws {
    guard let term else { return addEmpty(8) }
    try addNext(term.status.rawValue)
    try addNext(term.review.rawValue)
    try addNext(term.partOfSpeech?.rawValue)
    try addNext(term.gender?.rawValue)
    try addNext(term.type?.rawValue)
    for cell in [term.region, term.note, term.source] { try addNext(cell) }
  }

  private mutating func add(_ evidence: Evidence?) throws {
    guard let evidence else { return addEmpty(GlossaryTSV.evidenceColumns.count) }
    try addNext(evidence.file)
    for lines in [evidence.vietnameseLines, evidence.spanishLines] {
      try addNext(lines.map(String.init).joined(separator: ","))
    }
    try addNext(evidence.vietnamese)
    try addNext(evidence.spanish)
  }

  private mutating func addEmpty(_ count: Int) {
    for _ in 0..<count { bytes.append(0x09) }
  }

  private mutating func addNext(_ text: String?) throws {
    bytes.append(0x09)
    try add(text)
  }

  private mutating func add(_ text: String?, beginsRow: Bool = false) throws {
    guard var text, !text.isEmpty else { return }
    if text.withUTF8({ addIfPlain($0, beginsRow: beginsRow) }) { return }
    let (cell, isGuarded) = try GlossaryTSV.cell(text, beginsRow: beginsRow)
    if isGuarded { formulas += 1 }
    bytes += cell.utf8
  }

  /// Adds a text that stands in its cell as it is, and tells whether it is one.
  private mutating func addIfPlain(_ text: UnsafeBufferPointer<UInt8>, beginsRow: Bool) -> Bool {
    guard let first = text.first, !GlossaryTSV.isGuarded(first, beginsRow: beginsRow),
      ComposedText.isSurely(text), !text.contains(UInt8(ascii: "\\"))
    else { return false }
    bytes += text
    return true
  }
}
