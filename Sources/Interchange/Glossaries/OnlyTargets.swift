internal import Terminology

/// The pairs of a glossary in which each source has one target, as machine translation wants them.
///
/// Of the targets the best stands first in its concept; of concepts with the same source the first one counts. What is
/// remembered of each source is a number of 64 bits (FNV-1a), so that a million of them take some 20 MB; two sources of
/// a million share one once in 37 million files, and the second is counted as left out.
struct OnlyTargets {
  private let languages: ExportLanguages
  private let format: FormatCapabilities
  private var seen = Set<UInt64>()
  private var text = LineText()

  init(_ languages: ExportLanguages, for format: FormatCapabilities) {
    self.languages = languages
    self.format = format
  }

  /// A source, its target, and the terms that they were.
  struct Pair {
    let source: String
    let target: String
    let sourceTerm: Term
    let targetTerm: Term
  }

  /// The pairs of a concept; `fits` is asked before a source counts as seen.
  mutating func pairs(
    of concept: Concept, _ report: inout ExportReport, fits: (Pair) -> Bool = { _ in true }
  ) throws -> [Pair] {
    let terms = UsableTerms(concept, languages, &report)
    guard terms.isPaired, let targetTerm = terms.target.first else {
      report.lose(.conceptWithoutBothLanguages)
      return []
    }
    report.lose(.furtherTarget, terms.target.count - 1)
    let target = try text.clean(targetTerm.text)
    var pairs: [Pair] = []
    for term in terms.source {
      let pair = Pair(
        source: try text.clean(term.text), target: target, sourceTerm: term, targetTerm: targetTerm)
      if pair.source.isEmpty || pair.target.isEmpty {
        report.lose(.emptyTerm)
      } else if !fits(pair) {
        report.lose(.longTerm)
      } else if !seen.insert(Self.hash(pair.source)).inserted {
        report.lose(.homograph)
      } else {
        pairs.append(pair)
      }
    }
    text.settle(into: &report)
    if !pairs.isEmpty {
      report.countUnheld(of: concept, terms: pairs.map(\.sourceTerm) + [targetTerm], by: format)
      report.countLanguages(of: concept, as: languages)
    }
    return pairs
  }

  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
