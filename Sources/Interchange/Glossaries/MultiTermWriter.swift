internal import BitextModel
package import Terminology

/// Writes MultiTerm XML (`mtf`), one entry a concept, with descriptive fields for whatever the glossary says.
package struct MultiTermWriter: GlossaryWriter {
  /// All but the places where terms were seen: fields have the names that one gives them.
  package static let capabilities = FormatCapabilities(
    .concept, Set(GlossaryField.allCases).subtracting([.places]), holdsUnusable: true)

  /// What was written so far, and what the format could not hold; entries are terms.
  package private(set) var report = ExportReport()
  private let languages: ExportLanguages
  private var numbering = ConceptNumbering()
  private var xml = XMLBuffer()
  private var isBegun = false

  /// How many sentences a term gets as examples.
  private static let contextLimit = 3

  /// A writer at the beginning of a file.
  package init(languages: ExportLanguages = .vietnameseToSpanish) {
    self.languages = languages
  }

  /// Writes a concept as an entry, and the header before the first one.
  package mutating func write(_ concept: Concept, to sink: inout some GlossarySink) throws {
    var sections: [(Language, [Term])] = []
    for language in languages.ordered {
      let terms = try WrittenTerms.ordered(concept.terms(in: language), &report)
      if !terms.isEmpty { sections.append((language, terms)) }
    }
    guard !sections.isEmpty else { return report.lose(.emptyConcept) }
    begin()
    report.concepts += 1
    report.countUnheld(of: concept, terms: sections.flatMap(\.1), by: Self.capabilities)
    report.countLanguages(of: concept, as: languages)
    try add(concept, sections)
    try xml.flush(to: &sink, &report)
  }

  /// Closes the file.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    begin()
    xml.add("</mtf>\n")
    try xml.flush(to: &sink, &report)
  }

  private mutating func begin() {
    if isBegun { return }
    isBegun = true
    xml.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mtf>\n")
  }

  private mutating func add(_ concept: Concept, _ sections: [(Language, [Term])]) throws {
    let (id, isReplaced) = numbering.id(for: concept.id)
    if isReplaced { report.lose(.conceptID) }
    // MultiTerm numbers its entries; ours are a letter and a number.
    xml.add("  <conceptGrp>\n    <concept>\(id.dropFirst())</concept>\n")
    if concept.kind != .other { try xml.add(concept.kind.rawValue, in: Self.concept.kind) }
    try xml.add(concept.subjectField, in: Self.concept.field)
    try xml.add(concept.definition, in: Self.concept.definition)
    try xml.add(concept.note, in: Self.concept.note)
    try xml.add(concept.source, in: Self.concept.source)
    for (language, terms) in sections { try add(terms, in: language, concept.evidence) }
    xml.add("  </conceptGrp>\n")
  }

  private mutating func add(_ terms: [Term], in language: Language, _ evidence: [Evidence]) throws {
    let name = language.isVietnamese ? "Vietnamese" : "Spanish"
    let code = XMLText.escaped(language.tag.uppercased())
    xml.add("    <languageGrp>\n      <language type=\"\(name)\" lang=\"\(code)\"/>\n")
    let contexts = Examples(evidence, limit: Self.contextLimit)
      .contexts(of: terms.map(\.text), isVietnamese: language.isVietnamese)
    report.lose(.context, contexts.omitted)
    for (term, sentences) in zip(terms, contexts.sentences) { try add(term, sentences) }
    xml.add("    </languageGrp>\n")
  }

  private mutating func add(_ term: Term, _ contexts: [String]) throws {
    report.entries += 1
    xml.add("      <termGrp>\n")
    try xml.add(term.text, in: Self.text)
    try xml.add(term.status.rawValue, in: Self.term.status)
    if term.review == .candidate { try xml.add(term.review.rawValue, in: Self.term.review) }
    try xml.add(term.partOfSpeech?.rawValue, in: Self.term.partOfSpeech)
    try xml.add(term.gender?.rawValue, in: Self.term.gender)
    try xml.add(term.type?.rawValue, in: Self.term.type)
    try xml.add(term.region, in: Self.term.region)
    for context in contexts { try xml.add(context, in: Self.term.context) }
    try xml.add(term.note, in: Self.term.note)
    try xml.add(term.source, in: Self.term.source)
    xml.add("      </termGrp>\n")
  }

  private static let text = XMLElementText("term", depth: 4)
  private static let concept = MultiTermFields(depth: 2)
  private static let term = MultiTermFields(depth: 4)
}

/// The descriptive fields of an entry or a term.
private struct MultiTermFields {
  let kind, field, definition, note, source: XMLElementText
  let status, review, partOfSpeech, gender, type, region, context: XMLElementText

  init(depth: Int) {
    kind = Self.field(.kind, depth)
    field = Self.field(.subject, depth)
    definition = Self.field(.definition, depth)
    note = Self.field(.note, depth)
    source = Self.field(.source, depth)
    status = Self.field(.status, depth)
    review = Self.field(.review, depth)
    partOfSpeech = Self.field(.partOfSpeech, depth)
    gender = Self.field(.gender, depth)
    type = Self.field(.termType, depth)
    region = Self.field(.region, depth)
    context = Self.field(.context, depth)
  }

  private static func field(_ field: MultiTermField, _ depth: Int) -> XMLElementText {
    XMLElementText(
      "descripGrp><descrip type=\"\(field.rawValue)\"", depth: depth, ending: "</descrip></descripGrp>\n")
  }
}

/// The names of the descriptive fields that this program writes.
enum MultiTermField: String, CaseIterable {
  case kind = "Kind"
  case subject = "Subject"
  case definition = "Definition"
  case note = "Note"
  case source = "Source"
  case status = "Status"
  case review = "Review"
  case partOfSpeech = "Part of Speech"
  case gender = "Gender"
  case termType = "Term Type"
  case region = "Region"
  case context = "Context"
}
