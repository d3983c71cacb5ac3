internal import BitextModel
package import Terminology

/// Writes terms as a translation memory, TMX 1.4: one unit a source.
///
/// OmegaT keeps the last of several targets of a source, so that the best alone is written; a plain `seg`, and
/// `srclang` letter for letter the language of the sources.
package struct TermTMXWriter: GlossaryWriter {
  /// Pairs with what stands in notes and properties of a unit.
  package static let capabilities = FormatCapabilities(
    .onlyTarget, [.id, .kind, .subjectField, .definition, .note, .source])

  /// What was written so far, and what the format could not hold; entries are units.
  package private(set) var report = ExportReport()
  private let languages: ExportLanguages
  private let version: String
  private var pairs: OnlyTargets
  private var numbering = ConceptNumbering()
  private var xml = XMLBuffer()
  private var isBegun = false

  /// A writer at the beginning of a file.
  ///
  /// - Parameters:
  ///   - version: The version of this program.
  ///   - languages: What is translated into what.
  package init(version: String, languages: ExportLanguages = .vietnameseToSpanish) {
    self.version = version
    self.languages = languages
    pairs = OnlyTargets(languages, for: Self.capabilities)
  }

  /// Writes a unit for each source term whose text has none yet, and the header before the first one.
  package mutating func write(_ concept: Concept, to sink: inout some GlossarySink) throws {
    let found = try pairs.pairs(of: concept, &report)
    guard !found.isEmpty else { return }
    let (id, isReplaced) = numbering.id(for: concept.id)
    if isReplaced { report.lose(.conceptID) }
    begin()
    report.concepts += 1
    report.entries += found.count
    for (number, pair) in found.enumerated() {
      try add(pair, concept, id: number == 0 ? id : "\(id)-\(number + 1)")
    }
    try xml.flush(to: &sink, &report)
  }

  /// Closes the file.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    begin()
    xml.add("  </body>\n</tmx>\n")
    try xml.flush(to: &sink, &report)
  }

  private mutating func begin() {
    if isBegun { return }
    isBegun = true
    xml.add(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4">
        <header creationtool="doichieu" creationtoolversion="\(XMLText.escaped(version))" segtype="phrase" \
      o-tmf="doichieu" adminlang="en" srclang="\(XMLText.escaped(languages.source.tag))" datatype="plaintext"/>
        <body>

      """)
  }

  private mutating func add(_ pair: OnlyTargets.Pair, _ concept: Concept, id: String) throws {
    xml.add("    <tu tuid=\"\(id)\">\n")
    try xml.add(concept.note, in: Self.note)
    if concept.kind != .other { try xml.add(concept.kind.rawValue, in: Self.kind) }
    try xml.add(concept.subjectField, in: Self.field)
    try xml.add(concept.definition, in: Self.definition)
    try xml.add(concept.source, in: Self.source)
    for (language, text) in [(languages.source, pair.source), (languages.target, pair.target)] {
      xml.add("      <tuv xml:lang=\"\(XMLText.escaped(language.tag))\">")
      try xml.add(text, in: Self.segment)
    }
    xml.add("    </tu>\n")
  }

  private static let note = XMLElementText("note", depth: 3)
  private static let kind = property(TMXProperty.kind)
  private static let field = property(TMXProperty.field)
  private static let definition = property(TMXProperty.definition)
  private static let source = property(TMXProperty.source)
  private static let segment = XMLElementText("seg", depth: 0, behind: "</tuv>")

  private static func property(_ type: String) -> XMLElementText {
    XMLElementText("prop", " type=\"\(type)\"", depth: 3)
  }
}

/// The types of the properties that this program puts into units of terms.
enum TMXProperty {
  static let kind = "x-kind"
  static let field = "x-field"
  static let definition = "x-definition"
  static let source = "x-source"
}
