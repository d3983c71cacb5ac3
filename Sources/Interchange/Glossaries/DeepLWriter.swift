extension TableWriter where Rows == ServiceRows {
  /// Writes a glossary for DeepL: TSV without a header, 1,024 bytes a phrase, 10 MiB a file.
  package static func deepL(_ languages: ExportLanguages) -> Self {
    var limits = ServiceRows.Limits()
    limits.termBytes = 1_024
    limits.fileBytes = 10 << 20
    return Self(ServiceRows(languages: languages, limits: limits), as: .tabs)
  }
}
