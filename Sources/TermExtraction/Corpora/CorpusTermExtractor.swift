package import Alignment
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
  /// Entries, pairs and groups that are worked on in one go: enough that a lexer of their own costs little.
  private static let stretch = 8_192

  /// An extractor that knows what the resources know.
  package init(resources: LanguageResources) {
    self.resources = resources
  }

  /// The terms of a corpus among the entries that were learned from it, the surest first; `parallel` changes no term.
  package func terms(
    _ entries: [LearnedLexicon.Entry], in pairs: [CorpusPair], parallel: Parallel = .serial
  ) -> [CorpusTerm] {
    var lexer = resources.lexer
    let candidates = candidates(entries, &lexer, parallel)
    let places = places(of: candidates, in: pairs, lexer, parallel)
    let groups = groups(candidates, places, &lexer)
    let terms = parallel.map(groups.count, stretches: Self.stretch) { range in
      groups[range].compactMap { term($0, candidates, places, pairs) }
    }
    return terms.joined().sorted {
      ($1.score, $1.count, $0.vietnamese, $0.spanish) < ($0.score, $0.count, $1.vietnamese, $1.spanish)
    }
  }

  /// The entries that are likely enough and shaped like terms, by the words of a lexer.
  private func candidates(
    _ entries: [LearnedLexicon.Entry], _ lexer: inout Lexer, _ parallel: Parallel
  ) -> TermPhrases {
    let reader = TermReader(resources: resources)
    let found = parallel.map(entries.count, stretches: Self.stretch) { range in
      var lexer = resources.lexer
      let likely = entries[range].filter {
        min($0.spanishGivenVietnamese, $0.vietnameseGivenSpanish) >= Self.leastLikely
      }
      return (pairs: likely.compactMap { reader.pair($0, &lexer) }, vocabulary: lexer.vocabulary)
    }
    let common = lexer.vocabulary.count
    var candidates = TermPhrases()
    for (pairs, vocabulary) in found {
      let numbers = lexer.vocabulary.adopt(vocabulary, from: common)
      for pair in pairs { candidates.add(pair.renumbered(numbers, from: common)) }
    }
    return candidates
  }

  /// The places of each candidate in the corpus; every stretch of it is read with a copy of the lexer.
  private func places(
    of candidates: TermPhrases, in pairs: [CorpusPair], _ lexer: Lexer, _ parallel: Parallel
  ) -> [TermCounts.Places] {
    let found = parallel.map(pairs.count, stretches: Self.stretch) { range in
      var lexer = lexer
      var counts = TermCounts(candidates, resources: resources)
      for number in range { counts.read(pairs[number], number: number, &lexer) }
      return counts.places
    }
    var places = [TermCounts.Places](repeating: TermCounts.Places(), count: candidates.pairs.count)
    for stretch in found {
      for (candidate, more) in stretch { places[Int(candidate)].add(more) }
    }
    return places
  }

  /// The candidates that are one term in several spellings, the most frequent one of a group first.
  private func groups(
    _ candidates: TermPhrases, _ places: [TermCounts.Places], _ lexer: inout Lexer
  ) -> [[Int]] {
    var keys = TermKeys()
    var groups: [[TokenID]: [Int]] = [:]
    for index in candidates.pairs.indices where places[index].count > 0 {
      groups[keys.key(of: candidates.pairs[index], &lexer), default: []].append(index)
    }
    return groups.values.map { group in
      group.sorted { (places[$1].count, $0) < (places[$0].count, $1) }
    }
  }

  private func term(
    _ group: [Int], _ candidates: TermPhrases, _ counts: [TermCounts.Places], _ pairs: [CorpusPair]
  ) -> CorpusTerm? {
    let first = group[0]
    let places = group.map { counts[$0] }
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
    let sorted = numbers.map { (length: pairs[$0].vietnamese.utf8.count, number: $0) }.sorted(by: <)
    var best: [Int] = []
    for (_, number) in sorted
    where best.count < shownContexts && seen.insert(pairs[number].vietnamese).inserted {
      best.append(number)
    }
    return best
  }
}
