internal import TextCore

/// A word of a repaired Vietnamese line, as the spelling check sees it.
struct LineWord {
  /// Where it stands among the repaired scalars.
  let place: Range<Int>
  /// Its letters; nil where some are not Vietnamese.
  let form: WordForm?
  /// What the grammar says of it.
  let reading: SyllableTable.Reading
  /// Whether it is part of something that is no running text: an address, a file name, code, a hyphenated loan.
  let isExempt: Bool
  /// Whether a space alone stands between it and the word before.
  let followsWord: Bool
  /// Whether it begins a sentence.
  let beginsSentence: Bool

  /// Whether it is a syllable as it stands.
  var isSyllable: Bool {
    switch reading {
    case .syllable, .styled: true
    case .misplaced, .wrongTone, .none: false
    }
  }

  /// Whether it is a syllable with a letter or tone beyond ASCII: Vietnamese beyond doubt.
  var isMarkedSyllable: Bool { isSyllable && form?.isPlain == false }

  /// Whether it looks like a word of another language.
  var isForeign: Bool {
    guard let form else { return true }
    return !form.isVietnameseOnly && !isSyllable
  }

  /// The words of a repaired line.
  static func all(of scalars: [SourceScalar]) -> [LineWord] {
    var words: [LineWord] = []
    var chunk = ChunkShape()
    var end = 0
    for place in LineRepair.words(of: scalars) {
      if place.lowerBound >= chunk.end { chunk = ChunkShape(scalars, around: place.lowerBound) }
      let form = WordForm(scalars[place].lazy.map(\.scalar))
      let gap = scalars[end..<place.lowerBound]
      words.append(
        LineWord(
          place: place, form: form, reading: form.map { SyllableTable.shared.reading(of: $0) } ?? .none,
          isExempt: chunk.isExempt, followsWord: !words.isEmpty && gap.allSatisfy { $0.kind == .space },
          beginsSentence: words.isEmpty || gap.contains { endsSentence($0.scalar) }
        ))
      end = place.upperBound
    }
    return words
  }

  private static func endsSentence(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case ".", "!", "?", ":", "“", "\"", "”", "…", "-", "–", "•", "(": true
    default: false
    }
  }
}

/// What the piece of a line between two spaces looks like.
private struct ChunkShape {
  private(set) var end = 0
  private(set) var isExempt = false

  init() {}

  init(_ scalars: [SourceScalar], around index: Int) {
    var start = index
    while start > 0, scalars[start - 1].kind != .space { start -= 1 }
    end = index
    while end < scalars.count, scalars[end].kind != .space { end += 1 }
    isExempt = Self.isExempt(scalars[start..<end])
  }

  private static func isExempt(_ chunk: ArraySlice<SourceScalar>) -> Bool {
    for index in chunk.indices {
      let scalar = chunk[index].scalar
      if isCodeSign(scalar) { return true }
      let isInner = index > chunk.startIndex && index + 1 < chunk.endIndex
      if isInner, isJoiningSign(scalar), chunk[index - 1].isLetter, chunk[index + 1].isLetter {
        return true
      }
      if chunk[index].kind == .digit, index > chunk.startIndex, chunk[index - 1].isLetter { return true }
      if chunk[index].kind == .digit, index + 1 < chunk.endIndex, chunk[index + 1].isLetter { return true }
    }
    return false
  }

  private static func isCodeSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "@", "_", "\\", "=", "<", ">", "{", "}", "[", "]", "#", "$", "%", "~", "|", "^", "*", "&", "+", "`":
      true
    default: false
    }
  }

  private static func isJoiningSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", ".", "'", "’", "/", ":", "‑", "‐", "·": true
    default: false
    }
  }
}
