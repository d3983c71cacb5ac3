internal import BitextModel
internal import Terminology
internal import TextCore

/// What two stretches of text have in common: names, numbers, and words that translate each other.
struct ModifierComparison {
  let source: Range<Int>
  let vietnamese: CaptionText
  let target: Range<Int>
  let spanish: CaptionText
  let resources: LanguageResources

  /// The share that agrees, from 0 to 1, and how many Vietnamese words do.
  func agreement(_ vocabulary: inout Vocabulary) -> (share: Double, words: Int) {
    var stems: [TokenID: Bool] = [:]
    for index in target where isContent(index, vocabulary) {
      stems[SpanishStems.stem(of: spanish.tokens[index], in: &vocabulary)] = false
    }
    let targetWords = Set(target.map { spanish.tokens[$0].folded })
    let sourceTokens = Array(vietnamese.tokens[source])
    var explained = [Bool](repeating: false, count: sourceTokens.count)
    for (index, token) in sourceTokens.enumerated()
    where targetWords.contains(token.folded) && token.shape != .punctuation {
      explained[index] = true
      stems[SpanishStems.stem(of: token, in: &vocabulary)] = true
    }
    for match in resources.equivalents.matches(in: sourceTokens, folded: vietnamese.isUnaccented) {
      for phrase in match.entries.flatMap(\.spanish) where phrase.allSatisfy({ stems[$0] != nil }) {
        for stem in phrase { stems[stem] = true }
        for index in match.range { explained[index] = true }
      }
    }
    let words = sourceTokens.indices.filter { explained[$0] || counts($0, sourceTokens) }
    guard !words.isEmpty, !stems.isEmpty else { return (0, 0) }
    let agreeing = words.count { explained[$0] }
    let one = Double(agreeing) / Double(words.count)
    let other = Double(stems.values.count { $0 }) / Double(stems.count)
    return (one + other == 0 ? 0 : 2 * one * other / (one + other), agreeing)
  }

  /// Marks and particles ("tại", "của", "và") ask for no counterpart.
  private func counts(_ index: Int, _ tokens: [Token]) -> Bool {
    if tokens[index].shape == .punctuation { return false }
    let word = resources.wordClasses.word(at: index, in: tokens, folded: vietnamese.isUnaccented)
    guard let word, word.end == index + 1, tokens[index].shape == .lower else { return true }
    return !word.classes.isSubset(of: [.other, .stop])
  }

  private func isContent(_ index: Int, _ vocabulary: Vocabulary) -> Bool {
    spanish.tokens[index].shape != .punctuation
      && !SpanishFunctionWords.contains(spanish.tokens[index], in: vocabulary)
  }
}
