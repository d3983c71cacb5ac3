internal import BitextModel
internal import Terminology
internal import TextCore

/// The pairs of phrases that may be terms, ready to be found in text.
struct TermPhrases {
  /// A pair of phrases by the numbers of their words, and what was learned of it.
  struct Pair {
    let vietnamese: [TokenID]
    let spanish: [TokenID]
    /// How likely each translates the other.
    let forward: Float
    let backward: Float
    /// Whether the heads of both sides are equivalents of each other.
    let headsAgree: Bool
    /// What the head names; nil without one.
    let category: TermGrammar.Category?
    /// Whether the general lexicon has the pair.
    let isGeneral: Bool
  }

  private(set) var pairs: [Pair] = []
  private var phrases = PhraseTrie<[Int32]>()
  private let resources: LanguageResources

  init(resources: LanguageResources) {
    self.resources = resources
  }

  /// Takes a learned pair that is shaped like a term.
  mutating func add(_ entry: LearnedLexicon.Entry, _ lexer: inout Lexer) {
    let vietnamese = lexer.words(of: entry.vietnamese)
    let spanish = lexer.words(of: entry.spanish)
    let source = resources.grammar.vietnameseHead(at: 0, in: vietnamese, folded: false)
    let target = resources.grammar.spanishHead(at: 0, in: spanish)
    let agree = source.flatMap { source in target.map { resources.grammar.agree(source, $0) } } ?? false
    // Two tone styles of one phrase are the same words.
    let known = phrases.value(of: vietnamese.map(\.word)) ?? []
    if known.contains(where: { pairs[Int($0)].spanish == spanish.map(\.word) }) { return }
    phrases.update(vietnamese.map(\.word)) { $0 = known + [Int32(pairs.count)] }
    pairs.append(
      Pair(
        vietnamese: vietnamese.map(\.word), spanish: spanish.map(\.word),
        forward: entry.spanishGivenVietnamese,
        backward: entry.vietnameseGivenSpanish, headsAgree: agree, category: Self.category(source),
        isGeneral: isGeneral(vietnamese, spanish, &lexer.vocabulary)))
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

  /// The candidates whose Vietnamese side begins at a token, the shortest first, and where it ends.
  func candidates(at start: Int, in tokens: [Token]) -> [(end: Int, value: [Int32])] {
    phrases.all(from: start) { $0 < tokens.count ? tokens[$0].word : nil }
  }

  /// What a pair names; nil for names that both languages spell alike, which are persons and places rather than terms.
  func kind(of index: Int, _ spelling: TermSpelling, areCapital: Bool) -> TermKind? {
    if Self.letters(spelling.vietnamese) == Self.letters(spelling.spanish) { return nil }
    switch pairs[index].category {
    case .office, .rank: return .title
    case .institution: return areCapital ? .organization : .other
    case .event: return areCapital ? .event : .other
    case .place: return areCapital ? .place : .other
    case nil: return .other
    }
  }

  private static func letters(_ text: String) -> [UInt8] { Folding.folded(text).utf8.filter { $0 != 0x20 } }
}
