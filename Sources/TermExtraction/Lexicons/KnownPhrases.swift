package import Alignment
internal import BitextModel
package import Terminology
internal import TextCore

/// Phrases of a glossary with their equivalents, by the numbers of a text's words.
///
/// Where both stand in a pair of sentences, nothing has to be guessed.
package struct KnownPhrases: Sendable {
  private var equivalents = PhraseTrie<[[Int32]]>()

  /// No phrases.
  package init() {}

  /// The accepted terms of some concepts; `index` cuts them into words as it cuts the text.
  package init(_ concepts: [Concept], index: inout WordIndex, words: inout SurfaceWords) {
    for concept in concepts {
      let spanish = Self.texts(of: concept, .spanish).map { text in
        let tokenized = TokenizedText(text, lexer: &index.lexer)
        let tokens = index.target(tokenized.tokens).tokens
        return tokens.map { words.number(of: $0, in: tokenized, index.lexer) }
      }
      for text in Self.texts(of: concept, .vietnamese) where !spanish.isEmpty {
        let tokenized = TokenizedText(text, lexer: &index.lexer)
        let tokens = index.source(tokenized.tokens).tokens
        let numbers = tokens.map { TokenID(words.number(of: $0, in: tokenized, index.lexer)) }
        equivalents.update(numbers) { $0 = ($0 ?? []) + spanish }
      }
    }
  }

  private static func texts(of concept: Concept, _ language: Language) -> [String] {
    concept.terms(in: language).filter { $0.review == .accepted && $0.status != .deprecated }.map(\.text)
  }

  /// The known pairs of a pair of sentences: for each place the longest phrase, where an equivalent of it is there too.
  func spans(_ source: ArraySlice<Int32>, _ target: ArraySlice<Int32>) -> [LinkedSpan] {
    (0..<source.count).compactMap { start in
      let found = equivalents.longest(from: start) {
        $0 < source.count ? TokenID(source[source.startIndex + $0]) : nil
      }
      guard let found,
        let range = found.value.lazy.compactMap({ PhraseSearch.place(of: $0, in: target) }).first
      else {
        return nil
      }
      return LinkedSpan(source: start..<found.end, target: range, consistency: Self.certainty)
    }
  }

  /// What is known weighs more than any one place that links speak for.
  private static let certainty: Float = 1.25
}
