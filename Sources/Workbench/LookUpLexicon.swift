internal import BitextModel
internal import Foundation
internal import Interchange
internal import Terminology
internal import TextCore

/// Searches the general lexicon, whole entries only, with or without diacritics.
///
/// The first search passes over the bytes, since most processes ask once; the second one makes an index of the cells.
final class LexiconSearch: @unchecked Sendable {
  private let lock = NSLock()
  private var bytes: [UInt8] = []
  private var path = ""
  private var index: LexiconIndex?

  /// The entries that have this word on the side of its language.
  func entries(for text: String, _ language: Language?) throws(WorkbenchError) -> [LookUpAnswer] {
    let wanted = Array(Folding.folded(text).utf8)
    guard !wanted.isEmpty else { return [] }
    var answers: [LookUpAnswer] = []
    for entry in try candidates(for: wanted) {
      if language?.isSpanish != true, Self.isSame(entry.vietnamese, wanted) {
        answers.append(LookUpAnswer(entry, text, found: entry.vietnamese, isVietnamese: true))
      } else if language?.isVietnamese != true,
        let found = entry.spanish.first(where: { Self.isSame($0, wanted) })
      {
        answers.append(LookUpAnswer(entry, text, found: found, isVietnamese: false))
      }
    }
    return answers.sorted { $0.score > $1.score }
  }

  private static func isSame(_ text: String, _ wanted: [UInt8]) -> Bool {
    Folding.folded(text).utf8.elementsEqual(wanted)
  }

  /// The entries of the lines on which some cell may be the word.
  private func candidates(for wanted: [UInt8]) throws(WorkbenchError) -> [LexiconEntry] {
    let lines = try lines(with: wanted)
    do {
      return try LexiconTable().entries(from: lines)
    } catch {
      throw .badTable(file: path, error)
    }
  }

  private func lines(with wanted: [UInt8]) throws(WorkbenchError) -> [UInt8] {
    lock.lock()
    defer { lock.unlock() }
    if bytes.isEmpty {
      path = try DataFolder.find().lexiconFile
      bytes = try InputFile.bytes(of: path)
      return LexiconIndex.lines(of: bytes, with: wanted)
    }
    let index = index ?? LexiconIndex(bytes)
    self.index = index
    return index.lines(of: bytes, with: wanted)
  }
}

extension LookUpAnswer {
  /// A word of the general lexicon.
  fileprivate init(_ entry: LexiconEntry, _ query: String, found: String, isVietnamese: Bool) {
    concept = nil
    let isExact = NormalizedText(query).text.lowercased().utf8.elementsEqual(found.lowercased().utf8)
    match = isExact ? .exact : .folded
    // A later Spanish word of an entry is a rarer meaning.
    let rank = 0.02 * Double(min(entry.spanish.firstIndex(of: found) ?? 0, 10))
    score = (isExact ? 0.5 : 0.45) - rank
    self.found = found
    self.isVietnamese = isVietnamese
    kind = .other
    vietnamese = [Form(entry.vietnamese, status: "admitted")]
    spanish = entry.spanish.map { Form($0, status: "admitted") }
    source = "general lexicon"
    notes = entry.partOfSpeech.rawValue
    examples = []
    let summands: [(String, Double)] = [
      ("an entry of the general lexicon", 0.5), ("diacritics", isExact ? 0 : -0.05),
      ("a rarer meaning", -rank),
    ]
    explanation = LookUpExplanation(
      query, isExact ? "nothing" : "diacritics: \(found)",
      score: summands.filter { $0.1 != 0 }.map { LookUpExplanation.Summand($0.0, $0.1) })
  }
}
