internal import Interchange
internal import Terminology
internal import TextCore

/// A lexicon that `train` wrote, as entries beside those of the shipped one; empty where there is none.
struct LearnedLexiconFile: Sendable {
  private let path: String
  private let bytes: [UInt8]

  /// Pairs that were found less often, or that are less likely, mislead more than they help.
  private static let leastCount = 2
  private static let leastProbability: Float = 0.2

  /// Reads the lexicon at a path; none where there is no path.
  init(_ path: String?) throws(WorkbenchError) {
    self.path = path ?? ""
    bytes = if let path { try InputFile.bytes(of: path) } else { [] }
  }

  /// The entries that are likely enough, or those of them that a document can meet.
  func entries(meeting words: DocumentWords?) throws(WorkbenchError) -> [LexiconEntry] {
    var entries: [LexiconEntry] = []
    do {
      try LearnedLexiconTable().forEachEntry(of: bytes, where: { Self.isMet($0, words) }) { entry in
        guard entry.count >= Self.leastCount, entry.spanishGivenVietnamese >= Self.leastProbability else {
          return
        }
        entries.append(
          LexiconEntry(vietnamese: entry.vietnamese, spanish: [entry.spanish], partOfSpeech: .phrase))
      }
    } catch {
      throw .badTable(file: path, error)
    }
    return entries
  }

  private static func isMet(_ line: ArraySlice<UInt8>, _ words: DocumentWords?) -> Bool {
    words?.hold(line.prefix { $0 != 0x09 }) ?? true
  }

  /// What of it stands in signatures; nothing where there is none.
  var signature: String { bytes.isEmpty ? "" : "+\(TableLines.count(in: bytes))" }
}
