internal import Interchange

/// A reader, or the checks, that have to get along with any bytes.
enum FuzzedReader: String, CaseIterable {
  case text, html, docx, xlsx, tmx, xliff, table, po, mo, srt, vtt, glossary, check

  /// Archives that unpack to more only cost time.
  private static let limits = ZipLimits(largestEntry: 1 << 22)

  /// Reads the bytes; errors are what is expected of damaged files.
  func read(_ bytes: [UInt8]) throws {
    switch self {
    case .text: _ = try PageReader().document(named: "a.txt", from: bytes)
    case .html: _ = try PageReader().document(named: "a.html", from: bytes)
    case .docx:
      _ = try WordDocumentReader(limits: Self.limits).document(named: "a.docx", from: bytes)
      _ = try WordDocumentReader(limits: Self.limits).pairTables(in: bytes)
    case .xlsx: try WorkbookReader(limits: Self.limits).forEachRow(in: bytes) { _ in }
    case .tmx: _ = try TMXReader().forEachPair(in: bytes) { _ in }
    case .xliff: _ = try XLIFFReader().forEachPair(in: bytes) { _ in }
    case .table: _ = try PairTableReader().forEachPair(in: bytes) { _ in }
    case .po: _ = try POReader().catalogue(from: bytes)
    case .mo: _ = try MOReader().catalogue(from: bytes)
    case .srt, .vtt: _ = try SubtitleReader().subtitles(from: bytes)
    case .check: CheckedBytes.check(bytes)
    case .glossary: _ = try GlossaryTSVReader().concepts(in: bytes)
    }
  }
}
