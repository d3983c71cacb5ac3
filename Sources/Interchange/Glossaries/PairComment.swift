internal import Terminology

/// What a translator sees beside a pair: on one line, what tells it from other pairs first.
enum PairComment {
  /// The comment of a pair, or of a term without a counterpart; `text` counts what had to go.
  static func comment(
    _ source: Term?, _ target: Term?, _ concept: Concept, _ text: inout LineText
  ) throws -> String {
    let parts = [
      target?.gender.map(abbreviation), target?.region, target?.note, source?.region, source?.note,
      concept.note,
      concept.definition, concept.subjectField, target?.source ?? source?.source ?? concept.source,
    ]
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
