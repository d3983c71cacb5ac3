internal import Terminology

/// A query cut into words, to find terms in it.
struct SentenceWords {
  private let words: [Word]
  private let endsSentence: Bool
  /// Queries of fewer words are titles unless a full stop ends them.
  private static let shortest = 8
  /// No title is longer, chains of offices are several.
  private static let longestTerm = 16

  /// A word without the marks round it.
  private struct Word {
    let text: String
    /// Whether a mark stands behind it: a comma may stand inside a term, others end it.
    let isBeforeComma: Bool
    let isBeforeStop: Bool
  }

  init(_ text: String) {
    let raw = text.split { $0.isWhitespace }
    words = raw.map(Self.word).filter { !$0.text.isEmpty }
    endsSentence = raw.last?.last.map { ".!?…".contains($0) } ?? false
  }

  private static func word(_ raw: Substring) -> Word {
    let marks: Set<Character> = [
      ",", ".", ";", ":", "!", "?", "…", "\"", "“", "”", "«", "»", "(", ")", "¿", "¡",
    ]
    let start = raw.drop { marks.contains($0) }
    let end = start.lastIndex { !marks.contains($0) }.map { start.index(after: $0) } ?? start.startIndex
    let behind = start[end...]
    return Word(
      text: String(start[..<end]), isBeforeComma: behind == ",",
      isBeforeStop: !behind.isEmpty && behind != ",")
  }

  var count: Int { words.count }

  /// Whether the query is running text rather than one term.
  var isSentence: Bool { count >= Self.shortest || (endsSentence && count > 2) }

  /// A piece of the text that may be a term.
  struct Piece {
    let text: String
    let end: Int
    /// Whether it has several words, so that it may have lost its diacritics.
    let isLong: Bool
  }

  /// The pieces that begin at a word, the longest first.
  func phrases(at start: Int) -> [Piece] {
    var pieces: [Piece] = []
    var text = ""
    for index in start..<min(count, start + Self.longestTerm) {
      text += (text.isEmpty ? "" : " ") + words[index].text
      pieces.append(Piece(text: text, end: index + 1, isLong: index > start))
      if words[index].isBeforeStop { break }
      if words[index].isBeforeComma { text += "," }
    }
    return pieces.reversed()
  }

  /// Whether an office may begin at a word.
  func beginsOffice(at index: Int) -> Bool {
    let words = words[index...].prefix(8).map(\.text)
    return OfficeBeginning.stands(in: words)
  }
}
