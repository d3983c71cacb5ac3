internal import Alignment

/// How much of each word is linked on average: what a word that stays without a link costs a span.
///
/// A content word is nearly always linked, so that a span that leaves one out is wrong; "các", "của", "el" often are not.
struct LinkMass {
  private let means: [Float]
  /// A word that happens to have no link counts as linked elsewhere with this share of its mean.
  private static let share: Float = 0.8

  /// The means of the words of one side; `marginals` gives the mass of each word of a pair.
  init(_ sentences: LinkedCorpus, words: Int, isSource: Bool) {
    var sums = [Float](repeating: 0, count: words)
    var counts = [Float](repeating: 0, count: words)
    for pair in 0..<sentences.pairCount {
      let side = isSource ? sentences.source[pair] : sentences.target[pair]
      for word in side { counts[Int(word)] += 1 }
      for link in sentences.links(of: pair) {
        let position = side.startIndex + Int(isSource ? link.source : link.target)
        sums[Int(side[position])] += link.probability
      }
    }
    // Half an observation of each kind: a word that was seen once is not known well.
    means = zip(sums, counts).map { sum, count in min(1, (sum + 0.5) / (count + 1)) }
  }

  /// The least mass that the word counts with.
  func floor(of word: Int32) -> Float { Self.share * means[Int(word)] }
}
