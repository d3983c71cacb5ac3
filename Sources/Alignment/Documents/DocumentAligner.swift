package import BitextModel
package import Terminology

/// Aligns two documents that are translations of each other.
///
/// 1. Both texts are read into clues, and the clues linked by what the dictionaries, names and numbers say.
/// 2. The best ordered alignment is sought, several times, each knowing more of these two documents.
/// 3. Where text is left over on both sides, blocks that were moved are sought, unless the order is known to be kept.
///
/// Time and memory grow with the lines and what they answer of each other, not with their product.
package struct DocumentAligner: Sendable {
  private let resources: LanguageResources
  private let options: AlignmentOptions

  /// An aligner that knows what the resources know.
  package init(resources: LanguageResources, options: AlignmentOptions = AlignmentOptions()) {
    self.resources = resources
    self.options = options
  }

  /// The beads of a Vietnamese and a Spanish text, given by their segments; every segment stands in one of them.
  package func align(vietnamese: [String], spanish: [String]) -> [Bead] {
    var reader = ClueReader(resources: resources)
    return beads(of: reader.read(vietnamese, spanish))
  }

  /// The beads of what two texts say of each other.
  func beads(of evidence: Evidence) -> [Bead] {
    let (rows, columns) = (evidence.source.count, evidence.target.count)
    let order = BeadOrder(source: rows, target: columns)
    if rows == 0 || columns == 0 { return order.completed([]) }
    let ordered = OrderedAligner(evidence: evidence, parallel: options.parallel).align()
    if options.isMonotone { return order.completed(ordered.beads) }
    return order.completed(MovedText(alignment: ordered).beads() ?? ordered.beads)
  }
}
