internal import BitextModel
internal import Checks
internal import Terminology
internal import TextCore

/// The checks on any bytes: lines by turns on the Vietnamese and the Spanish side; every finding has to slice its line.
enum CheckedBytes {
  /// Made once; each input has a copy of its own.
  private static let original = TextChecker(
    LanguageResources(), Gazetteer(concepts: [], world: WorldNames()))

  static func check(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    let sides = lines.enumerated().map { CheckedText.Line(number: $0.offset, text: $0.element) }
    let beads = stride(from: 0, to: sides.count, by: 2).map { index in
      CheckedText.Bead(
        vietnamese: [sides[index]], spanish: index + 1 < sides.count ? [sides[index + 1]] : [])
    }
    var checker = original
    for finding in checker.report(on: CheckedText(beads: beads)).findings {
      let line = Array(lines[finding.line].utf8)
      precondition(
        line[finding.range].elementsEqual(finding.text.utf8), "a finding that is no slice of its line")
    }
  }
}
