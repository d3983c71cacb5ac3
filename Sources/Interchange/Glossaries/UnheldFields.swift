internal import BitextModel
internal import Terminology

/// Counts what a concept says that a format has no place for.
extension ExportReport {
  /// Counts the fields of a concept, of which these terms are written.
  mutating func countUnheld(
    of concept: Concept, terms: some Collection<Term>, by format: FormatCapabilities
  ) {
    countUnheld(of: concept, terms: terms, UnheldFields(format))
  }

  /// Counts fields of a concept, of which these terms are written.
  mutating func countUnheld(of concept: Concept, terms: some Collection<Term>, _ fields: UnheldFields) {
    for (field, loss) in fields.losses { lose(loss, Self.count(field, concept, terms)) }
  }

  private static func count(
    _ field: GlossaryField, _ concept: Concept, _ terms: some Collection<Term>
  ) -> Int {
    switch field {
    case .kind: concept.kind == .other ? 0 : 1
    case .subjectField: present(concept.subjectField)
    case .definition: present(concept.definition)
    case .note: present(concept.note)
    case .source: present(concept.source)
    case .places: concept.evidence.count
    case .id, .examples: 0
    default: terms.count { Self.isSaid(field, $0) }
    }
  }

  private static func isSaid(_ field: GlossaryField, _ term: Term) -> Bool {
    switch field {
    case .status: term.status != .preferred
    case .review: term.review == .candidate
    case .partOfSpeech: term.partOfSpeech != nil
    case .gender: term.gender != nil
    case .type: term.type != nil
    case .region: present(term.region) > 0
    case .termNote: present(term.note) > 0
    case .termSource: present(term.source) > 0
    default: false
    }
  }

  private static func present(_ text: String?) -> Int { text?.isEmpty ?? true ? 0 : 1 }

  /// Counts sections in other languages than the two, and regions that are written otherwise or not at all.
  mutating func countLanguages(of concept: Concept, as languages: ExportLanguages) {
    for section in concept.sections {
      let written = section.language.isVietnamese ? languages.vietnamese : languages.spanish
      if section.language.base != written.base {
        lose(.otherLanguage, section.terms.count)
      } else if section.language.tag != section.language.base, section.language.tag != written.tag {
        lose(.regionTag)
      }
    }
  }
}

/// The fields that a format has no place for, and what is counted where one is lost.
struct UnheldFields {
  fileprivate let losses: [(GlossaryField, ExportLoss)]

  /// What a format does not hold.
  init(_ format: FormatCapabilities) {
    losses = Self.all.filter { !format.shows($0.0) }
  }

  private static let all: [(GlossaryField, ExportLoss)] = [
    (.kind, .kind), (.subjectField, .subjectField), (.definition, .definition), (.note, .note),
    (.source, .source),
    (.status, .status), (.review, .candidateMark), (.partOfSpeech, .partOfSpeech), (.gender, .gender),
    (.type, .type), (.region, .region), (.termNote, .termNote), (.termSource, .termSource),
    (.places, .evidence),
  ]
}
