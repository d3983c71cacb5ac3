internal import BitextModel
internal import Foundation
package import GlossaryStore
internal import Interchange
internal import TextCore

/// The files that a lexicon is learned from.
///
/// What a file is, its name says: `.po` and `.mo` are catalogues of messages and stand in pairs, the Vietnamese one first;
/// `.tmx` is a translation memory; everything else is a table whose last two columns are Vietnamese and Spanish.
package struct TrainingText: Sendable {
  /// One place that pairs come from.
  enum Part: Equatable {
    case table(String)
    case memory(String)
    case catalogues(vietnamese: String, spanish: String)
  }

  let parts: [Part]

  /// Takes paths in their order; "-" is a table on standard input.
  package init(files: [String]) throws(WorkbenchError) {
    var parts: [Part] = []
    var waiting: String?
    for file in files {
      if let vietnamese = waiting {
        guard Self.isCatalogue(file) else { throw Self.alone(vietnamese) }
        parts.append(.catalogues(vietnamese: vietnamese, spanish: file))
        waiting = nil
      } else if Self.isCatalogue(file) {
        waiting = file
      } else if file.hasSuffix(".tmx") {
        parts.append(.memory(file))
      } else {
        parts.append(.table(file))
      }
    }
    if let waiting { throw Self.alone(waiting) }
    self.parts = parts
  }

  /// Whether there are no files.
  var isEmpty: Bool { parts.isEmpty }

  /// Calls `body` with each pair, file by file.
  func forEachPair(_ body: (_ vietnamese: String, _ spanish: String) -> Void) throws(WorkbenchError) {
    for part in parts { try Self.read(part) { body($0.vietnamese, $0.spanish) } }
  }

  private static func read(_ part: Part, _ body: (TextPair) -> Void) throws(WorkbenchError) {
    switch part {
    case .table(let file): try readTable(file, body)
    case .memory(let file): try readMemory(file, body)
    case .catalogues(let vietnamese, let spanish):
      let source = try catalogue(vietnamese, language: "vi")
      for pair in source.pairs(with: try catalogue(spanish, language: "es")) {
        body(TextPair(pair.vietnamese, pair.spanish, line: 0))
      }
    }
  }

  /// The files as documents of the corpus, with the lines that each pair begins on where the format has lines.
  package func corpusDocuments() throws(WorkbenchError) -> [CorpusDocument] {
    var documents: [CorpusDocument] = []
    for part in parts {
      var segments: [CorpusSegment] = []
      try Self.read(part) { pair in
        let lines = pair.line > 0 ? [pair.line] : []
        segments.append(
          CorpusSegment(
            vietnamese: pair.vietnamese, spanish: pair.spanish, vietnameseLines: lines, spanishLines: lines))
      }
      let origin = try Self.origin(of: part)
      documents.append(
        CorpusDocument(name: origin.path, fingerprint: origin.fingerprint, segments: segments))
    }
    return documents
  }

  private static func origin(of part: Part) throws(WorkbenchError) -> FileOrigin {
    switch part {
    case .table(let file), .memory(let file): FileOrigin(path: file, try InputFile.bytes(of: file))
    case .catalogues(let vietnamese, let spanish):
      FileOrigin(
        vietnamese: FileOrigin(path: vietnamese, try InputFile.bytes(of: vietnamese)),
        spanish: FileOrigin(path: spanish, try InputFile.bytes(of: spanish)), DocumentOptions())
    }
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

  private static func readTable(_ file: String, _ body: (TextPair) -> Void) throws(WorkbenchError) {
    try read(file) { bytes in
      _ = try PairTableReader().forEachPair(in: bytes) { body($0) }
    }
  }

  private static func readMemory(_ file: String, _ body: (TextPair) -> Void) throws(WorkbenchError) {
    try read(file) { bytes in
      _ = try TMXReader().forEachPair(in: bytes) { body($0) }
    }
  }

  /// Reads a file whole, with the file in the errors of its lines.
  private static func read(_ file: String, _ pairs: ([UInt8]) throws -> Void) throws(WorkbenchError) {
    let bytes = try InputFile.bytes(of: file)
    do {
      try pairs(bytes)
    } catch let error as TableError {
      throw .badTable(file: file, error)
    } catch {
      throw .cannotRead(file: file, reason: "\(error)")
    }
  }

  private static func catalogue(_ file: String, language: String) throws(WorkbenchError) -> MessageCatalogue {
    let catalogue = try read(file)
    if let found = catalogue.language, !found.hasPrefix(language) {
      let wanted = language == "vi" ? "Vietnamese, which stands first" : "Spanish, which stands second"
      throw .badList(file: file, line: 0, reason: "expected a catalogue in \(wanted), found “\(found)”")
    }
    return catalogue
  }

  private static func read(_ file: String) throws(WorkbenchError) -> MessageCatalogue {
    let bytes = try InputFile.bytes(of: file)
    if file.hasSuffix(".mo") {
      do { return try MOReader().catalogue(from: bytes) } catch { throw .unreadable(file: file, error) }
    }
    let text: [UInt8]
    do { text = try TextDecoder().decode(bytes).utf8 } catch { throw .unreadable(file: file, error) }
    do { return try POReader().catalogue(from: text) } catch { throw .badTable(file: file, error) }
  }

  private static func isCatalogue(_ file: String) -> Bool { file.hasSuffix(".po") || file.hasSuffix(".mo") }

  private static func alone(_ file: String) -> WorkbenchError {
    .badList(
      file: file, line: 0,
      reason: "a catalogue has one language; expected the Vietnamese one and behind it the Spanish one")
  }
}
