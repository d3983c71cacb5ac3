extension TableWriter where Rows == ServiceRows {
  /// Writes a glossary for Google Cloud Translation: CSV of one direction without a header, 10 million code points a file.
  ///
  /// Bytes are counted, of which there are at least as many.
  package static func google(_ languages: ExportLanguages) -> Self {
    var limits = ServiceRows.Limits()
    limits.fileBytes = 10_000_000
    return Self(ServiceRows(languages: languages, limits: limits), as: .commas)
  }
}
