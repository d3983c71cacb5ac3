internal import BitextModel

/// Checks the letters and syllables of a text, and repairs its lines for the checks behind it.
///
/// Characters are checked on both sides, syllables and tones on the Vietnamese one. Text that was read decomposed has the
/// findings of the same text in NFC, and those of category `notNFC` beside them. What it finds out about words it keeps for
/// the next text.
package struct OrthographyChecker: Sendable {
  private var scan: OrthographyScan

  /// A checker that knows words, and what a house wants.
  package init(known: KnownWords = KnownWords(), style: HouseStyle = HouseStyle()) {
    scan = OrthographyScan(known: known, style: style)
  }

  /// The beads of a text with their lines checked, in its order.
  package mutating func check(_ text: CheckedText) -> [CheckedBead] {
    scan.begin()
    var beads = text.beads.map { bead in
      CheckedBead(
        vietnamese: bead.vietnamese.map { scan.check($0, side: .vietnamese) },
        spanish: bead.spanish.map { scan.check($0, side: .spanish) })
    }
    add(scan.toneStyleFindings(), to: &beads)
    return beads
  }

  /// Puts findings of the whole text to their lines; lines are numbered as they were checked.
  private func add(_ findings: [(serial: Int, finding: Finding)], to beads: inout [CheckedBead]) {
    if findings.isEmpty { return }
    let bySerial = Dictionary(grouping: findings, by: \.serial)
    var serial = 0
    for bead in beads.indices {
      for line in beads[bead].vietnamese.indices {
        if let more = bySerial[serial] {
          beads[bead].vietnamese[line] = beads[bead].vietnamese[line].adding(more.map(\.finding))
        }
        serial += 1
      }
      serial += beads[bead].spanish.count
    }
  }
}
