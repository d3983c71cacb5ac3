package import Terminology

/// Writes TBX-Basic, one entry a concept.
///
/// The second version (LISA OSCAR 2008) is the one that most CAT tools read: the source language first, plain `vi` and
/// `es`, preferred terms first, every text on one line, no group round a definition (Lokalize sees none in it). The
/// third (ISO 30042:2019) is written in both of its styles.
package struct TBXBasicWriter: GlossaryWriter {
  /// What TBX-Basic can hold.
  package static let capabilities = FormatCapabilities(.concept, TBXEntries.fields, holdsUnusable: true)

  /// What was written so far, and what the format could not hold; entries are terms.
  package var report: ExportReport { entries.report }
  private var entries: TBXEntries
  private var numbering = ConceptNumbering()

  /// A writer at the beginning of a file; the title says what glossary it is.
  package init(
    _ dialect: TBXDialect = .second, languages: ExportLanguages = .vietnameseToSpanish, title: String? = nil
  ) {
    entries = TBXEntries(dialect, languages, title: title)
  }

  /// Writes a concept as an entry, and the header before the first one.
  package mutating func write(_ concept: Concept, to sink: inout some GlossarySink) throws {
    let sections = try entries.sections(of: concept)
    guard !sections.isEmpty else { return entries.lose(.emptyConcept) }
    entries.countLosses(concept, terms: sections.flatMap(\.terms))
    let (id, isReplaced) = numbering.id(for: concept.id)
    if isReplaced { entries.lose(.conceptID) }
    try entries.write(concept, id: id, sections, to: &sink)
  }

  /// Closes the file; a body without an entry is invalid.
  package mutating func finish(_ sink: inout some GlossarySink) throws { try entries.finish(&sink) }
}

extension TBXBasicWriter: PartwiseWriter {
  // Ids of a stored glossary rise, so that each part keeps them as the whole would.
  package func forPart() -> Self {
    var part = self
    part.entries = entries.forPart()
    part.numbering = ConceptNumbering()
    return part
  }

  package mutating func append(_ part: Self, _ bytes: [UInt8], to sink: inout some GlossarySink) throws {
    try entries.append(part.entries, bytes, to: &sink)
  }
}
