internal import GlossaryStore
internal import HTTPTypes
internal import Hummingbird
internal import Interchange
internal import Terminology
internal import Workbench

/// `/api/import`, `/api/export`, `/api/formats`: the glossary and other programs.
enum InterchangeRoutes {
  static func add(to interface: inout Interface) {
    let jobs = interface.desk.jobs
    interface.get("/api/formats") { _, _, _ in FormatsValue() }
    interface.on(.post, "/api/import", ImportInput.self, on: jobs) { desk, input, _ in try take(input, desk) }
    interface.file("/api/export") { desk, query in
      let format = try format(query)
      let export = try export(query, desk)
      let languages = try languages(query)
      let file = try UnnamedFile { _ = try export.write(as: format, languages, to: &$0) }
      return FileAnswer(name: "glossary." + format.ending, file: file)
    }
    interface.get("/api/export/report", on: jobs) { desk, query, _ in
      let (format, export, languages) = (try format(query), try export(query, desk), try languages(query))
      var report = ExportReport()
      _ = try UnnamedFile { report = try export.write(as: format, languages, to: &$0) }
      return ExportReportValue(report)
    }
  }

  private static func format(_ query: QueryReader) throws -> ExportFormat {
    guard let format = try query.choice("format", ExportFormat.self) else {
      throw Problem.bad("expected “format” in the address")
    }
    return format
  }

  private static func languages(_ query: QueryReader) throws -> ExportLanguages {
    try query.choice("direction", DirectionName.self) == .spanishFirst
      ? .spanishToVietnamese : .vietnameseToSpanish
  }

  private static func export(_ query: QueryReader, _ desk: Desk) throws -> GlossaryExport {
    var selection = ExportSelection()
    selection.statuses = try query.choices("status", AdministrativeStatus.self)
    selection.fields = query.texts("field")
    selection.isReviewedOnly = try query.flag("reviewed")
    return GlossaryExport(
      OpenedGlossary(store: desk.store), selection, settings: desk.settings)
  }

  private static func take(_ input: ImportInput, _ desk: Desk) throws -> ImportReportValue {
    guard !input.files.isEmpty else { throw Problem.bad("expected at least one of “files”") }
    var options = ImportOptions()
    options.policy = input.merge?.value ?? .update
    options.isTrial = input.dryRun ?? false
    options.table.columns = input.columns?.unlessEmpty?.split(
      separator: ",", omittingEmptySubsequences: false
    )
    .map { $0.filter { $0 != " " } }
    let files = try input.files.map { try $0.upload() }
    do {
      return try take(files, options, desk)
    } catch {
      guard let problem = Problem.ofText(error) else { throw error }
      var report = ImportReportValue(GlossaryImport.Report(), isTrial: options.isTrial, [])
      report.problem = problem
      return report
    }
  }

  private static func take(
    _ files: [Upload], _ options: ImportOptions, _ desk: Desk
  ) throws -> ImportReportValue {
    var shown: [ImportedValue] = []
    let work = GlossaryImport(OpenedGlossary(store: desk.store), options)
    let report = try work.run(files) { outcome in
      if shown.count < ImportReportValue.shown { shown.append(ImportedValue(outcome)) }
    }
    return ImportReportValue(report, isTrial: options.isTrial, shown)
  }

  /// What is translated into what.
  private enum DirectionName: String, CaseIterable {
    case vietnameseFirst = "vi-es"
    case spanishFirst = "es-vi"
  }
}
