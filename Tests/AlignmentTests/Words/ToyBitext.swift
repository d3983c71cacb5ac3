import BitextModel
import TestSupport

@testable import Alignment

/// Sentences over invented words whose translations and order are known: word n is word n, adjectives stand behind.
struct ToyBitext {
  private(set) var corpus = WordCorpus()
  private(set) var links: [Set<WordLink>] = []
  static let words = 40

  /// So many sentences of two to eight words; in each, neighbours may change places.
  init(sentences: Int, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<sentences {
      let source = (0..<Int.random(in: 2...8, using: &random)).map { _ in
        Int32.random(in: 0..<Int32(Self.words), using: &random)
      }
      var order = Array(source.indices)
      for position in order.indices.dropFirst() where Int.random(in: 0..<3, using: &random) == 0 {
        order.swapAt(position - 1, position)
      }
      corpus.append(source: source, target: order.map { source[$0] })
      links.append(Set(order.enumerated().map { WordLink(source: $1, target: $0) }))
    }
  }

  /// F1 of links against the known ones.
  func score(_ found: [[WeightedWordLink]]) -> Double {
    var (right, foundCount, wanted) = (0, 0, 0)
    for (found, links) in zip(found, links) {
      right += Set(found.map(\.link)).intersection(links).count
      foundCount += found.count
      wanted += links.count
    }
    return 2 * Double(right) / Double(max(1, foundCount + wanted))
  }
}
