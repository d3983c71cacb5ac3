internal import BitextModel
package import Terminology

/// Writes an OmegaT glossary (`.utf8`): Vietnamese, Spanish, comment, parted by tabs, one line a pair.
///
/// What one should not write (deprecated, superseded, rejected) is left out, since OmegaT offers every line it
/// reads. The format has no escapes and no header; the file is UTF-8 without BOM.
package struct OmegaTWriter: GlossaryWriter, Sendable {
  /// What was written so far, and what the format could not hold; entries are pairs.
  package private(set) var report = ExportReport()
  private var text = LineText()

  /// A writer at the beginning of a file.
  package init() {}

  /// Writes the pairs of a concept, preferred ones first.
  package mutating func write(_ concept: Concept, to sink: inout some GlossarySink) throws {
    let vietnamese = usable(concept.terms(in: .vietnamese))
    let spanish = usable(concept.terms(in: .spanish))
    guard !vietnamese.isEmpty, !spanish.isEmpty else { return report.lose(.conceptWithoutBothLanguages) }
    var lines: [UInt8] = []
    for source in vietnamese {
      for target in spanish { lines += try line(source, target, concept) }
    }
    text.settle(into: &report)
    guard !lines.isEmpty else { return report.lose(.conceptWithoutBothLanguages) }
    report.concepts += 1
    try sink.write(lines)
  }

  /// Writes nothing: the format has no end.
  package mutating func finish(_ sink: inout some GlossarySink) throws {}

  private mutating func usable(_ terms: [Term]) -> [Term] {
    report.lose(.rejectedTerm, terms.count { $0.review == .rejected })
    let kept = terms.filter { $0.review != .rejected }
    report.lose(.deprecatedTerm, kept.count { $0.status == .deprecated })
    report.lose(.supersededTerm, kept.count { $0.status == .superseded })
    let preferred = kept.filter { $0.status == .preferred }
    return preferred + kept.filter { $0.status == .admitted }
  }

  private mutating func line(_ source: Term, _ target: Term, _ concept: Concept) throws -> [UInt8] {
    let vietnamese = try text.clean(source.text)
    let spanish = try text.clean(target.text)
    guard !vietnamese.isEmpty, !spanish.isEmpty else {
      report.lose(.emptyTerm)
      return []
    }
    report.entries += 1
    // A line that begins with # is a comment to OmegaT, and there is no escape; it matches words, so that the
    // space does no harm.
    let isComment = vietnamese.utf8.first == 0x23
    if isComment { report.lose(.leadingSpace) }
    let guardSpace = isComment ? " " : ""
    let comment = try PairComment.comment(source, target, concept, &text)
    return Array("\(guardSpace)\(vietnamese)\t\(spanish)\t\(comment)\n".utf8)
  }
}
