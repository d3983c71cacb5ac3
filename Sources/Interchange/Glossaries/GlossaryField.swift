/// A piece of what a glossary says of a concept or a term.
package enum GlossaryField: String, CaseIterable, Hashable, Sendable {
  case id, kind, subjectField, definition, note, source
  case status, review, partOfSpeech, gender, type, region, termNote, termSource
  case examples, places

  /// What the field is, as the heading of a column.
  package var heading: String {
    switch self {
    case .id: "id"
    case .kind: "kind"
    case .subjectField: "field"
    case .definition: "definition"
    case .note: "note"
    case .source: "source"
    case .status: "status"
    case .review: "reviewed"
    case .partOfSpeech: "part of speech"
    case .gender: "gender"
    case .type: "type"
    case .region: "region"
    case .termNote: "term's note"
    case .termSource: "term's source"
    case .examples: "examples"
    case .places: "places"
    }
  }
}
