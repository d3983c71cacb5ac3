package import BitextModel
internal import TextCore

/// Writes bitexts as a file in translation, XLIFF 2.1: a unit for each bead that has text in the source.
///
/// Texts are in NFC and on one line. A unit keeps the bead's probability and the lines of both files in notes; a bead without
/// target text is a segment that is still to be translated.
package struct XLIFFWriter: Sendable {
  /// What was written so far, and what the format could not hold; entries are units.
  package private(set) var report = ExportReport()
  private let source: Language
  private let target: Language
  private var text = LineText()
  private var isBegun = false
  private var files = 0
  private var units = 0

  /// A writer at the beginning of a file, with the languages of the sources and of the targets.
  package init(source: Language = .vietnamese, target: Language = .spanish) {
    self.source = source
    self.target = target
  }

  /// Writes the beads of a bitext as one file of XLIFF's, and the header before the first one.
  package mutating func write(_ bitext: Bitext, to sink: inout some GlossarySink) throws {
    try begin(&sink)
    files += 1
    let original = XMLText.escaped(try text.clean(bitext.source.name))
    try sink.write(Array("  <file id=\"f\(files)\" original=\"\(original)\">\n".utf8))
    let before = units
    for bead in bitext.beads {
      if let unit = try unit(bead, of: bitext) { try sink.write(Array(unit.utf8)) }
    }
    // A file without anything in it is invalid.
    if units == before { try sink.write(Array("    <group id=\"g\(files)\"/>\n".utf8)) }
    try sink.write(Array("  </file>\n".utf8))
    text.settle(into: &report)
  }

  /// Closes the file; it is valid if a bitext was written.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    try begin(&sink)
    try sink.write(Array("</xliff>\n".utf8))
  }

  private mutating func begin(_ sink: inout some GlossarySink) throws {
    if isBegun { return }
    isBegun = true
    let head = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="\(Self.tag(source))" \
      trgLang="\(Self.tag(target))">

      """
    try sink.write(Array(head.utf8))
  }

  /// The tag as BCP 47 has it: XLIFF takes no other.
  private static func tag(_ language: Language) -> String {
    XMLText.escaped(String(language.tag.map { $0 == "_" ? "-" : $0 }))
  }

  private mutating func unit(_ bead: Bead, of bitext: Bitext) throws -> String? {
    let sourceSide = BeadText(bitext.source, bead.source)
    let targetSide = BeadText(bitext.target, bead.target)
    let source = try text.clean(sourceSide.text)
    let target = try text.clean(targetSide.text)
    guard !source.isEmpty else {
      report.lose(.nullBead)
      return nil
    }
    units += 1
    report.entries += 1
    let elements =
      [
        "<unit id=\"u\(units)\">", "  <notes>", try note("score", ProbabilityText.of(bead.probability)),
        try note("lines", lines(sourceSide, targetSide, bitext.target.name)), "  </notes>",
      ] + Self.segment(source, target) + ["</unit>"]
    return elements.map { "    \($0)\n" }.joined()
  }

  private func lines(_ source: BeadText, _ target: BeadText, _ targetName: String) -> String {
    target.lines.isEmpty ? source.lines : "\(source.lines) = \(targetName):\(target.lines)"
  }

  private mutating func note(_ category: String, _ content: String) throws -> String {
    "    <note category=\"\(category)\">\(XMLText.escaped(try text.clean(content)))</note>"
  }

  private static func segment(_ source: String, _ target: String) -> [String] {
    let state: TranslationState = target.isEmpty ? .initial : .translated
    let translation = target.isEmpty ? [] : ["    <target>\(XMLText.escaped(target))</target>"]
    return ["  <segment state=\"\(state.rawValue)\">", "    <source>\(XMLText.escaped(source))</source>"]
      + translation + ["  </segment>"]
  }
}
