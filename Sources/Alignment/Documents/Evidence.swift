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

  /// The evidence of some of the segments, which are counted anew; what is known of the clues stays.
  func restricted(source sourceSegments: [Int], target targetSegments: [Int]) -> Evidence {
    Evidence(
      source: source.restricted(to: sourceSegments), target: target.restricted(to: targetSegments),
      sourceLinks: sourceLinks.restricted(to: targetSegments, of: target.count),
      targetLinks: targetLinks.restricted(to: sourceSegments, of: source.count))
  }
}
