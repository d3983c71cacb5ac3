internal import BitextModel
internal import Foundation
package import GlossaryStore
internal import Interchange
internal import TextCore

/// Files that hold pairs of texts: what lexicons are learned from, and terms taken out of.
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
    for part in parts { _ = try Self.read(part) { body($0.vietnamese, $0.spanish) } }
  }

  /// Reads one part, and tells where its pairs came from.
  static func read(_ part: Part, _ body: (TextPair) -> Void) throws(WorkbenchError) -> FileOrigin {
    switch part {
    case .table(let file):
      return try read(file) { _ = try PairTableReader().forEachPair(in: $0) { body($0) } }
    case .memory(let file): return try read(file) { _ = try TMXReader().forEachPair(in: $0) { body($0) } }
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
    do {
      try pairs(bytes)
      return FileOrigin(path: file, bytes)
    } catch let error as TableError {
      throw .badTable(file: file, error)
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
