/// A Vietnamese caption and its Spanish counterpart.
package struct CaptionPair: Sendable {
  /// The caption.
  package let vietnamese: CaptionGroup
  /// Its counterpart.
  package let spanish: CaptionGroup
  /// How sure the pair is, from 0 to 1.
  package let score: Double
}

/// What was found on a page.
package struct CaptionAlignment: Sendable {
  /// The captions with a counterpart, in the order of the page.
  package let pairs: [CaptionPair]
  /// The captions without one.
  package let unpaired: [CaptionGroup]
  /// The Spanish groups of the page, paired or not, in its order.
  package let spanish: [CaptionGroup]
}
