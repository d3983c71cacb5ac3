internal import BitextModel
internal import Foundation
package import GlossaryStore
internal import Interchange
internal import TextCore

/// Files that hold pairs of texts: what lexicons are learned from, and terms taken out of.
///
/// What a file is, its name says: `.po` and `.mo` are catalogues of messages and stand in pairs, the Vietnamese one first;
/// `.tmx` is a translation memory, `.xliff` a file in translation, `.docx` a document with tables of two columns; everything
/// else is a table, `.xlsx` one in a workbook, whose last two columns are Vietnamese and Spanish. Of files in translation,
/// what is only begun is left out.
package struct TrainingText: Sendable {
  /// One place that pairs come from.
  enum Part: Equatable {
    case table(String)
    case workbook(String)
    case memory(String)
    case translation(String)
    case document(String)
    case catalogues(vietnamese: String, spanish: String)
  }

  let parts: [Part]

  /// Takes paths in their order; "-" is a table on standard input.
  package init(files: [String]) throws(WorkbenchError) {
    var parts: [Part] = []
    var waiting: String?
    for file in files {
      let kind = BitextKind(named: file)
      if let vietnamese = waiting {
        guard kind == .catalogue else { throw Self.alone(vietnamese) }
        parts.append(.catalogues(vietnamese: vietnamese, spanish: file))
        waiting = nil
      } else if kind == .catalogue {
        waiting = file
      } else {
        parts.append(Self.part(file, kind))
      }
    }
    if let waiting { throw Self.alone(waiting) }
    self.parts = parts
  }

  private static func part(_ file: String, _ kind: BitextKind?) -> Part {
    switch kind {
    case .memory: .memory(file)
    case .workbook: .workbook(file)
    case .translation: .translation(file)
    default: DocumentFile.isWord(named: file) ? .document(file) : .table(file)
    }
  }

  /// Whether there are no files.
  var isEmpty: Bool { parts.isEmpty }

  /// Calls `body` with each pair, file by file.
  func forEachPair(_ body: (_ vietnamese: String, _ spanish: String) -> Void) throws(WorkbenchError) {
    _ = try forEachTextPair { body($0.vietnamese, $0.spanish) }
  }

  /// Calls `body` with each pair and where it stands, file by file, and tells where they came from.
  func forEachTextPair(_ body: (TextPair) -> Void) throws(WorkbenchError) -> [FileOrigin] {
    var origins: [FileOrigin] = []
    for part in parts { origins.append(try Self.read(part, body)) }
    return origins
  }

  /// Reads one part, and tells where its pairs came from.
  static func read(_ part: Part, _ body: (TextPair) -> Void) throws(WorkbenchError) -> FileOrigin {
    switch part {
    case .table(let file):
      return try read(file) { _ = try PairTableReader().forEachPair(in: $0) { body($0) } }
    case .workbook(let file):
      return try read(file) { _ = try PairTableReader().forEachPair(inWorkbook: $0) { body($0) } }
    case .memory(let file):
      return try readPieces(file) { _ = try TMXReader().forEachPair(of: $0) { body($0) } }
    case .translation(let file):
      return try readPieces(file) { pieces in
        _ = try XLIFFReader().forEachPair(of: pieces) { if $0.state != .initial { body($0) } }
      }
    case .document(let file):
      return try read(file) { WordPairs(try WordDocumentReader().pairTables(in: $0)).forEach(body) }
    case .catalogues(let vietnamese, let spanish):
      let (source, target) = (
        try catalogue(vietnamese, language: "vi"), try catalogue(spanish, language: "es")
      )
      for pair in source.messages.pairs(with: target.messages) {
        body(TextPair(pair.vietnamese, pair.spanish, line: 0))
      }
      return FileOrigin(vietnamese: source.origin, spanish: target.origin, DocumentOptions())
    }
  }

  /// The files as documents of the corpus, with the lines that each pair begins on where the format has lines.
  package func corpusDocuments() throws(WorkbenchError) -> [CorpusDocument] {
    var documents: [CorpusDocument] = []
    for part in parts {
      var segments: [CorpusSegment] = []
      let origin = try Self.read(part) { pair in
        let lines = pair.line > 0 ? [pair.line] : []
        segments.append(
          CorpusSegment(
            vietnamese: pair.vietnamese, spanish: pair.spanish, vietnameseLines: lines, spanishLines: lines))
      }
      documents.append(
        CorpusDocument(name: origin.path, fingerprint: origin.fingerprint, segments: segments))
    }
    return documents
  }

  /// The pairs as words in lower case, for aligners that take such.
  package func tokenizedPairs() throws(WorkbenchError) -> [(source: [String], target: [String])] {
    var pairs: [(source: [String], target: [String])] = []
    var lexer = Lexer()
    func words(_ text: String) -> [String] {
      lexer.tokens(of: NormalizedText(text)).map { lexer.vocabulary.text(of: $0.word) }
    }
    try forEachPair { pairs.append((words($0), words($1))) }
    return pairs
  }

  /// Reads a file whole, with the file in the errors of its lines.
  private static func read(
    _ file: String, _ pairs: ([UInt8]) throws -> Void
  ) throws(WorkbenchError) -> FileOrigin {
    let bytes = try InputFile.bytes(of: file)
    try telling(file) { try pairs(bytes) }
    return FileOrigin(path: file, bytes)
  }

  /// Reads a file piece by piece, so that one of any size passes through.
  private static func readPieces(
    _ file: String, _ pairs: (() throws -> [UInt8]?) throws -> Void
  ) throws(WorkbenchError) -> FileOrigin {
    let pieces = try FilePieces(file)
    var fingerprint = FileFingerprint()
    try telling(file) {
      try pairs {
        let piece = try pieces.next()
        if let piece { fingerprint.add(piece) }
        return piece
      }
    }
    return FileOrigin(file: file, fingerprint: fingerprint.text)
  }

  /// The errors of a reader, told with the file.
  private static func telling(_ file: String, _ work: () throws -> Void) throws(WorkbenchError) {
    do {
      try work()
    } catch let error as WorkbenchError {
      throw error
    } catch let error as TableError {
      throw .badTable(file: file, error)
    } catch let error as ReadingError {
      throw .unreadable(file: file, error)
    } catch {
      throw .cannotRead(file: file, reason: "\(error)")
    }
  }

  private typealias Catalogue = (messages: MessageCatalogue, origin: FileOrigin)

  private static func catalogue(_ file: String, language: String) throws(WorkbenchError) -> Catalogue {
    let bytes = try InputFile.bytes(of: file)
    let catalogue = try catalogue(file, bytes)
    if let found = catalogue.language, !found.hasPrefix(language) {
      let wanted = language == "vi" ? "Vietnamese, which stands first" : "Spanish, which stands second"
      throw .badList(file: file, line: 0, reason: "expected a catalogue in \(wanted), found “\(found)”")
    }
    return (catalogue, FileOrigin(path: file, bytes))
  }

  private static func catalogue(_ file: String, _ bytes: [UInt8]) throws(WorkbenchError) -> MessageCatalogue {
    if file.lowercased().hasSuffix(".mo") {
      do { return try MOReader().catalogue(from: bytes) } catch { throw .unreadable(file: file, error) }
    }
    let text: [UInt8]
    do { text = try TextDecoder().decode(bytes).utf8 } catch { throw .unreadable(file: file, error) }
    do { return try POReader().catalogue(from: text) } catch { throw .badTable(file: file, error) }
  }

  private static func alone(_ file: String) -> WorkbenchError {
    .badList(
      file: file, line: 0,
      reason: "a catalogue has one language; expected the Vietnamese one and behind it the Spanish one")
  }
}
