import BitextModel
import TextCore

@testable import Checks

/// Texts of one line, or of one side, checked.
enum OneLine {
  /// Words that the cases need, as a lexicon has them.
  static let known = KnownWords([
    "chủ tịch", "sinh học", "gặp gỡ", "kết quả", "sách vở", "phát triển", "người dân", "nghệ an", "con đường",
    "chất lượng",
    "trường học", "đất nước", "học sinh",
  ])

  static func findings(
    _ lines: [String], side: Language = .vietnamese, style: HouseStyle = HouseStyle()
  ) -> [Finding] {
    beads(lines, side: side, style: style).flatMap { $0.lines(in: side) }.flatMap(\.findings)
  }

  static func beads(
    _ lines: [String], side: Language = .vietnamese, style: HouseStyle = HouseStyle()
  ) -> [CheckedBead] {
    let numbered = lines.enumerated().map { CheckedText.Line(number: $0.offset, text: $0.element) }
    let bead =
      side == .vietnamese
      ? CheckedText.Bead(vietnamese: numbered, spanish: [])
      : CheckedText.Bead(vietnamese: [], spanish: numbered)
    var checker = OrthographyChecker(known: known, style: style)
    return checker.check(CheckedText(beads: [bead]))
  }

  /// The repaired text of a line.
  static func repaired(_ line: String, side: Language = .vietnamese) -> String {
    beads([line], side: side)[0].lines(in: side)[0].text.text
  }

  /// The findings of a line as "category: text → suggestion", or an empty text.
  static func summary(_ line: String, side: Language = .vietnamese) -> String {
    findings([line], side: side)
      .map { "\($0.category.rawValue): \($0.text) → \($0.suggestion ?? "?")" }.joined(separator: "; ")
  }
}
