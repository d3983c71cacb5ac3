package import GlossaryStore
package import Terminology

/// A term pair with the file that it was found in, as other programs read it.
package struct ExtractedTerm: Encodable, Sendable {
  /// The file's name.
  package let file: String
  /// The pair.
  package let term: AlignedPage.Term

  private enum CodingKeys: String, CodingKey {
    case file, vi, es, kind, score, credit, variant
    case viLine = "vi_line"
    case esLine = "es_line"
  }

  /// Writes the file beside the fields of the pair.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .file)
    try container.encode(term.vi, forKey: .vi)
    try container.encode(term.es, forKey: .es)
    try container.encode(term.kind, forKey: .kind)
    try container.encode(term.score, forKey: .score)
    try container.encode(term.viLine, forKey: .viLine)
    try container.encode(term.esLine, forKey: .esLine)
    try container.encode(term.isCredit, forKey: .credit)
    try container.encode(term.isVariant, forKey: .variant)
  }

  /// The pair on its way into a glossary.
  package var found: FoundTerm {
    FoundTerm(
      vietnamese: term.vi, spanish: term.es, kind: TermKind(rawValue: term.kind) ?? .other, score: term.score,
      evidence: term.evidence)
  }
}

extension AlignedPage {
  /// The term pairs of some kinds, or of all, that are at least so sure.
  package func extracted(atLeast score: Double, kinds: Set<TermKind>? = nil) -> [ExtractedTerm] {
    terms.filter { term in
      term.score >= score && (kinds?.contains(TermKind(rawValue: term.kind) ?? .other) ?? true)
    }
    .map { ExtractedTerm(file: file, term: $0) }
  }
}
