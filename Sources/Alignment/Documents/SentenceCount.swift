internal import TextCore

/// Counts the sentences of a segment by their final marks.
///
/// Cheap, for it runs on every line: `SentenceSplitter` cuts text, this only weighs it, alike on both sides.
enum SentenceCount {
  /// How many sentences a segment has, one at least; what follows the last mark counts too.
  static func sentences(in text: TokenizedText) -> Int {
    var count = 0
    var isOpen = false
    for index in text.tokens.indices {
      if text.tokens[index].shape != .punctuation {
        isOpen = true
      } else if isOpen, endsSentence(index, in: text) {
        count += 1
        isOpen = false
      }
    }
    return max(1, isOpen ? count + 1 : count)
  }

  private static func endsSentence(_ index: Int, in text: TokenizedText) -> Bool {
    let mark = text.normalized.bytes[text.tokens[index].range]
    switch mark.first {
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return true
    case UInt8(ascii: "."): return !followsAbbreviation(index, in: text) && precedesCapital(index, in: text)
    default: return mark.elementsEqual("…".utf8) && precedesCapital(index, in: text)
    }
  }

  /// Whether the next word begins with a capital, or there is none.
  private static func precedesCapital(_ index: Int, in text: TokenizedText) -> Bool {
    guard let next = text.tokens[(index + 1)...].first(where: { $0.shape != .punctuation }) else {
      return true
    }
    return next.isCapital && next.start > text.tokens[index].end
  }

  /// Whether a stop stands behind an initial or "TP", and not at the end.
  private static func followsAbbreviation(_ index: Int, in text: TokenizedText) -> Bool {
    guard index > 0, index + 1 < text.tokens.count else { return false }
    let shape = text.tokens[index - 1].shape
    return shape == .initial || shape == .upper
  }
}
