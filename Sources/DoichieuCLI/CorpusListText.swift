internal import GlossaryStore

/// The documents of the corpus laid out for people, or as rows for programs.
struct CorpusListText {
  private let entries: [CorpusEntry]

  /// Documents that were found.
  init(_ entries: [CorpusEntry]) {
    self.entries = entries
  }

  /// A document as other programs read it.
  struct Document: Encodable {
    let file: String
    let segments: Int
    let added: String
  }

  /// The documents for other programs.
  var documents: [Document] {
    entries.map { Document(file: $0.name, segments: $0.segments, added: $0.added) }
  }

  /// Their names, how many segments they have, and when they came.
  func table(width: Int) -> String {
    var table = TextTable([.wrapped("file"), .fixed("segments"), .fixed("added (UTC)")])
    for entry in entries { table.append([entry.name, "\(entry.segments)", entry.added]) }
    return entries.isEmpty ? "" : table.text(width: width)
  }

  /// One row a document, below the names of the columns.
  var rows: String {
    let rows = entries.map { [$0.name, "\($0.segments)", $0.added] }
    return ([["file", "segments", "added"]] + rows).map(TSVText.row).joined()
  }
}
