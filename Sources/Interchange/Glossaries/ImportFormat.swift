/// A format that a glossary is imported from.
package enum ImportFormat: String, CaseIterable, Sendable {
  /// The full table that this program writes.
  case tsv
  /// The JSON that this program writes.
  case json
  /// TBX of any version and dialect.
  case tbx
  /// A translation memory of terms.
  case tmx
  /// MultiTerm's XML.
  case multiterm
  /// OmegaT's glossary: lines that begin with # are comments.
  case omegat
  /// A table of any other make: commas, semicolons or tabs, with a header or without.
  case table
  /// The full table as a workbook that this program writes.
  case xlsx
  /// The first sheet of any other workbook, MateCat's among them, read as a table.
  case workbook

  /// Whether files say of each term how far it may be used: where they do not, nothing known of that changes.
  package var statesStatus: Bool {
    switch self {
    case .tsv, .json, .tbx, .multiterm, .xlsx: true
    case .tmx, .omegat, .table, .workbook: false
    }
  }

  /// Whether a file that begins so is an archive, as workbooks are, and has to be read whole.
  package static func isArchive(_ head: [UInt8]) -> Bool { Workbook.begins(head) }

  /// The format of a file, by its first bytes as UTF-8 and, where they leave it open, by its name; of an archive all bytes
  /// are wanted.
  package static func detected(in head: [UInt8], named name: String) throws(TableError) -> ImportFormat {
    if isArchive(head) {
      let header = try Workbook(head).firstRows(1).first ?? []
      return isFullTable(header) ? .xlsx : .workbook
    }
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = head[start...].drop { $0 <= 0x20 }
    switch text.first {
    case UInt8(ascii: "<"): return try byRoot(text)
    default: break
    }
    if isJSON(text) { return .json }
    return isFullTable(text) ? .tsv : isOmegaT(name) ? .omegat : .table
  }

  /// Whether the text begins with an object that has a name in it, or a list of objects.
  private static func isJSON(_ text: ArraySlice<UInt8>) -> Bool {
    let rest = text.dropFirst().drop { $0 <= 0x20 }
    switch text.first {
    case UInt8(ascii: "["): return rest.first == UInt8(ascii: "{") || rest.first == UInt8(ascii: "]")
    case UInt8(ascii: "{") where rest.first == 0x22:
      let behind = rest.dropFirst().drop { $0 != 0x22 }.dropFirst().drop { $0 <= 0x20 }
      return behind.first == UInt8(ascii: ":")
    default: return false
    }
  }

  /// By the first element behind the prologue.
  private static func byRoot(_ text: ArraySlice<UInt8>) throws(TableError) -> ImportFormat {
    let name = rootName(text)
    switch name {
    case "martif", "tbx", "TBX": return .tbx
    case "tmx": return .tmx
    case "mtf": return .multiterm
    default:
      throw .expected("a glossary: TBX, TMX or MultiTerm XML", found: "<\(name.prefix(40))>", line: 1)
    }
  }

  private static func rootName(_ text: ArraySlice<UInt8>) -> String {
    var rest = text
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      if rest.first == UInt8(ascii: "?") || rest.first == UInt8(ascii: "!") { continue }
      let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
      let local = name.lastIndex(of: 0x3A).map { name[($0 + 1)...] } ?? name
      return String(decoding: local, as: UTF8.self)
    }
    return ""
  }

  /// Whether the first line names columns of the full table alone, the two languages and more among them.
  private static func isFullTable(_ text: ArraySlice<UInt8>) -> Bool {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    return isFullTable(line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) })
  }

  private static func isFullTable(_ names: [String]) -> Bool {
    names.contains("vi") && names.contains("es") && names.allSatisfy(GlossaryTSV.columns.contains)
  }

  private static func isOmegaT(_ name: String) -> Bool {
    [".utf8", ".txt", ".tab"].contains { name.lowercased().hasSuffix($0) }
  }

  /// A reader; the file's name stands with the sentences that are found in it, the settings are those of a table.
  package func reader(file: String, _ settings: TableReader.Settings = TableReader.Settings())
    -> any GlossaryReader
  {
    switch self {
    case .tsv: return GlossaryTSVReader()
    case .json: return JSONGlossaryReader()
    case .tbx: return TBXReader(file: file)
    case .tmx: return TermTMXReader(file: file)
    case .multiterm: return MultiTermReader(file: file)
    case .omegat:
      var settings = settings
      settings.hasComments = true
      settings.separator = settings.separator ?? 0x09
      return TableReader(file: file, settings)
    case .table, .workbook: return TableReader(file: file, settings)
    case .xlsx: return GlossaryWorkbookReader()
    }
  }
}
