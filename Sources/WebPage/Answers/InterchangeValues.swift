internal import BitextModel
internal import GlossaryStore
internal import Interchange
internal import Terminology
internal import Workbench

/// Files to be taken in.
struct ImportInput: Decodable, Sendable {
  let files: [UploadInput]
  let merge: Name<MergePolicy>?
  let dryRun: Bool?
  let columns: String?
}

/// What an import did or would do.
struct ImportReportValue: Encodable {
  /// So many concepts are told one by one.
  static let shown = 200

  let dryRun: Bool
  let actions: [String: Int]
  let changes: [CountedValue]
  let concepts: [ImportedValue]
  var problem: Problem?

  init(_ report: GlossaryImport.Report, isTrial: Bool, _ concepts: [ImportedValue]) {
    dryRun = isTrial
    actions = Dictionary(report.actions.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
    changes = ImportChange.allCases.compactMap { change in
      report.changes[change].map { CountedValue(what: change.description, count: $0) }
    }
    self.concepts = concepts
  }
}

/// Something that happened so many times.
struct CountedValue: Encodable {
  let what: String
  let count: Int
}

/// A concept that was taken in.
struct ImportedValue: Encodable {
  let vi: [String]
  let es: [String]
  let action: String

  init(_ outcome: GlossaryImport.Outcome) {
    vi = outcome.concept.terms(in: .vietnamese).map(\.text)
    es = outcome.concept.terms(in: .spanish).map(\.text)
    action = outcome.result.action.rawValue
  }
}

/// What an export would hold and lose.
struct ExportReportValue: Encodable {
  let concepts: Int
  let entries: Int
  let losses: [CountedValue]

  init(_ report: ExportReport) {
    (concepts, entries) = (report.concepts, report.entries)
    losses = ExportLoss.allCases.compactMap { loss in
      report.losses[loss].map { CountedValue(what: loss.description, count: $0) }
    }
  }
}

/// The formats.
struct FormatsValue: Encodable {
  let formats = ExportFormat.allCases.map(FormatValue.init)
}

/// A format and what it can hold.
struct FormatValue: Encodable {
  let id: String
  let ending: String
  let entry: String
  let held: [String]
  let inComment: [String]
  let directed: Bool

  init(_ format: ExportFormat) {
    let capabilities = format.capabilities
    (id, ending, directed) = (format.rawValue, format.ending, format.isDirected)
    entry =
      switch capabilities.entry {
      case .concept: "concept"
      case .pair: "pair"
      case .onlyTarget: "only-target"
      }
    held = GlossaryField.allCases.filter { capabilities.held.contains($0) }.map(\.rawValue)
    inComment = GlossaryField.allCases.filter { capabilities.inComment.contains($0) }.map(\.rawValue)
  }
}

extension ExportFormat {
  /// The ending of its files.
  var ending: String {
    switch self {
    case .tbx, .tbxFlat, .tbx3, .tbx3Tags: "tbx"
    case .multiterm: "xml"
    case .omegat: "utf8"
    case .memoq, .csv, .google, .amazon: "csv"
    case .deepl, .azure: "tsv"
    case .xlsx, .matecat: "xlsx"
    case .tsv, .json, .tmx: rawValue
    }
  }
}
