package import BitextModel
package import TextCore

/// Writes bitexts as a translation memory, TMX 1.4: a unit for each bead that has text on both sides.
///
/// Texts are in NFC and on one line. A unit keeps the bead's probability as the property `x-score`, and the lines of both
/// files in a note.
package struct TMXWriter: Sendable {
  /// What was written so far, and what the format could not hold; entries are units.
  package private(set) var report = ExportReport()
  private let version: String
  private let source: Language
  private let target: Language
  private let kind: SegmentKind
  private var xml = XMLText()
  private var isBegun = false

  /// A writer at the beginning of a file.
  ///
  /// - Parameters:
  ///   - version: The version of this program.
  ///   - source: The language of the sources, with its region where that is known.
  ///   - target: The language of the targets.
  ///   - kind: What the segments are.
  package init(
    version: String, source: Language = .vietnamese, target: Language = .spanish, kind: SegmentKind = .line
  ) {
    self.version = version
    self.source = source
    self.target = target
    self.kind = kind
  }

  /// Writes the beads of a bitext, and the header before the first one.
  package mutating func write(_ bitext: Bitext, to sink: inout some GlossarySink) throws {
    try begin(&sink)
    for bead in bitext.beads {
      if let unit = try unit(bead, of: bitext) { try sink.write(Array(unit.utf8)) }
    }
    xml.text.settle(into: &report)
  }

  /// Closes the file.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    try begin(&sink)
    try sink.write(Array("  </body>\n</tmx>\n".utf8))
  }

  private mutating func begin(_ sink: inout some GlossarySink) throws {
    if isBegun { return }
    isBegun = true
    try sink.write(Array(header.utf8))
  }

  private var header: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE tmx SYSTEM "tmx14.dtd">
    <tmx version="1.4">
      <header creationtool="doichieu" creationtoolversion="\(XMLText.escaped(version))" segtype="\(segmentType)" \
    o-tmf="doichieu" adminlang="en" srclang="\(XMLText.escaped(source.tag))" datatype="plaintext"/>
      <body>

    """
  }

  /// The word of TMX for what a segment is.
  private var segmentType: String {
    switch kind {
    case .line: "block"
    case .sentence: "sentence"
    case .paragraph: "paragraph"
    }
  }

  private mutating func unit(_ bead: Bead, of bitext: Bitext) throws -> String? {
    let sourceSide = BeadText(bitext.source, bead.source)
    let targetSide = BeadText(bitext.target, bead.target)
    let source = try variant(self.source, sourceSide.text)
    let target = try variant(self.target, targetSide.text)
    guard let source, let target else {
      report.lose(.nullBead)
      return nil
    }
    report.entries += 1
    let note = "\(bitext.source.name):\(sourceSide.lines) = \(bitext.target.name):\(targetSide.lines)"
    let lines =
      ["<tu>"] + (try xml.elements("note", nil, note, depth: 1))
      + (try xml.elements("prop", "x-score", ProbabilityText.of(bead.probability), depth: 1))
      + [source, target, "</tu>"]
    return lines.map { "    \($0)\n" }.joined()
  }

  /// The text of one language; nil where nothing is left of it.
  private mutating func variant(_ language: Language, _ text: String) throws -> String? {
    let cleaned = try xml.text.clean(text)
    if cleaned.isEmpty { return nil }
    return "  <tuv xml:lang=\"\(XMLText.escaped(language.tag))\"><seg>\(XMLText.escaped(cleaned))</seg></tuv>"
  }
}
