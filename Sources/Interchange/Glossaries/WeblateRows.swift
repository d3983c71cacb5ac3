package import Terminology

/// The rows of a glossary for Weblate, and for whatever reads a plain CSV with a header: one a pair.
package struct WeblateRows: GlossaryRows {
  /// The column names that Weblate knows; the definition, as context, tells homographs apart.
  package static let columns = ["source", "target", "context", "translator_comments", "developer_comments"]
  /// Pairs, their definition and source, and a comment.
  package static let capabilities = FormatCapabilities(
    .pair, [.definition, .source], inComment: PairComment.fields.subtracting([.definition, .source]))

  /// The names of the columns.
  package var header: [String]? { Self.columns }
  private var pairs: CommentedPairs

  /// Rows for a direction.
  package init(languages: ExportLanguages = .vietnameseToSpanish) {
    pairs = CommentedPairs(languages, for: Self.capabilities)
  }

  /// A row for each pair that one may write.
  package mutating func rows(of concept: Concept, _ report: inout ExportReport) throws -> [[String]] {
    let definition = try pairs.cleaned(concept.definition)
    let source = try pairs.cleaned(concept.source)
    return try pairs.pairs(of: concept, &report).map {
      [$0.source, $0.target, definition, $0.comment, source]
    }
  }
}
