extension TableWriter where Rows == ServiceRows {
  /// Writes a glossary for Azure document translation: TSV without a header, 10 MB a file.
  package static func azure(_ languages: ExportLanguages) -> Self {
    var limits = ServiceRows.Limits()
    limits.fileBytes = 10_000_000
    return Self(ServiceRows(languages: languages, limits: limits), as: .tabs)
  }
}
