internal import BitextModel
internal import Terminology
internal import TextCore

extension MentionPairing {
  /// Whether the glossary or ICU has the whole terms as equivalents.
  func isKnown(_ source: Range<Int>, _ target: Range<Int>, _ vocabulary: inout Vocabulary) -> Bool {
    let tokens = Array(vietnamese.tokens[source])
    guard let match = resources.equivalents.matches(in: tokens, folded: vietnamese.isUnaccented).first,
      match.range == tokens.indices
    else { return false }
    let content = target.filter {
      spanish.tokens[$0].shape != .punctuation
        && !SpanishFunctionWords.contains(spanish.tokens[$0], in: vocabulary)
    }
    let stems = content.map { SpanishStems.stem(of: spanish.tokens[$0], in: &vocabulary) }
    return match.entries.contains { $0.kind != nil && $0.spanish.contains(stems) }
  }
}
