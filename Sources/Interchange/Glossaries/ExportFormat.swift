/// A format that a glossary is exported in.
package enum ExportFormat: String, CaseIterable, Sendable {
  /// The full table, which can be taken back in.
  case tsv
  /// Everything, for programs.
  case json
  /// TBX-Basic of 2008, by concept.
  case tbx
  /// TBX-Basic of 2008, one pair an entry.
  case tbxFlat = "tbx-flat"
  /// TBX-Basic of 2019 with data categories as attributes.
  case tbx3
  /// TBX-Basic of 2019 with data categories as tags.
  case tbx3Tags = "tbx3-dct"
  /// MultiTerm's XML.
  case multiterm
  /// A translation memory of terms.
  case tmx
  /// OmegaT's glossary of three columns.
  case omegat
  /// A table in quotes with the header that Weblate wants.
  case csv
  /// memoQ's table.
  case memoq
  /// DeepL's table of two columns.
  case deepl
  /// Google's table of two columns.
  case google
  /// Amazon's table with a header.
  case amazon
  /// Azure's table of two columns.
  case azure
  /// The full table as a workbook.
  case xlsx
  /// MateCat's workbook of pairs.
  case matecat

  /// What the format can hold.
  package var capabilities: FormatCapabilities {
    switch self {
    case .tsv: GlossaryTSVWriter.capabilities
    case .json: JSONGlossaryWriter.capabilities
    case .tbx, .tbx3, .tbx3Tags: TBXBasicWriter.capabilities
    case .tbxFlat: TBXFlatWriter.capabilities
    case .multiterm: MultiTermWriter.capabilities
    case .tmx: TermTMXWriter.capabilities
    case .omegat: OmegaTWriter.capabilities
    case .csv: WeblateRows.capabilities
    case .memoq: MemoQRows.capabilities
    case .deepl, .google, .amazon, .azure: ServiceRows.capabilities
    case .xlsx: GlossaryWorkbookWriter.capabilities
    case .matecat: MateCatWriter.capabilities
    }
  }

  /// Whether one language is the source: the other formats hold both directions.
  package var isDirected: Bool { self != .tsv && self != .json && !isWorkbook }

  /// Whether the file is a workbook rather than text.
  package var isWorkbook: Bool { self == .xlsx || self == .matecat }

  /// What its entries are called.
  package var entryName: String {
    switch capabilities.entry {
    case .concept: "term"
    case .pair: self == .tbxFlat ? "term" : "pair"
    case .onlyTarget: self == .tmx ? "unit" : "pair"
    }
  }

  /// A writer at the beginning of a file; the version is that of this program.
  package func writer(_ languages: ExportLanguages, version: String) -> any GlossaryWriter {
    switch self {
    case .tsv: GlossaryTSVWriter()
    case .json: JSONGlossaryWriter()
    case .tbx: TBXBasicWriter(.second, languages: languages)
    case .tbxFlat: TBXFlatWriter(languages: languages)
    case .tbx3: TBXBasicWriter(.thirdByAttributes, languages: languages)
    case .tbx3Tags: TBXBasicWriter(.thirdByTags, languages: languages)
    case .multiterm: MultiTermWriter(languages: languages)
    case .tmx: TermTMXWriter(version: version, languages: languages)
    case .omegat: OmegaTWriter(languages: languages)
    case .csv: TableWriter(WeblateRows(languages: languages), as: .quoted)
    case .memoq: TableWriter(MemoQRows(languages: languages), as: .commas)
    case .deepl: TableWriter.deepL(languages)
    case .google: TableWriter.google(languages)
    case .amazon: TableWriter.amazon(languages)
    case .azure: TableWriter.azure(languages)
    case .xlsx: GlossaryWorkbookWriter()
    case .matecat: MateCatWriter()
    }
  }
}
