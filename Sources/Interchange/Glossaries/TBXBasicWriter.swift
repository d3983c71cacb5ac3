internal import BitextModel
package import Terminology

/// Writes TBX-Basic in its second version (LISA OSCAR 2008), one entry a concept.
///
/// The form is the one that most CAT tools read: `martif` with the DOCTYPE, Vietnamese first, plain `vi` and
/// `es`, preferred terms first, every text on one line, no group round a definition (Lokalize sees none in it).
package struct TBXBasicWriter: GlossaryWriter, Sendable {
  /// What was written so far, and what the format could not hold; entries are terms.
  package private(set) var report = ExportReport()
  private let title: String
  private var xml = XMLText()
  private var numbering = ConceptNumbering()

  /// How many sentences a term gets as examples; a glossary of names seen daily would drown in them.
  private static let contextLimit = 3

  /// A writer at the beginning of a file; the title says what glossary it is.
  package init(title: String = "doichieu: vi–es") {
    self.title = title
  }

  /// Writes a concept as an entry, and the header before the first one.
  package mutating func write(_ concept: Concept, to sink: inout some GlossarySink) throws {
    let sections = [
      try Section("vi", concept.terms(in: .vietnamese), &xml, &report),
      try Section("es", concept.terms(in: .spanish), &xml, &report),
    ].filter { !$0.terms.isEmpty }
    guard !sections.isEmpty else { return report.lose(.emptyConcept) }
    countLosses(concept)
    if report.concepts == 0 { try sink.write(Array(header().utf8)) }
    report.concepts += 1
    try sink.write(Array(try entry(concept, sections).utf8))
    xml.text.settle(into: &report)
  }

  /// Closes the file; a body without an entry is invalid.
  package mutating func finish(_ sink: inout some GlossarySink) throws {
    guard report.concepts > 0 else { throw ExportError.emptyGlossary(format: "TBX") }
    try sink.write(Array("    </body>\n  </text>\n</martif>\n".utf8))
  }

  private mutating func header() -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
    <martif type="TBX-Basic" xml:lang="vi">
      <martifHeader>
        <fileDesc>
          <titleStmt>
            <title>\(XMLText.escaped(title))</title>
          </titleStmt>
          <sourceDesc>
            <p>Exported by doichieu, a glossary tool for Vietnamese and Spanish.</p>
          </sourceDesc>
        </fileDesc>
        <encodingDesc>
          <p type="XCSURI">TBXBasicXCSV02.xcs</p>
        </encodingDesc>
      </martifHeader>
      <text>
        <body>

    """
  }

  private mutating func entry(_ concept: Concept, _ sections: [Section]) throws -> String {
    let (id, isReplaced) = numbering.id(for: concept.id)
    if isReplaced { report.lose(.conceptID) }
    var lines = ["<termEntry id=\"\(id)\">"]
    lines += try xml.elements("descrip", "subjectField", concept.subjectField, depth: 1)
    lines += try xml.elements("descrip", "definition", concept.definition, depth: 1)
    lines += try xml.elements("admin", "source", concept.source, depth: 1)
    lines += try xml.elements("note", nil, concept.note, depth: 1)
    let examples = Examples(concept.evidence, limit: Self.contextLimit)
    for section in sections { lines += try langSet(section, examples) }
    lines.append("</termEntry>")
    return lines.map { "      \($0)\n" }.joined()
  }

  private mutating func langSet(_ section: Section, _ examples: Examples) throws -> [String] {
    var lines = ["  <langSet xml:lang=\"\(section.tag)\">"]
    let contexts = examples.contexts(of: section.terms.map(\.text), isVietnamese: section.tag == "vi")
    report.lose(.context, contexts.omitted)
    for (term, sentences) in zip(section.terms, contexts.sentences) { lines += try tig(term, sentences) }
    return lines + ["  </langSet>"]
  }

  /// A term, then all its termNotes, then the rest: the order that the DTD asks for.
  private mutating func tig(_ term: Term, _ contexts: [String]) throws -> [String] {
    report.entries += 1
    var lines = ["    <tig>", "      <term>\(XMLText.escaped(term.text))</term>"]
    lines += try xml.elements("termNote", "partOfSpeech", term.partOfSpeech?.rawValue, depth: 3)
    lines += try xml.elements("termNote", "grammaticalGender", term.gender?.rawValue, depth: 3)
    lines += try xml.elements("termNote", "termType", term.type?.rawValue, depth: 3)
    lines += try xml.elements("termNote", "geographicalUsage", term.region, depth: 3)
    lines += try xml.elements(
      "termNote", "administrativeStatus", "\(term.status.rawValue)Term-admn-sts", depth: 3)
    for context in contexts { lines += try xml.elements("descrip", "context", context, depth: 3) }
    lines += try xml.elements("admin", "source", term.source, depth: 3)
    lines += try xml.elements("note", nil, term.note, depth: 3)
    return lines + ["    </tig>"]
  }

  private mutating func countLosses(_ concept: Concept) {
    report.lose(.kind)
    report.lose(.evidence, concept.evidence.count)
    let terms = concept.sections.flatMap(\.terms)
    report.lose(.candidateMark, terms.count { $0.review == .candidate })
    for section in concept.sections {
      if !section.language.isVietnamese, !section.language.isSpanish {
        report.lose(.otherLanguage, section.terms.count)
      } else if section.language.tag != section.language.base {
        report.lose(.regionTag)
      }
    }
  }
}

/// The terms of a concept in one language as TBX gets them: cleaned, preferred ones first.
private struct Section {
  let tag: String
  let terms: [Term]

  init(_ tag: String, _ terms: [Term], _ xml: inout XMLText, _ report: inout ExportReport) throws {
    self.tag = tag
    report.lose(.rejectedTerm, terms.count { $0.review == .rejected })
    var cleaned: [Term] = []
    for var term in terms where term.review != .rejected {
      term.text = try xml.text.clean(term.text)
      cleaned.append(term)
    }
    report.lose(.emptyTerm, cleaned.count { $0.text.isEmpty })
    let written = cleaned.filter { !$0.text.isEmpty }
    self.terms = AdministrativeStatus.allCases.flatMap { status in written.filter { $0.status == status } }
  }
}
