internal import Terminology
internal import TextCore

/// The sentences in which a concept was seen, handed to the terms that stand in them.
struct Examples {
  private let evidence: [Evidence]
  private let limit: Int

  init(_ evidence: [Evidence], limit: Int) {
    self.evidence = evidence
    self.limit = limit
  }

  /// For each term the sentences that hold it, at most `limit`, and how many were left out.
  ///
  /// Each sentence counts once; one that holds no term as it is written goes to the first term.
  func contexts(of terms: [String], isVietnamese: Bool) -> (sentences: [[String]], omitted: Int) {
    var sentences = [[String]](repeating: [], count: terms.count)
    var omitted = 0
    let folded = terms.map(Folding.folded)
    var seen = Set<String>()
    for text in evidence.map({ isVietnamese ? $0.vietnamese : $0.spanish }) {
      guard !text.isEmpty, seen.insert(text).inserted else { continue }
      let home = Self.longest(of: folded, in: Folding.folded(text))
      if sentences[home].count < limit { sentences[home].append(text) } else { omitted += 1 }
    }
    return (sentences, omitted)
  }

  /// "viceministro" stands in every sentence with "viceministro de Salud": the longest term found is meant.
  private static func longest(of terms: [String], in text: String) -> Int {
    var best = 0
    var length = 0
    for (index, term) in terms.enumerated() where term.utf8.count > length && text.contains(term) {
      best = index
      length = term.utf8.count
    }
    return best
  }
}
