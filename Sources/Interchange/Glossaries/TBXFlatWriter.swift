package import Terminology

/// Writes TBX-Basic of 2008 with one pair an entry, for programs that read the first term of each language alone:
/// Translate Toolkit up to 3.19, Weblate.
package struct TBXFlatWriter: GlossaryWriter {
  /// What is held: all but the unity of a concept.
  package static let capabilities = FormatCapabilities(
    .pair, TBXEntries.fields.subtracting([.id]), holdsUnusable: true)

  /// What was written so far, and what the format could not hold; entries are terms.
  package var report: ExportReport { entries.report }
  private var entries: TBXEntries
  private var numbering = ConceptNumbering()

  /// A writer at the beginning of a file; the title says what glossary it is.
  package init(languages: ExportLanguages = .vietnameseToSpanish, title: String? = nil) {
    entries = TBXEntries(.second, languages, title: title)
  }

  /// Writes an entry for each pair of a concept.
  package mutating func write(_ concept: Concept, to sink: inout some GlossarySink) throws {
    let sections = try entries.sections(of: concept)
    guard sections.count == 2 else {
      return entries.lose(sections.isEmpty ? .emptyConcept : .conceptWithoutBothLanguages)
    }
    entries.countLosses(concept, terms: sections.flatMap(\.terms))
    let id = numbering.id(for: concept.id).id
    var number = 0
    for source in sections[0].terms {
      for target in sections[1].terms {
        number += 1
        let pair = [sections[0].only(source), sections[1].only(target)]
        try entries.write(concept, id: "\(id)-\(number)", pair, to: &sink)
      }
    }
  }

  /// Closes the file; a body without an entry is invalid.
  package mutating func finish(_ sink: inout some GlossarySink) throws { try entries.finish(&sink) }
}

extension TBXEntries.Section {
  /// The section with a single one of its terms.
  fileprivate func only(_ term: Term) -> Self { Self(tag: tag, isVietnamese: isVietnamese, terms: [term]) }
}

extension TBXFlatWriter: PartwiseWriter {
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
