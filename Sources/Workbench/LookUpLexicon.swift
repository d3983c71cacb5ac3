internal import BitextModel
internal import Interchange
internal import Terminology
internal import TextCore

/// Searches the general lexicon, whole entries only, with or without diacritics.
///
/// Only lines that can match are taken apart, so that a search costs little more than a pass over the bytes.
struct LexiconSearch {
  private let data: DataFolder

  init(data: DataFolder) {
    self.data = data
  }

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

  /// The entries of the lines on which some cell begins like the word.
  private func candidates(for wanted: [UInt8]) throws(WorkbenchError) -> [LexiconEntry] {
    let bytes = try InputFile.bytes(of: data.lexiconFile)
    do {
      return try LexiconTable().entries(from: Self.lines(of: bytes, with: wanted))
    } catch {
      throw .badTable(file: data.lexiconFile, error)
    }
  }

  private static func lines(of bytes: [UInt8], with wanted: [UInt8]) -> [UInt8] {
    var lines: [UInt8] = []
    var start = 0
    var isWanted = false
    for index in bytes.indices {
      let isCell = index == start || bytes[index - 1] == 0x09 || (index > 1 && bytes[index - 2] == 0x7C)
      if isCell, !isWanted { isWanted = begins(bytes, at: index, with: wanted) }
      guard bytes[index] == 0x0A || index == bytes.count - 1 else { continue }
      if isWanted { lines += bytes[start...index] }
      start = index + 1
      isWanted = false
    }
    return lines
  }

  /// Whether the text at an offset folds to these bytes as far as they go.
  private static func begins(_ bytes: [UInt8], at start: Int, with wanted: [UInt8]) -> Bool {
    guard bytes[start] >= 0x80 || bytes[start] | 0x20 == wanted[0] | 0x20 else { return false }
    // A folded letter comes of at most three bytes.
    let end = min(bytes.count, start + wanted.count * 3 + 3)
    var folded: [UInt8] = []
    for scalar in String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars {
      LetterTable.shared.fold(scalar, into: &folded)
      guard wanted.starts(with: folded.prefix(wanted.count)) else { return false }
      if folded.count >= wanted.count { return true }
    }
    return false
  }
}

extension LookUpAnswer {
  /// A word of the general lexicon.
  fileprivate init(_ entry: LexiconEntry, _ query: String, found: String, isVietnamese: Bool) {
    let isExact = NormalizedText(query).text.lowercased().utf8.elementsEqual(found.lowercased().utf8)
    match = isExact ? .exact : .folded
    // A later Spanish word of an entry is a rarer meaning.
    let rank = entry.spanish.firstIndex(of: found) ?? 0
    score = (isExact ? 0.5 : 0.45) - 0.02 * Double(min(rank, 10))
    self.found = found
    self.isVietnamese = isVietnamese
    kind = .other
    vietnamese = [Form(entry.vietnamese, status: "admitted")]
    spanish = entry.spanish.map { Form($0, status: "admitted") }
    source = "general lexicon"
    notes = entry.partOfSpeech.rawValue
    examples = []
  }
}
