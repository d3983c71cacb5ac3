internal import BitextModel

/// All that two documents say about which of their segments belong together.
struct Evidence: Sendable {
  /// The clues and lengths of the source.
  let source: EvidenceText
  /// The clues and lengths of the target.
  let target: EvidenceText
  /// What of the target could answer the source's clues.
  var sourceLinks: CluePostings
  /// What of the source could answer the target's clues.
  var targetLinks: CluePostings

  /// Which clues answer each other; empty in a part of the documents.
  let links: ClueLinks

  /// The evidence of two texts whose clues are linked.
  init(source: EvidenceText, target: EvidenceText, links: ClueLinks, clues: (source: Int, target: Int)) {
    self.source = source
    self.target = target
    self.links = links
    sourceLinks = links.postings(of: .source, clues: clues.source, in: target)
    targetLinks = links.postings(of: .target, clues: clues.target, in: source)
  }

  private init(
    _ source: EvidenceText, _ target: EvidenceText, _ sourceLinks: CluePostings, _ targetLinks: CluePostings
  ) {
    self.source = source
    self.target = target
    self.sourceLinks = sourceLinks
    self.targetLinks = targetLinks
    links = ClueLinks()
  }

  /// The same texts with more links between their clues.
  func adding(_ pairs: [ClueLinks.Pair]) -> Evidence {
    Evidence(
      source: source, target: target, links: links.adding(pairs),
      clues: (sourceLinks.answered.count, targetLinks.answered.count))
  }

  /// The evidence with what an alignment teaches: links, and how often clues are answered.
  func learned(from beads: [Bead]) -> Evidence {
    let links = LinkLearning(evidence: self, beads: beads).links()
    return AnswerLearning(beads: beads).applied(to: links.isEmpty ? self : adding(links))
  }

  /// The evidence of some of the segments, which are counted anew; what is known of the clues stays.
  func restricted(source sourceSegments: [Int], target targetSegments: [Int]) -> Evidence {
    Evidence(
      source.restricted(to: sourceSegments), target.restricted(to: targetSegments),
      sourceLinks.restricted(to: targetSegments, of: target.count),
      targetLinks.restricted(to: sourceSegments, of: source.count))
  }
}
