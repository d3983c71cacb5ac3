internal import BitextModel
package import Terminology

/// The rows of a term base for memoQ, one a pair, under the names that memoQ gives its fields.
package struct MemoQRows: GlossaryRows {
  /// Pairs with their subject and definition; what terms say stands in the note.
  package static let capabilities = FormatCapabilities(
    .pair, [.subjectField, .definition],
    inComment: PairComment.fields.subtracting([.subjectField, .definition]))

  /// The names of the columns: the entry's, then for each language its terms' and its definitions'.
  package var header: [String]? {
    ["Entry_Subject", "Entry_Note"]
      + pairs.languages.ordered.flatMap { [Self.name(of: $0), Self.name(of: $0) + "_Def"] }
  }
  private var pairs: CommentedPairs

  /// Rows for a direction.
  package init(languages: ExportLanguages = .vietnameseToSpanish) {
    pairs = CommentedPairs(languages, for: Self.capabilities)
  }

  /// memoQ's name of a language.
  private static func name(of language: Language) -> String {
    language.isVietnamese ? "Vietnamese" : "Spanish"
  }

  /// A row for each pair that one may write; the definition stands with the source language.
  package mutating func rows(of concept: Concept, _ report: inout ExportReport) throws -> [[String]] {
    let subject = try pairs.cleaned(concept.subjectField)
    let definition = try pairs.cleaned(concept.definition)
    return try pairs.pairs(of: concept, &report).map {
      [subject, $0.comment, $0.source, definition, $0.target, ""]
    }
  }
}
