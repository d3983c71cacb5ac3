internal import GlossaryStore
package import Interchange
internal import Terminology

extension GlossaryFigures {
  /// The figures, and what was measured in texts, as a report for a page; at most so many rows of what is unknown.
  package func report(_ coverage: CoverageMeter?, limit: Int) -> GlossaryReport {
    var report = GlossaryReport(
      name: InputFile.name(of: glossary), signature: "doichieu:\(ProgramVersion.current)")
    report.concepts = concepts
    report.terms = terms
    report.examples = examples
    report.kinds = TermKind.allCases.compactMap { kind in conceptsByKind[kind.rawValue].map { (kind, $0) } }
    report.reviews = [Review.accepted, .candidate, .rejected].compactMap { review in
      conceptsByReview[review.rawValue].map { (review, $0) }
    }
    report.months = (growth ?? []).map { GlossaryReport.Bar($0.month, $0.concepts) }
    report.undated = undated ?? 0
    report.coverage = coverage?.files.map(Self.coverage) ?? []
    report.unknown = (coverage?.unknown ?? []).prefix(limit).map {
      GlossaryReport.Unknown(text: $0.text, language: $0.side, count: $0.count)
    }
    report.conflicts = (inconsistencies ?? []).compactMap(Self.conflict)
    return report
  }

  private static func coverage(_ file: TextCoverage) -> GlossaryReport.Coverage {
    GlossaryReport.Coverage(
      file: file.file, words: file.words, coveredWords: file.coveredWords, expressions: file.expressions,
      knownExpressions: file.knownExpressions)
  }

  private static func conflict(_ conflict: Conflict) -> GlossaryReport.Conflict? {
    guard let problem = Inconsistency.Problem(rawValue: conflict.problem) else { return nil }
    return GlossaryReport.Conflict(
      problem: kind(of: problem), term: conflict.term,
      readings: conflict.readings.map { [$0.concept, $0.text, $0.source ?? "", $0.date ?? ""] })
  }

  private static func kind(of problem: Inconsistency.Problem) -> GlossaryReport.Conflict.Problem {
    switch problem {
    case .severalEquivalents: .severalEquivalents
    case .severalPreferred: .severalPreferred
    case .contradictingCandidate: .contradictingCandidate
    }
  }
}
