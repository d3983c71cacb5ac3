internal import BitextModel
internal import GlossaryStore
package import Interchange
package import Terminology

/// A format that a glossary is exported in.
package enum ExportFormat: String, CaseIterable, Sendable {
  /// The full table, which can be taken back in.
  case tsv
  /// OmegaT's glossary of three columns.
  case omegat
  /// TBX-Basic, by concept.
  case tbx
  /// The full table as a workbook.
  case xlsx
  /// MateCat's workbook of pairs.
  case matecat

  /// What an entry of the format is: a pair, or one term.
  package var holdsPairs: Bool { self == .omegat || self == .matecat }
}

/// What of a glossary is exported; what is left out asks for nothing.
package struct ExportSelection: Hashable, Sendable {
  /// The administrative statuses wanted; empty for all.
  package var statuses: Set<AdministrativeStatus> = []
  /// The subject fields wanted; empty for all.
  package var fields: Set<String> = []
  /// Whether terms that nobody has accepted stay out.
  package var isReviewedOnly = false

  /// Everything that was not rejected.
  package init() {}

  /// The concept with the terms that are wanted, or nil where none is.
  func selected(_ concept: Concept) -> Concept? {
    guard fields.isEmpty || fields.contains(concept.subjectField ?? "") else { return nil }
    var concept = isReviewedOnly ? concept.accepted : concept
    guard !statuses.isEmpty else { return concept.sections.isEmpty ? nil : concept }
    for index in concept.sections.indices {
      concept.sections[index].terms.removeAll { !statuses.contains($0.status) }
    }
    concept.sections.removeAll(where: \.terms.isEmpty)
    return concept.sections.isEmpty ? nil : concept
  }
}

/// Exports a glossary, concept by concept, whatever its size.
package struct GlossaryExport: Sendable {
  private let store: GlossaryStore
  private let filter: ConceptFilter
  private let selection: ExportSelection

  /// The export of a part of a glossary; without its shipped concepts where the settings leave them out.
  package init(_ opened: OpenedGlossary, _ selection: ExportSelection, settings: Settings) {
    store = opened.store
    self.selection = selection
    filter = ConceptFilter(
      reviews: selection.isReviewedOnly ? [.accepted] : [.accepted, .candidate],
      origins: settings.usesBuiltin ? [] : [.user, .extraction])
  }

  /// Writes the concepts and tells what the format could not hold.
  package func write(as format: ExportFormat, to output: inout ByteOutput) throws -> ExportReport {
    switch format {
    case .tsv: try write(GlossaryTSVWriter(), to: &output)
    case .omegat: try write(OmegaTWriter(), to: &output)
    case .tbx: try write(TBXBasicWriter(), to: &output)
    case .xlsx: try write(GlossaryWorkbookWriter(), to: &output)
    case .matecat: try write(MateCatWriter(), to: &output)
    }
  }

  private func write(_ writer: some GlossaryWriter, to output: inout ByteOutput) throws -> ExportReport {
    var writer = writer
    try store.forEachConcept(matching: filter) { concept in
      if let concept = selection.selected(concept) { try writer.write(concept, to: &output) }
    }
    try writer.finish(&output)
    return writer.report
  }
}
