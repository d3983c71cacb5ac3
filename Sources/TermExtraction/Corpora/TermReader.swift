internal import BitextModel
internal import Terminology
internal import TextCore

/// Reads learned pairs of phrases that may be terms: what their words and heads tell.
struct TermReader {
  private let resources: LanguageResources
  private let shape: TermShape

  init(resources: LanguageResources) {
    self.resources = resources
    shape = TermShape(resources: resources)
  }

  /// A learned pair, if it is shaped like a term.
  func pair(_ entry: LearnedLexicon.Entry, _ lexer: inout Lexer) -> TermPhrases.Pair? {
    let vietnamese = lexer.words(of: entry.vietnamese)
    guard shape.isTerm(vietnamese: vietnamese) else { return nil }
    let spanish = lexer.words(of: entry.spanish)
    guard shape.isTerm(spanish: spanish, lexer.vocabulary),
      !shape.isAction(vietnamese, spanish, lexer.vocabulary)
    else { return nil }
    let source = resources.grammar.vietnameseHead(at: 0, in: vietnamese, folded: false)
    let target = resources.grammar.spanishHead(at: 0, in: spanish)
    let agree = source.flatMap { source in target.map { resources.grammar.agree(source, $0) } } ?? false
    return TermPhrases.Pair(
      vietnamese: vietnamese.map(\.word), spanish: spanish.map(\.word),
      forward: entry.spanishGivenVietnamese, backward: entry.vietnameseGivenSpanish, headsAgree: agree,
      category: Self.category(source), isGeneral: isGeneral(vietnamese, spanish, &lexer.vocabulary))
  }

  private static func category(_ head: TermGrammar.Match?) -> TermGrammar.Category? {
    let categories: [TermGrammar.Category] = [.office, .rank, .institution, .event, .place]
    return head.flatMap { head in categories.first(where: head.isA) }
  }

  private func isGeneral(_ vietnamese: [Token], _ spanish: [Token], _ vocabulary: inout Vocabulary) -> Bool {
    let matches = resources.equivalents.matches(in: vietnamese, folded: false)
    guard let match = matches.first, match.range == vietnamese.indices else { return false }
    let stems = spanish.filter { !SpanishFunctionWords.contains($0, in: vocabulary) }.map {
      SpanishStems.stem(of: $0, in: &vocabulary)
    }
    return match.entries.contains { $0.origin == .lexicon && $0.spanish.contains(stems) }
  }
}
