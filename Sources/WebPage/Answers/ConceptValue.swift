internal import BitextModel
internal import GlossaryStore
internal import Terminology

/// What a person says of a concept.
struct ConceptInput: Codable, Sendable {
  let kind: Name<TermKind>
  let subjectField: String?
  let definition: String?
  let note: String?
  let source: String?
  let sections: [SectionValue]

  /// The concept that it describes.
  func concept(id: String = "") throws -> Concept {
    let sections = try sections.map { try $0.section() }
    return Concept(
      id: id, kind: kind.value, subjectField: subjectField?.unlessEmpty, definition: definition?.unlessEmpty,
      note: note?.unlessEmpty, source: source?.unlessEmpty, sections: sections)
  }
}

/// The terms of a concept in one language.
struct SectionValue: Codable, Sendable {
  let language: String
  let terms: [TermValue]

  fileprivate func section() throws -> LanguageSection {
    guard Self.isTag(language) else {
      throw Problem.bad("expected a language such as vi or es-MX, found “\(language)”")
    }
    guard !terms.isEmpty else { throw Problem.bad("expected a term of “\(language)”") }
    return LanguageSection(Language(tag: language), try terms.map { try $0.term() })
  }

  /// A language of two or three letters, and what stands behind dashes (RFC 5646).
  private static func isTag(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLetter) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count) && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

/// An expression of a concept.
struct TermValue: Codable, Sendable {
  let text: String
  let status: Name<AdministrativeStatus>?
  let review: Name<Review>?
  let partOfSpeech: Name<PartOfSpeech>?
  let gender: Name<Gender>?
  let type: Name<TermType>?
  let region: String?
  let note: String?
  let source: String?

  init(_ term: Term) {
    text = term.text
    status = Name(term.status)
    review = Name(term.review)
    partOfSpeech = term.partOfSpeech.map(Name.init)
    gender = term.gender.map(Name.init)
    type = term.type.map(Name.init)
    (region, note, source) = (term.region, term.note, term.source)
  }

  fileprivate func term() throws -> Term {
    if text.isEmpty { throw Problem.bad("expected the “text” of a term") }
    return Term(
      text, status: status?.value ?? .preferred, review: review?.value ?? .accepted,
      partOfSpeech: partOfSpeech?.value, gender: gender?.value, type: type?.value,
      region: region?.unlessEmpty, note: note?.unlessEmpty, source: source?.unlessEmpty)
  }
}

/// One of a list of names, as JSON.
struct Name<Value: RawRepresentable<String> & CaseIterable & Sendable>: Codable, Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "expected one of \(known), found “\(text)”")
    }
    self.value = value
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value.rawValue)
  }
}

/// A change of a concept and the version that it was made from.
struct ConceptEdit: Decodable, Sendable {
  let version: String
  let concept: ConceptInput
}

/// A concept of the glossary.
struct ConceptValue: Encodable {
  let id: String
  let version: String
  let origin: String
  let kind: String
  let subjectField: String?
  let definition: String?
  let note: String?
  let source: String?
  let sections: [SectionValue]
  let examples: [ExampleValue]

  init(_ stored: StoredConcept) {
    let concept = stored.concept
    (id, version, origin, kind) = (concept.id, stored.version, stored.origin.rawValue, concept.kind.rawValue)
    (subjectField, definition, note, source) = (
      concept.subjectField, concept.definition, concept.note, concept.source
    )
    sections = concept.sections.map {
      SectionValue(language: $0.language.tag, terms: $0.terms.map(TermValue.init))
    }
    examples = ExampleValue.examples(of: concept)
  }
}

/// A concept on one line.
struct ConceptRow: Encodable {
  let id: String
  let kind: String
  let subjectField: String?
  let vi: [String]
  let es: [String]
  let review: String
  let status: String
  let origin: String

  init(_ stored: StoredConcept) {
    let terms = stored.concept.sections.flatMap(\.terms)
    id = stored.concept.id
    kind = stored.concept.kind.rawValue
    subjectField = stored.concept.subjectField
    vi = Self.texts(stored.concept.terms(in: .vietnamese))
    es = Self.texts(stored.concept.terms(in: .spanish))
    let reviews: [Review] = [.candidate, .accepted, .rejected]
    review = (reviews.first { review in terms.contains { $0.review == review } } ?? .accepted).rawValue
    status = (terms.first?.status ?? .preferred).rawValue
    origin = stored.origin.rawValue
  }

  private static func texts(_ terms: [Term]) -> [String] {
    let usable = terms.filter { $0.review != .rejected }
    return (usable.isEmpty ? terms : usable).map(\.text)
  }
}

/// A stretch of the concepts.
struct ConceptPage: Encodable {
  let total: Int
  let offset: Int
  let concepts: [ConceptRow]
}

/// The steps that changed a concept.
struct HistoryValue: Encodable {
  let changes: [StepValue]

  /// A step.
  struct StepValue: Encodable {
    let made: String
    let action: String
    let terms: [FieldValue]
  }

  /// What became of a field.
  struct FieldValue: Encodable {
    let term: String?
    let field: String
    let before: String?
    let after: String?
  }

  init(_ steps: [HistoryStep]) {
    changes = steps.map { step in
      let fields = step.changes.map {
        FieldValue(term: $0.term, field: $0.field, before: $0.before, after: $0.after)
      }
      return StepValue(made: step.made, action: step.action, terms: fields)
    }
  }
}

extension String {
  /// The text; nil for an empty one, which a form sends for nothing.
  var unlessEmpty: String? { allSatisfy(\.isWhitespace) ? nil : self }
}
