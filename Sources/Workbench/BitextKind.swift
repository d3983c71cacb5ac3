/// What a file of pairs is, by the ending of its name.
enum BitextKind: Equatable {
  /// A table whose last two columns are Vietnamese and Spanish.
  case table
  /// Such a table in a workbook.
  case workbook
  /// A translation memory.
  case memory
  /// A file in translation.
  case translation
  /// A catalogue of messages in one language; two of them make pairs.
  case catalogue

  private static let endings: [(ending: String, kind: BitextKind)] = [
    (".tsv", .table), (".xlsx", .workbook), (".tmx", .memory), (".xlf", .translation),
    (".xliff", .translation),
    // XLIFF 1.2 of Trados, memoQ and Memsource.
    (".sdlxliff", .translation), (".mqxliff", .translation), (".mxliff", .translation),
    (".po", .catalogue), (".mo", .catalogue),
  ]

  /// The kind that a name tells; nil where it is none of files of pairs.
  init?(named path: String) {
    let name = path.lowercased()
    guard let found = Self.endings.first(where: { name.hasSuffix($0.ending) }) else { return nil }
    self = found.kind
  }
}
