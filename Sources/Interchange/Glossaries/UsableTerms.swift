internal import BitextModel
internal import Terminology

/// The terms of a concept that one may write, for formats whose readers offer every term they find.
struct UsableTerms {
  let source: [Term]
  let target: [Term]

  /// Takes what is preferred or admitted, the preferred terms first, and counts what stays out.
  init(_ concept: Concept, _ languages: ExportLanguages, _ report: inout ExportReport) {
    source = Self.usable(concept.terms(in: languages.source), &report)
    target = Self.usable(concept.terms(in: languages.target), &report)
  }

  /// Whether there is something to translate and something to translate it with.
  var isPaired: Bool { !source.isEmpty && !target.isEmpty }

  private static func usable(_ terms: [Term], _ report: inout ExportReport) -> [Term] {
    report.lose(.rejectedTerm, terms.count { $0.review == .rejected })
    let kept = terms.filter { $0.review != .rejected }
    report.lose(.deprecatedTerm, kept.count { $0.status == .deprecated })
    report.lose(.supersededTerm, kept.count { $0.status == .superseded })
    return kept.filter { $0.status == .preferred } + kept.filter { $0.status == .admitted }
  }
}
