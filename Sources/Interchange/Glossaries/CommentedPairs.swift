internal import BitextModel
internal import Terminology

/// The pairs of concepts that one may write, cleaned, each with a comment on one line.
struct CommentedPairs {
  let languages: ExportLanguages
  private let format: FormatCapabilities
  private var text = LineText()

  init(_ languages: ExportLanguages, for format: FormatCapabilities) {
    self.languages = languages
    self.format = format
  }

  /// Two texts that stand for each other.
  struct Pair {
    let source: String
    let target: String
    let comment: String
  }

  /// The pairs of a concept, preferred terms first; counts what the format loses of it.
  mutating func pairs(of concept: Concept, _ report: inout ExportReport) throws -> [Pair] {
    let terms = UsableTerms(concept, languages, &report)
    var pairs: [Pair] = []
    for source in terms.source {
      for target in terms.target {
        if let pair = try pair(source, target, concept) {
          pairs.append(pair)
        } else {
          report.lose(.emptyTerm)
        }
      }
    }
    text.settle(into: &report)
    if pairs.isEmpty {
      report.lose(.conceptWithoutBothLanguages)
    } else {
      report.entries += pairs.count
      report.countUnheld(of: concept, terms: terms.source + terms.target, by: format)
      report.countLanguages(of: concept, as: languages)
    }
    return pairs
  }

  /// A text of the concept, cleaned.
  mutating func cleaned(_ text: String?) throws -> String { try self.text.clean(text ?? "") }

  private mutating func pair(_ source: Term, _ target: Term, _ concept: Concept) throws -> Pair? {
    let sourceText = try text.clean(source.text)
    let targetText = try text.clean(target.text)
    guard !sourceText.isEmpty, !targetText.isEmpty else { return nil }
    let comment = try PairComment.comment(source, target, concept, without: format.held, &text)
    return Pair(source: sourceText, target: targetText, comment: comment)
  }
}
