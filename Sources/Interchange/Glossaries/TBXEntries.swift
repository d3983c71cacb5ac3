internal import BitextModel
internal import Terminology

/// Puts concepts into the words of a dialect of TBX-Basic, entry by entry.
struct TBXEntries {
  private let dialect: TBXDialect
  private let languages: ExportLanguages
  private let title: String
  private let tags: TBXTags
  private let unheld = UnheldFields(TBXBasicWriter.capabilities)
  /// Whether the header stands in another part of the file.
  private var isPart = false
  private(set) var report = ExportReport()
  private var xml = XMLBuffer()

  /// How many sentences a term gets as examples; a glossary of names seen daily would drown in them.
  static let contextLimit = 3

  /// What TBX-Basic can hold.
  static let fields: Set<GlossaryField> = [
    .id, .subjectField, .definition, .note, .source, .status, .partOfSpeech, .gender, .type, .region,
    .termNote,
    .termSource, .examples,
  ]

  init(_ dialect: TBXDialect, _ languages: ExportLanguages, title: String?) {
    self.dialect = dialect
    self.languages = languages
    self.title = title ?? "doichieu: \(languages.source.base)–\(languages.target.base)"
    tags = TBXTags(dialect)
  }

  /// The terms of a concept in one language as TBX gets them: cleaned, preferred ones first.
  struct Section {
    let tag: String
    let isVietnamese: Bool
    var terms: [Term]
  }

  /// The sections of a concept that hold something, the source language first.
  mutating func sections(of concept: Concept) throws -> [Section] {
    try languages.ordered.map { try section($0, concept.terms(in: $0)) }.filter { !$0.terms.isEmpty }
  }

  private mutating func section(_ language: Language, _ terms: [Term]) throws -> Section {
    let ordered = try WrittenTerms.ordered(terms, &report)
    return Section(tag: XMLText.escaped(language.tag), isVietnamese: language.isVietnamese, terms: ordered)
  }

  /// Counts what the dialect loses of a concept.
  mutating func countLosses(_ concept: Concept, terms: [Term]) {
    report.countUnheld(of: concept, terms: terms, unheld)
    report.countLanguages(of: concept, as: languages)
    if !dialect.isSecond { report.lose(.properNoun, terms.count { $0.partOfSpeech == .properNoun }) }
    report.concepts += 1
  }

  /// Counts a concept without a term, or an id that was not kept.
  mutating func lose(_ loss: ExportLoss) { report.lose(loss) }

  /// Writes an entry, and the header before the first one.
  mutating func write(
    _ concept: Concept, id: String, _ sections: [Section], to sink: inout some GlossarySink
  ) throws {
    if report.entries == 0, !isPart { addHeader() }
    xml.add(tags.entry)
    xml.add(id)
    xml.add(tags.attributeEnd)
    try xml.add(concept.subjectField, in: tags.subjectField)
    try xml.add(concept.definition, in: tags.definition)
    try xml.add(concept.source, in: tags.source)
    try xml.add(concept.note, in: tags.note)
    for section in sections { try add(section, concept.evidence) }
    xml.add(tags.entryEnd)
    try xml.flush(to: &sink, &report)
  }

  private mutating func addHeader() { xml.add(dialect.header(title: title, source: languages.source.tag)) }

  /// The same for entries further on in the file.
  func forPart() -> Self {
    var part = TBXEntries(dialect, languages, title: title)
    part.isPart = true
    return part
  }

  /// Writes what a part wrote, and the header before the first entry.
  mutating func append(_ part: Self, _ bytes: [UInt8], to sink: inout some GlossarySink) throws {
    if report.entries == 0, part.report.entries > 0 {
      addHeader()
      try xml.flush(to: &sink, &report)
    }
    try sink.write(bytes)
    report.add(part.report)
  }

  private mutating func add(_ section: Section, _ evidence: [Evidence]) throws {
    xml.add(tags.section)
    xml.add(section.tag)
    xml.add(tags.attributeEnd)
    if evidence.isEmpty {
      for term in section.terms { try add(term, []) }
    } else {
      let contexts = Examples(evidence, limit: Self.contextLimit)
        .contexts(of: section.terms.map(\.text), isVietnamese: section.isVietnamese)
      report.lose(.context, contexts.omitted)
      for (term, sentences) in zip(section.terms, contexts.sentences) { try add(term, sentences) }
    }
    xml.add(tags.sectionEnd)
  }

  /// A term, then all its termNotes, then the rest: the order that the DTD asks for.
  private mutating func add(_ term: Term, _ contexts: [String]) throws {
    report.entries += 1
    xml.add(tags.term)
    try xml.add(term.text, in: tags.text)
    if let partOfSpeech = term.partOfSpeech { xml.add(tags.partOfSpeech[partOfSpeech] ?? []) }
    if let gender = term.gender { xml.add(tags.gender[gender] ?? []) }
    if let type = term.type { xml.add(tags.type[type] ?? []) }
    try xml.add(term.region, in: tags.region)
    xml.add(tags.status[term.status] ?? [])
    for context in contexts { try xml.add(context, in: tags.context) }
    try xml.add(term.source, in: tags.termSource)
    try xml.add(term.note, in: tags.termNote)
    xml.add(tags.termEnd)
  }

  /// Closes the file; a body without an entry is invalid.
  mutating func finish(_ sink: inout some GlossarySink) throws {
    guard report.entries > 0 else { throw ExportError.emptyGlossary(format: "TBX") }
    xml.add(dialect.footer)
    try xml.flush(to: &sink, &report)
  }
}

/// The markup of a dialect, made once a file.
private struct TBXTags {
  let entry: [UInt8]
  let entryEnd: [UInt8]
  let section: [UInt8]
  let sectionEnd: [UInt8]
  let term: [UInt8]
  let termEnd: [UInt8]
  let attributeEnd = Array("\">\n".utf8)
  let subjectField: XMLElementText
  let definition: XMLElementText
  let source: XMLElementText
  let note: XMLElementText
  let text: XMLElementText
  let region: XMLElementText
  let context: XMLElementText
  let termSource: XMLElementText
  let termNote: XMLElementText
  let partOfSpeech: [PartOfSpeech: [UInt8]]
  let gender: [Gender: [UInt8]]
  let type: [TermType: [UInt8]]
  let status: [AdministrativeStatus: [UInt8]]

  init(_ dialect: TBXDialect) {
    let names = dialect.names
    entry = Array("      <\(names.entry) id=\"".utf8)
    entryEnd = Array("      </\(names.entry)>\n".utf8)
    section = Array("        <\(names.section) xml:lang=\"".utf8)
    sectionEnd = Array("        </\(names.section)>\n".utf8)
    term = Array("          <\(names.term)>\n".utf8)
    termEnd = Array("          </\(names.term)>\n".utf8)
    subjectField = dialect.category("descrip", "subjectField", depth: 4)
    definition = dialect.category("descrip", "definition", depth: 4)
    source = dialect.category("admin", "source", depth: 4)
    note = XMLElementText("note", depth: 4)
    text = XMLElementText("term", depth: 6)
    region = dialect.category("termNote", "geographicalUsage", depth: 6)
    context = dialect.category("descrip", "context", depth: 6)
    termSource = dialect.category("admin", "source", depth: 6)
    termNote = XMLElementText("note", depth: 6)
    partOfSpeech = Self.picklist(dialect, "partOfSpeech") {
      $0 == PartOfSpeech.properNoun && !dialect.isSecond ? "noun" : $0.rawValue
    }
    gender = Self.picklist(dialect, "grammaticalGender", \.rawValue)
    type = Self.picklist(dialect, "termType", \.rawValue)
    status = Self.picklist(dialect, "administrativeStatus") { "\($0.rawValue)Term-admn-sts" }
  }

  private static func picklist<Value: CaseIterable & Hashable>(
    _ dialect: TBXDialect, _ category: String, _ name: (Value) -> String
  ) -> [Value: [UInt8]] {
    let element = dialect.category("termNote", category, depth: 6)
    let lines = Value.allCases.map { ($0, element.start + name($0).utf8 + element.end) }
    return Dictionary(lines) { first, _ in first }
  }
}
