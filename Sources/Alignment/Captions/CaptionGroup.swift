internal import TextCore
package import BitextModel

/// Units of one language that read as one caption: lines broken in the middle of a sentence, or a caption that
/// stands there twice.
package struct CaptionGroup: Sendable {
  /// The units, in the order of the page.
  package let units: [PageUnit]
  /// The index of the first among the units of the page.
  package let firstUnit: Int
  /// Whether the units repeat one text.
  package let isRepeated: Bool

  /// All source lines of the units, in order.
  package var lines: [Int] {
    var lines: [Int] = []
    for unit in units { lines += unit.lines.filter { !lines.contains($0) } }
    return lines
  }

  /// The units whose words count: all, or the first where the others repeat it.
  package var spokenUnits: ArraySlice<PageUnit> { isRepeated ? units[..<1] : units[...] }
  /// The language of the units.
  package var language: PageLanguage { units[0].language }
  /// Whether a credit stands in one of them.
  package var hasCredit: Bool { units.contains(where: \.hasCredit) }
  /// Whether it is Vietnamese without diacritics.
  package var isUnaccented: Bool { units.allSatisfy(\.isUnaccented) }
  /// How many words stand before the credits.
  package var wordCount: Int { spokenUnits.reduce(0) { $0 + $1.wordCount } }
  /// What the markup says of the first unit.
  package var role: Segment.Role { units[0].role }
}
