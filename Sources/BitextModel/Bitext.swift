/// Two segmented texts and what of them says the same.
package struct Bitext: Sendable {
  /// The text that was translated, or is looked at first: Vietnamese where nothing else is said.
  package let source: Document
  /// Its counterpart.
  package let target: Document
  /// The beads in the order of the source, a target bead without a source behind what it follows in the target;
  /// every segment of either side stands in one of them.
  package let beads: [Bead]
  /// How the result was made: version, ICU, knowledge, options.
  package let signature: String

  /// A bitext out of its parts.
  package init(source: Document, target: Document, beads: [Bead], signature: String) {
    self.source = source
    self.target = target
    self.beads = beads
    self.signature = signature
  }
}
