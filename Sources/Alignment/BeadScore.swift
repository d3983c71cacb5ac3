package import BitextModel

/// How well found beads agree with gold beads.
///
/// Strict and lax are the measures that vecalign reports (Thompson, Koehn 2019); links are pairs of a source and a
/// target line, whatever beads they stand in, and tell of texts whose order differs. Before anything is counted, a
/// null bead of several lines is broken into null beads of one line. Linear in the number of lines.
package struct BeadScore: Hashable, Sendable {
  /// Beads that are in the gold exactly so.
  package private(set) var strict = Agreement()
  /// Beads that share a source line and, through a bead of the other side, a target line; null beads count where they are
  /// exactly the same.
  package private(set) var lax = Agreement()
  /// Pairs of a source and a target line.
  package private(set) var links = Agreement()
  /// Null beads.
  package private(set) var nulls = Agreement()

  /// The score of nothing, to add others to.
  package init() {}

  /// The score of one document.
  ///
  /// Precision is taken over all found beads, null beads among them, and recall over the gold beads with text on
  /// both sides.
  package init(gold: [LineBead], found: [LineBead]) {
    let gold = Set(gold.flatMap(Self.parts))
    let found = Set(found.flatMap(Self.parts))
    let fullGold = gold.filter { !$0.isNull }
    let fullFound = found.filter { !$0.isNull }
    strict = Agreement(
      right: found.intersection(gold).count, found: found.count,
      met: fullGold.intersection(fullFound).count, wanted: fullGold.count)
    lax = Agreement(
      right: Self.laxHits(found, in: gold), found: found.count,
      met: Self.laxHits(fullGold, in: fullFound), wanted: fullGold.count)
    links = Agreement(common: Self.links(gold), Self.links(found))
    nulls = Agreement(common: gold.subtracting(fullGold), found.subtracting(fullFound))
  }

  /// Adds the counts of another document, so that every bead weighs the same.
  package static func += (sum: inout BeadScore, other: BeadScore) {
    sum.strict += other.strict
    sum.lax += other.lax
    sum.links += other.links
    sum.nulls += other.nulls
  }

  private static func parts(_ bead: LineBead) -> [LineBead] {
    guard bead.isNull else { return [bead] }
    return bead.source.map { LineBead(source: [$0], target: []) }
      + bead.target.map { LineBead(source: [], target: [$0]) }
  }

  /// How many of these beads stand among the others, or share lines of both sides with them.
  private static func laxHits(_ beads: Set<LineBead>, in others: Set<LineBead>) -> Int {
    let links = links(others)
    return beads.count { bead in
      others.contains(bead)
        || bead.source.contains { source in
          bead.target.contains { links.contains(LineLink(source: source, target: $0)) }
        }
    }
  }

  private static func links(_ beads: Set<LineBead>) -> Set<LineLink> {
    var links: Set<LineLink> = []
    for bead in beads {
      for source in bead.source {
        for target in bead.target { links.insert(LineLink(source: source, target: target)) }
      }
    }
    return links
  }

  /// A source and a target line that stand in one bead.
  private struct LineLink: Hashable {
    let source: Int
    let target: Int
  }
}

/// Counts of what agrees, from either side.
package struct Agreement: Hashable, Sendable {
  /// How much of what was found is right.
  package private(set) var right = 0
  /// How much was found.
  package private(set) var found = 0
  /// How much of what was wanted was found.
  package private(set) var met = 0
  /// How much was wanted.
  package private(set) var wanted = 0

  /// Counts of nothing.
  package init() {}

  /// These counts.
  package init(right: Int, found: Int, met: Int, wanted: Int) {
    self.right = right
    self.found = found
    self.met = met
    self.wanted = wanted
  }

  /// The counts of two sets.
  init<Element>(common wanted: Set<Element>, _ found: Set<Element>) {
    let common = wanted.intersection(found).count
    self.init(right: common, found: found.count, met: common, wanted: wanted.count)
  }

  /// The share of what was found that is right; 0 where nothing was found.
  package var precision: Double { found > 0 ? Double(right) / Double(found) : 0 }
  /// The share of what was wanted that was found; 0 where nothing was wanted.
  package var recall: Double { wanted > 0 ? Double(met) / Double(wanted) : 0 }
  /// The harmonic mean of both.
  package var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  static func += (sum: inout Agreement, other: Agreement) {
    sum.right += other.right
    sum.found += other.found
    sum.met += other.met
    sum.wanted += other.wanted
  }
}
