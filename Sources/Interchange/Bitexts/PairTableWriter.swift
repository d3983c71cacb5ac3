package import BitextModel

/// Writes the beads with text on both sides as a tab-separated table that `PairTableReader` reads: lines, probability,
/// Vietnamese, Spanish.
package struct PairTableWriter: Sendable {
  /// What was written so far, and what the format could not hold; entries are rows.
  package private(set) var report = ExportReport()
  private var text = LineText()
  private var isBegun = false

  /// A writer at the beginning of a file.
  package init() {}

  /// Writes the beads of a bitext whose source is Vietnamese, and the names of the columns before the first one.
  package mutating func write(_ bitext: Bitext, to sink: inout some GlossarySink) throws {
    if !isBegun { try sink.write(Array("vi_lines\tes_lines\tscore\tvi\tes\n".utf8)) }
    isBegun = true
    for bead in bitext.beads {
      let sides = (BeadText(bitext.source, bead.source), BeadText(bitext.target, bead.target))
      let texts = (try text.clean(sides.0.text), try text.clean(sides.1.text))
      guard !texts.0.isEmpty, !texts.1.isEmpty else {
        report.lose(.nullBead)
        continue
      }
      report.entries += 1
      let cells = [sides.0.lines, sides.1.lines, ProbabilityText.of(bead.probability), texts.0, texts.1]
      try sink.write(Array((cells.joined(separator: "\t") + "\n").utf8))
    }
    text.settle(into: &report)
  }
}
