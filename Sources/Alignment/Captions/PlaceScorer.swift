internal import Glibc

/// What the places of two groups on a page say of their belonging together, in log odds.
///
/// Captions stand beside their counterparts on most pages, on some the Spanish one first, in galleries all of one
/// language and then all of the other. Which of these a page follows is seen from its sure pairs.
struct PlaceScorer {
  /// How often sure pairs stand one line after the other.
  private var nextLine = 1.5
  /// How often the Spanish one comes first.
  private var previousLine = 0.5
  /// All sure pairs, with the prior.
  private var total = 2.5

  private static let adjacency = 2.2
  private static let distancePenalty = 0.03

  /// A scorer that has seen no page: most counterparts are on the next line.
  init() {}

  /// A scorer that has seen the sure pairs of a page.
  init(surePairs: [(vietnamese: CaptionGroup, spanish: CaptionGroup)]) {
    for (vietnamese, spanish) in surePairs {
      total += 1
      if spanish.firstUnit == vietnamese.firstUnit + vietnamese.units.count { nextLine += 1 }
      if vietnamese.firstUnit == spanish.firstUnit + spanish.units.count { previousLine += 1 }
    }
  }

  /// The log odds that the places give.
  func score(_ vietnamese: CaptionGroup, _ spanish: CaptionGroup) -> Double {
    let gap = Self.gap(vietnamese, spanish)
    if spanish.firstUnit == vietnamese.firstUnit + vietnamese.units.count {
      return Self.adjacency * nextLine / total * Self.closeness(gap)
    }
    if vietnamese.firstUnit == spanish.firstUnit + spanish.units.count {
      return Self.adjacency * previousLine / total * Self.closeness(gap)
    }
    return -min(1, Self.distancePenalty * Double(gap))
  }

  /// An empty line between two lines weakens their bond.
  private static func closeness(_ gap: Int) -> Double { gap <= 1 ? 1 : gap == 2 ? 0.6 : 0.2 }

  private static func gap(_ one: CaptionGroup, _ other: CaptionGroup) -> Int {
    let (first, second) = (one.lines, other.lines)
    guard let a = first.first, let b = first.last, let c = second.first, let d = second.last else { return 0 }
    return max(0, max(c - b, a - d))
  }
}
