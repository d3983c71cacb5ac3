package import GlossaryStore
internal import TermExtraction
package import Terminology
internal import TextCore

/// A term pair with the files that it was found in, as other programs read it.
package struct ExtractedTerm: Encodable, Sendable {
  /// The name of the file that shows it best.
  package let file: String
  /// The pair.
  package let term: AlignedPage.Term
  /// In how many pairs of captions or sentences it was seen.
  package let count: Int
  /// In how many files.
  package let files: Int
  /// Where it was seen, the best places first.
  package let evidence: [Evidence]

  init(file: String, term: AlignedPage.Term, count: Int = 1, files: Int = 1, evidence: [Evidence]) {
    self.file = file
    self.term = term
    self.count = count
    self.files = files
    self.evidence = evidence
  }

  /// A term that a corpus speaks for, with the places that show it.
  init(_ term: CorpusTerm, evidence: [Evidence]) {
    let first = evidence.first
    self.init(
      file: first?.file ?? "",
      term: AlignedPage.Term(
        vi: term.vietnamese, es: term.spanish, kind: term.kind.rawValue,
        score: AlignedPage.rounded(term.score),
        viLine: first?.vietnameseLines.first ?? 0, esLine: first?.spanishLines.first ?? 0),
      count: term.count, files: term.documents, evidence: evidence)
  }

  private enum CodingKeys: String, CodingKey {
    case file, vi, es, kind, score, credit, variant, count, files
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
    try container.encode(count, forKey: .count)
    try container.encode(files, forKey: .files)
  }

  /// The pair on its way into a glossary, once for each place.
  package var found: [FoundTerm] {
    evidence.map { evidence in
      FoundTerm(
        vietnamese: term.vi, spanish: term.es, kind: TermKind(rawValue: term.kind) ?? .other,
        score: term.score, evidence: evidence)
    }
  }

  /// What tells one pair from another, diacritics and case aside on the Spanish side.
  var key: String { "\(term.vi.lowercased())\t\(Folding.folded(term.es))" }

  /// Whether it is as sure as is wanted, and of one of the kinds; of any where there are none.
  package func isWanted(atLeast score: Double, kinds: Set<TermKind>?) -> Bool {
    term.score >= score && (kinds?.contains(TermKind(rawValue: term.kind) ?? .other) ?? true)
  }
}

extension AlignedPage {
  /// The term pairs of some kinds, or of all, that are at least so sure.
  package func extracted(atLeast score: Double, kinds: Set<TermKind>? = nil) -> [ExtractedTerm] {
    terms.map { ExtractedTerm(file: file, term: $0, evidence: [$0.evidence]) }
      .filter { $0.isWanted(atLeast: score, kinds: kinds) }
  }
}
