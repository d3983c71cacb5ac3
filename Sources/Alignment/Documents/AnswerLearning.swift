internal import BitextModel

/// Learns from an alignment how often each clue is answered where its segment is translated.
///
/// A dictionary's word that this translator never uses soon counts for little, a name that is always kept for much.
struct AnswerLearning {
  /// A clue's usual frequency of being answered weighs as much as so many occurrences.
  private static let weight: Float = 4
  /// However often a clue was answered, it can be missing.
  private static let most: Float = 0.97

  let beads: [Bead]

  /// The evidence with the frequencies that the beads show.
  func applied(to evidence: Evidence) -> Evidence {
    var learned = evidence
    let pairs = beads.filter { !$0.isNull }
    learned.sourceLinks.answered = answered(evidence.source, evidence.sourceLinks, pairs)
    learned.targetLinks.answered = answered(evidence.target, evidence.targetLinks, pairs.map(\.mirrored))
    return learned
  }

  private func answered(_ text: EvidenceText, _ links: CluePostings, _ pairs: [Bead]) -> [Float] {
    var hits = links.answered.map { $0 * Self.weight }
    var trials = [Float](repeating: Self.weight, count: hits.count)
    for pair in pairs {
      for segment in pair.source {
        for clue in text.clues(of: segment) where links.answered[Int(clue)] > 0 {
          trials[Int(clue)] += 1
          if links.answers(clue, within: pair.target) { hits[Int(clue)] += 1 }
        }
      }
    }
    return zip(hits, trials).map { min(Self.most, $0 / $1) }
  }
}
