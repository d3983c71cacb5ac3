internal import BitextModel
package import Terminology
internal import TextCore

/// Finds the terms of a corpus among the phrases that were learned from it.
///
/// 1. Phrases of the learned lexicon that are shaped like terms in both languages are candidates (`TermShape`).
/// 2. One pass over the corpus counts them as they are written, apart from longer candidates that hold them.
/// 3. Spellings, genders and numbers of one pair are brought together, under the form that is written most.
/// 4. What is known of a pair makes one score (`TermScore`).
///
/// O(words of the corpus · candidates that begin at a word).
package struct CorpusTermExtractor: Sendable {
  private let resources: LanguageResources
  /// Phrases that are less likely to translate each other are no candidates, in either direction.
  package static let leastLikely: Float = 0.15
  /// Terms below this are left out.
  private static let leastScore = 0.3
  /// How many places show a term.
  private static let shownContexts = 3

  /// An extractor that knows what the resources know.
  package init(resources: LanguageResources) {
    self.resources = resources
  }

  /// The terms of a corpus among the entries that were learned from it, the surest first.
  package func terms(_ entries: [LearnedLexicon.Entry], in pairs: [CorpusPair]) -> [CorpusTerm] {
    var lexer = resources.lexer
    var candidates = TermPhrases(resources: resources)
    for entry in entries
    where min(entry.spanishGivenVietnamese, entry.vietnameseGivenSpanish) >= Self.leastLikely {
      candidates.add(entry, &lexer)
    }
    var counts = TermCounts(candidates, resources: resources)
    for (number, pair) in pairs.enumerated() { counts.read(pair, number: number, &lexer) }
    return groups(candidates, counts, &lexer).compactMap { term($0, candidates, counts, pairs) }
      .sorted { ($1.score, $1.count, $0.vietnamese) < ($0.score, $0.count, $1.vietnamese) }
  }

  /// The candidates that are one term in several spellings, the most frequent one of a group first.
  private func groups(_ candidates: TermPhrases, _ counts: TermCounts, _ lexer: inout Lexer) -> [[Int]] {
    var groups: [[TokenID]: [Int]] = [:]
    for index in candidates.pairs.indices where counts.places[index].count > 0 {
      groups[candidates.key(of: index, &lexer), default: []].append(index)
    }
    let sizes = counts.places.map(\.count)
    return groups.values.map { group in group.sorted { (sizes[$1], $0) < (sizes[$0], $1) } }
  }

  private func term(
    _ group: [Int], _ candidates: TermPhrases, _ counts: TermCounts, _ pairs: [CorpusPair]
  ) -> CorpusTerm? {
    let first = group[0]
    let places = group.map { counts.places[$0] }
    let numbers = Set(places.flatMap(\.pairs)).sorted()
    let spelling = places[0].spelling
    let score = TermScore(candidates.pairs[first], places, capitals: places[0].areCapital).probability
    let kind = candidates.kind(of: first, spelling, areCapital: places[0].areCapital)
    guard score >= Self.leastScore, let kind else { return nil }
    return CorpusTerm(
      vietnamese: spelling.vietnamese, spanish: spelling.spanish, kind: kind, score: score,
      count: places.reduce(0) { $0 + $1.count }, documents: Set(numbers.map { pairs[$0].document }).count,
      contexts: Self.best(numbers, pairs))
  }

  /// The shortest sentences show a term best; of those that say the same one is enough.
  private static func best(_ numbers: [Int], _ pairs: [CorpusPair]) -> [Int] {
    var seen: Set<String> = []
    let sorted = numbers.sorted {
      (pairs[$0].vietnamese.utf8.count, $0) < (pairs[$1].vietnamese.utf8.count, $1)
    }
    var best: [Int] = []
    for number in sorted where best.count < shownContexts && seen.insert(pairs[number].vietnamese).inserted {
      best.append(number)
    }
    return best
  }
}
