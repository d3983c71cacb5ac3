package import Alignment
internal import BitextModel

/// Pairs of sentences with the links of their words, packed: what phrases are learned from.
package struct LinkedCorpus: Sendable {
  /// Links with a lower probability say nothing.
  package static let threshold: Float = 0.1

  /// The words of the Vietnamese sentences, by `SurfaceWords`.
  private(set) var source = WordSentences()
  /// The words of the Spanish ones.
  private(set) var target = WordSentences()
  private var starts: [Int32] = [0]
  private var links: [PackedLink] = []

  struct PackedLink: Sendable {
    let source: UInt16
    let target: UInt16
    /// In steps of 1/65535.
    let packedProbability: UInt16

    var probability: Float { Float(packedProbability) / 65_535 }
  }

  /// No sentences.
  package init() {}

  /// How many pairs there are.
  package var pairCount: Int { source.count }

  /// Puts one more pair behind the others; links beyond the 65,536th word are left out.
  package mutating func append(source: [Int32], target: [Int32], links: [WeightedWordLink]) {
    self.source.append(source)
    self.target.append(target)
    for weighted in links where weighted.link.source <= 0xFFFF && weighted.link.target <= 0xFFFF {
      self.links.append(
        PackedLink(
          source: UInt16(weighted.link.source), target: UInt16(weighted.link.target),
          packedProbability: UInt16((weighted.probability * 65_535).rounded())))
    }
    starts.append(Int32(self.links.count))
  }

  /// Puts the pairs of another corpus behind these.
  package mutating func append(_ other: LinkedCorpus) {
    source.append(contentsOf: other.source)
    target.append(contentsOf: other.target)
    let behind = Int32(links.count)
    starts += other.starts.dropFirst().map { $0 + behind }
    links += other.links
  }

  /// The links of a pair, in the order of the source.
  func links(of pair: Int) -> ArraySlice<PackedLink> { links[Int(starts[pair])..<Int(starts[pair + 1])] }
}
