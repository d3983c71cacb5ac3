internal import Alignment
internal import BitextModel
internal import Interchange
internal import TextCore

/// Links the words of the beads of aligned documents.
package struct LinkedDocuments: Sendable {
  private let alignment: WordAlignment

  /// Links words by this knowledge.
  package init(_ alignment: WordAlignment) {
    self.alignment = alignment
  }

  /// The words of each bead and which of them mean the same, in the order of the documents; nil for null beads.
  func words(of aligned: AlignedDocuments) -> [LinkedWords?] {
    var lexer = Lexer()
    let pairs = aligned.beads.map { bead in
      bead.isNull
        ? nil
        : (
          source: BeadWords(aligned.source.text(of: bead.source), &lexer),
          target: BeadWords(aligned.target.text(of: bead.target), &lexer)
        )
    }
    let isMirrored = !aligned.source.language.isVietnamese
    let links = alignment.links(
      pairs.compactMap { pair in
        pair.map {
          isMirrored ? ($0.target.words, $0.source.words) : ($0.source.words, $0.target.words)
        }
      })
    var next = links.makeIterator()
    return pairs.map { pair in
      guard let pair, let found = next.next() else { return nil }
      return LinkedWords(
        source: pair.source.ranges, target: pair.target.ranges,
        links: found.map { isMirrored ? WordLink(source: $0.link.target, target: $0.link.source) : $0.link })
    }
  }
}
