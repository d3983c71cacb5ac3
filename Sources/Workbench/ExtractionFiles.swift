/// The files that terms are looked for in, by what they are.
///
/// Tables (`.tsv`, `.xlsx`), translation memories (`.tmx`), files in translation (`.xliff` …) and catalogues (`.po`, `.mo`) hold pairs; subtitles stand in pairs of files, and so
/// do documents where they are said to be such; everything else is a page with both languages on it.
package struct ExtractionFiles: Sendable {
  /// The pages.
  package private(set) var pages: [String] = []
  /// The documents and subtitles that belong together, Vietnamese and Spanish in either order.
  package private(set) var documents: [(String, String)] = []
  /// The files of pairs.
  package let texts: TrainingText

  /// Sorts files by their names; `areDocuments` says that what is no file of pairs is one of two documents.
  package init(_ files: [String], areDocuments: Bool) throws(WorkbenchError) {
    var texts: [String] = []
    var waiting: String?
    for file in files {
      if BitextKind(named: file) != nil {
        texts.append(file)
      } else if areDocuments || DocumentFile.isSubtitles(named: file) {
        if let first = waiting { documents.append((first, file)) }
        waiting = waiting == nil ? file : nil
      } else {
        pages.append(file)
      }
    }
    if let waiting {
      throw .badList(file: waiting, line: 0, reason: "stands alone; expected its counterpart behind it")
    }
    self.texts = try TrainingText(files: texts)
  }

  /// Whether there is more than pages.
  package var holdPairs: Bool { !documents.isEmpty || !texts.isEmpty }
}
