internal import BitextModel
internal import Terminology

/// Puts a concept together out of what a file says of it, piece by piece; loses nothing without counting it.
struct ConceptBuilder {
  private(set) var report = ImportReport()
  private let file: String
  private var concept = Concept(kind: .other, sections: [])
  private var language: Language?
  private var term: Term?

  /// What holds several pieces of a note apart.
  private static let separator = " · "

  /// A builder of the concepts of a file; its name stands with the sentences that were found there.
  init(file: String) {
    self.file = file
  }

  /// Begins a concept.
  mutating func begin(id: String) {
    concept = Concept(id: id, kind: .other, sections: [])
    language = nil
    term = nil
  }

  /// Gives the concept the id that its number stands for.
  mutating func setNumber(_ number: String) {
    if !number.isEmpty { concept.id = "c\(number)" }
  }

  /// Begins the terms of a language.
  mutating func begin(_ language: Language) { self.language = language }

  /// Ends the terms of a language.
  mutating func endLanguage() { language = nil }

  /// Begins a term of the language.
  mutating func beginTerm() { term = Term("") }

  /// Gives the term its text.
  mutating func setText(_ text: String) {
    if term == nil { term = Term("") }
    term?.text = text
  }

  /// Ends the term: from here on what is said concerns the language or the concept.
  mutating func endTerm() {
    defer { term = nil }
    guard let term, !term.text.isEmpty, let language else { return }
    if let index = concept.sections.firstIndex(where: { $0.language == language }) {
      concept.sections[index].terms.append(term)
    } else {
      concept.sections.append(LanguageSection(language, [term]))
    }
  }

  /// The concept, or nil where it has no term.
  mutating func finish() -> Concept? {
    guard !concept.sections.isEmpty else {
      report.count(.noTerm)
      return nil
    }
    report.concepts += 1
    return concept
  }

  /// Counts a change.
  mutating func count(_ change: ImportChange) { report.count(change) }

  /// Takes what the file says under a name, of the term if one is open, else of the concept.
  mutating func set(_ name: String, _ value: String, line: Int) {
    guard !value.isEmpty else { return }
    guard let property = GlossaryProperty.named(name) else { return keep(name, value) }
    set(property, value, name: name, line: line)
  }

  /// Takes what the file says of a property.
  mutating func set(_ property: GlossaryProperty, _ value: String, name: String, line: Int) {
    switch property {
    case .history: report.count(.history)
    case .note: note(value)
    case .source: setSource(value, name)
    case .subjectField: setSubjectField(value, name)
    case .definition: setDefinition(value)
    case .context: setContext(value, name, line: line)
    case .kind: if let kind = TermKind(rawValue: value) { concept.kind = kind } else { keep(name, value) }
    default: if !setOfTerm(property, value) { keep(name, value, .unknownValue) }
    }
  }

  /// Sets a field of the open term; false where there is none, or the value is none of the field's.
  private mutating func setOfTerm(_ property: GlossaryProperty, _ value: String) -> Bool {
    guard var open = term else { return false }
    defer { term = open }
    switch property {
    case .status: return Self.put(PropertyValues.status(value), into: &open.status)
    case .review: return Self.put(Review(rawValue: value), into: &open.review)
    case .partOfSpeech: return Self.put(PropertyValues.partOfSpeech(value), into: &open.partOfSpeech)
    case .gender: return Self.put(PropertyValues.gender(value), into: &open.gender)
    case .type: return Self.put(PropertyValues.type(value), into: &open.type)
    case .region: return Self.put(Self.joined(open.region, value), into: &open.region)
    default: return false
    }
  }

  private static func put<Value>(_ value: Value?, into field: inout Value) -> Bool {
    guard let value else { return false }
    field = value
    return true
  }

  private static func put<Value>(_ value: Value?, into field: inout Value?) -> Bool {
    guard let value else { return false }
    field = value
    return true
  }

  /// What has no field of its own stays in the note, under its name.
  private mutating func keep(_ name: String, _ value: String, _ change: ImportChange = .keptInNote) {
    report.count(change)
    note("\(name): \(value)")
  }

  private mutating func note(_ value: String) {
    if term == nil {
      concept.note = Self.joined(concept.note, value)
    } else {
      let note = Self.joined(term?.note, value)
      term?.note = note
    }
  }

  private mutating func setSource(_ value: String, _ name: String) {
    if term == nil {
      if concept.source == nil { concept.source = value } else { keep(name, value) }
    } else if term?.source == nil {
      term?.source = value
    } else {
      keep(name, value)
    }
  }

  private mutating func setSubjectField(_ value: String, _ name: String) {
    if concept.subjectField == nil || concept.subjectField == value {
      concept.subjectField = value
    } else {
      keep(name, value)
    }
  }

  private mutating func setDefinition(_ value: String) {
    if concept.definition != nil { report.count(.furtherDefinition) }
    concept.definition = Self.joined(concept.definition, value)
  }

  /// A sentence that shows the term in use is a place where it was seen; without a language it says nothing of that.
  private mutating func setContext(_ value: String, _ name: String, line: Int) {
    switch language {
    case .some(let language) where language.isVietnamese:
      concept.evidence.append(
        Evidence(file: file, vietnameseLines: [line], spanishLines: [], vietnamese: value, spanish: ""))
    case .some(let language) where language.isSpanish:
      concept.evidence.append(
        Evidence(file: file, vietnameseLines: [], spanishLines: [line], vietnamese: "", spanish: value))
    default: keep(name, value)
    }
  }

  private static func joined(_ text: String?, _ more: String) -> String {
    text.map { $0 + separator + more } ?? more
  }
}
