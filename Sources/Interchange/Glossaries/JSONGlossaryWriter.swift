internal import BitextModel
package import Terminology
internal import TextCore

/// Writes a glossary as JSON that holds all of it, one concept a line, for programs.
package struct JSONGlossaryWriter: GlossaryWriter {
  /// Everything, in whatever language.
  package static let capabilities = FormatCapabilities(
    .concept, Set(GlossaryField.allCases), holdsUnusable: true, holdsAllLanguages: true)

  /// What was written so far; entries are terms.
  package private(set) var report = ExportReport()
  private var json = JSONBuffer()
  private var isBegun = false

  /// A writer at the beginning of a file.
  package init() {}

  /// Writes a concept as an object on a line of its own.
  package mutating func write(_ concept: Concept, to sink: inout some GlossarySink) throws {
    json.add(isBegun ? ",\n" : Self.head)
    isBegun = true
    try add(concept)
    report.concepts += 1
    report.entries += concept.sections.reduce(0) { $0 + $1.terms.count }
    try json.flush(to: &sink)
  }

  /// Closes the list.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    if !isBegun { json.add(Self.head) }
    json.add("\n]}\n")
    try json.flush(to: &sink)
  }

  private static let head = "{\"format\":\"doichieu-glossary\",\"version\":1,\"concepts\":[\n"

  private mutating func add(_ concept: Concept) throws {
    json.open("{")
    try json.add("id", concept.id)
    try json.add("kind", concept.kind.rawValue)
    try json.add("field", concept.subjectField)
    try json.add("definition", concept.definition)
    try json.add("note", concept.note)
    try json.add("source", concept.source)
    json.open("[", "languages")
    for section in concept.sections { try add(section) }
    json.close("]")
    if !concept.evidence.isEmpty {
      json.open("[", "seen")
      for evidence in concept.evidence { try add(evidence) }
      json.close("]")
    }
    json.close("}")
  }

  private mutating func add(_ section: LanguageSection) throws {
    json.open("{")
    try json.add("language", section.language.tag)
    json.open("[", "terms")
    for term in section.terms { try add(term) }
    json.close("]")
    json.close("}")
  }

  private mutating func add(_ term: Term) throws {
    json.open("{")
    try json.add("term", term.text)
    try json.add("status", term.status.rawValue)
    try json.add("review", term.review.rawValue)
    try json.add("part_of_speech", term.partOfSpeech?.rawValue)
    try json.add("gender", term.gender?.rawValue)
    try json.add("type", term.type?.rawValue)
    try json.add("region", term.region)
    try json.add("note", term.note)
    try json.add("source", term.source)
    json.close("}")
  }

  private mutating func add(_ evidence: Evidence) throws {
    json.open("{")
    try json.add("file", evidence.file)
    json.add("vi_lines", evidence.vietnameseLines)
    json.add("es_lines", evidence.spanishLines)
    try json.add("vi", evidence.vietnamese)
    try json.add("es", evidence.spanish)
    json.close("}")
  }
}
