extension TableWriter where Rows == ServiceRows {
  /// Writes a custom terminology for Amazon Translate: CSV with the languages as header, 200 bytes a term, 10 MB a file.
  package static func amazon(_ languages: ExportLanguages) -> Self {
    var limits = ServiceRows.Limits()
    limits.termBytes = 200
    limits.fileBytes = 10_000_000
    return Self(ServiceRows(languages: languages, hasHeader: true, limits: limits), as: .commas)
  }
}
