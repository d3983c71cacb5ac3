package import Terminology

/// Writes an OmegaT glossary (`.utf8`): source, target, comment, parted by tabs, one line a pair.
///
/// What one should not write (deprecated, superseded, rejected) is left out, since OmegaT offers every line it
/// reads. The format has no escapes and no header; the file is UTF-8 without BOM.
package struct OmegaTWriter: GlossaryWriter {
  /// Pairs, and a comment.
  package static let capabilities = FormatCapabilities(.pair, [], inComment: PairComment.fields)

  /// What was written so far, and what the format could not hold; entries are pairs.
  package private(set) var report = ExportReport()
  private var pairs: CommentedPairs

  /// A writer at the beginning of a file.
  package init(languages: ExportLanguages = .vietnameseToSpanish) {
    pairs = CommentedPairs(languages, for: Self.capabilities)
  }

  /// Writes the pairs of a concept, preferred ones first.
  package mutating func write(_ concept: Concept, to sink: inout some GlossarySink) throws {
    let found = try pairs.pairs(of: concept, &report)
    guard !found.isEmpty else { return }
    report.concepts += 1
    var lines: [UInt8] = []
    for pair in found {
      // A line that begins with # is a comment to OmegaT, and there is no escape; it matches words, so that the
      // space does no harm.
      if pair.source.utf8.first == 0x23 {
        report.lose(.leadingSpace)
        lines.append(0x20)
      }
      lines += TableText.tabs.line([pair.source, pair.target, pair.comment])
    }
    try sink.write(lines)
  }

  /// Writes nothing: the format has no end.
  package mutating func finish(_ sink: inout some GlossarySink) throws {}
}
