internal import Terminology

/// What a translator sees beside a pair: on one line, what tells it from other pairs first.
enum PairComment {
  /// What a comment holds.
  static let fields: Set<GlossaryField> = [
    .gender, .region, .termNote, .note, .definition, .subjectField, .source, .termSource,
  ]

  /// The comment of a pair, or of a term without a counterpart; `text` counts what had to go.
  ///
  /// What the format has columns for stays out of it.
  static func comment(
    _ source: Term?, _ target: Term?, _ concept: Concept, without held: Set<GlossaryField> = [],
    _ text: inout LineText
  ) throws -> String {
    let parts = [
      (target?.gender ?? source?.gender).map(abbreviation), target?.region, target?.note, source?.region,
      source?.note,
      held.contains(.note) ? nil : concept.note, held.contains(.definition) ? nil : concept.definition,
      held.contains(.subjectField) ? nil : concept.subjectField,
      target?.source ?? source?.source ?? (held.contains(.source) ? nil : concept.source),
    ]
    if parts.allSatisfy({ $0 == nil }) { return "" }
    var cleaned: [String] = []
    for part in parts.compactMap(\.self) { cleaned.append(try text.clean(part)) }
    return cleaned.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The abbreviations of Spanish dictionaries; the readers of these comments write Spanish.
  static func abbreviation(_ gender: Gender) -> String {
    switch gender {
    case .masculine: "m."
    case .feminine: "f."
    case .neuter: "n."
    case .other: "m. y f."
    }
  }
}
