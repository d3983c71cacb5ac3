internal import BitextModel
internal import TextCore

/// A line while it is searched: its tokens, their numbers in the trie, what its words say of its language.
///
/// A class, like what is known: walks begin at most words, and to copy a dozen arrays for each costs more than to walk.
final class LineScan {
  let text: TokenizedText
  /// The number of each token in the trie; -1 for words that no phrase has.
  let words: [Int32]
  let known: SharedKnowledge
  private let vocabulary: Vocabulary
  /// Words whose language says something of a mark, on either side.
  private static let window = 8
  /// Log odds that settle the language.
  private static let settled: Float = 2.5

  init(
    _ text: TokenizedText, _ words: [Int32], _ known: SharedKnowledge, _ vocabulary: Vocabulary
  ) {
    self.text = text
    self.words = words
    self.known = known
    self.vocabulary = vocabulary
  }

  private var knowledge: RecognizerKnowledge { known.knowledge }
  var count: Int { words.count }
  var tokens: [Token] { text.tokens }

  /// What the words around a range say: positive for Vietnamese.
  func odds(around range: Range<Int>) -> Float {
    let before = max(0, range.lowerBound - Self.window)..<range.lowerBound
    let after = range.upperBound..<min(count, range.upperBound + Self.window)
    return odds(of: before) + odds(of: after)
  }

  private func odds(of range: Range<Int>) -> Float {
    known.identifier.evidence(of: Array(tokens[range]), in: vocabulary).reduce(0, +)
  }

  /// Whether the words around speak clearly for the other language.
  func contradicts(_ range: Range<Int>, isVietnamese: Bool) -> Bool {
    let odds = odds(around: range)
    return isVietnamese ? odds < -Self.settled : odds > Self.settled
  }

  /// Whether the token is a word with a capital that stands directly there.
  func isName(at index: Int) -> Bool { index >= 0 && index < count && tokens[index].isCapital }

  /// Whether the entry means this piece of the text.
  func accepts(_ entry: TermEntry, _ range: Range<Int>) -> Bool {
    let conditions = entry.conditions
    if conditions.isEmpty { return true }
    if conditions.contains(.upper), !isUpper(range.lowerBound) { return false }
    if conditions.contains(.capitals), !hasCapitals(entry.capitals, range) { return false }
    if conditions.contains(.syllable), isName(at: range.upperBound) || isName(at: range.lowerBound - 1) {
      return false
    }
    if conditions.contains(.bare), goesOn(after: range.upperBound) { return false }
    if conditions.contains(.beforeName), !isNameOrNumber(at: range.upperBound) { return false }
    if conditions.contains(.name), knowledge.isSurname(before: range.lowerBound, in: self) { return false }
    return !conditions.contains(.plain) || !contradicts(range, isVietnamese: entry.isVietnamese)
  }

  private func isUpper(_ index: Int) -> Bool {
    tokens[index].shape == .upper || tokens[index].shape == .initial
  }

  private func hasCapitals(_ capitals: UInt32, _ range: Range<Int>) -> Bool {
    for (offset, index) in range.prefix(32).enumerated() where capitals & (1 << UInt32(offset)) != 0 {
      if !tokens[index].isCapital { return false }
    }
    return true
  }

  private func isNameOrNumber(at index: Int) -> Bool {
    isName(at: index) || (index < count && tokens[index].shape == .number)
  }

  /// Whether "de" or "del" makes the word the head of something longer.
  private func goesOn(after index: Int) -> Bool {
    index < count && (words[index] == knowledge.words.de || words[index] == knowledge.words.del)
  }
}
