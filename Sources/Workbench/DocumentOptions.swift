package import TextCore

/// What the user says of two documents.
package struct DocumentOptions: Hashable, Sendable {
  /// What of a text is a segment; of subtitles it is always a cue.
  package var segment = SegmentKind.line
  /// Whether the order of both documents is known to be the same.
  package var isMonotone = false
  /// Beads that are less likely to be right are taken apart, from 0 to 1.
  package var leastScore = 0.0
  /// Whether the terms of the beads are looked for as well.
  package var findsTerms = false

  /// Lines in whatever order, and every bead.
  package init() {}
}
