internal import BitextModel
internal import TextCore

/// One line of a side, cut into the words that names are made of.
///
/// An object that never changes, because every mention and every finding holds it.
final class NameLine: Sendable {
  /// The line as it was read, with its number.
  let line: CheckedText.Line
  /// The line with its letters repaired, and its tokens.
  let text: TokenizedText
  /// Its words, without numbers and marks.
  let words: [NameWord]
  /// The token of each word.
  let tokens: [Int]
  /// The words that begin with a capital.
  let capitals: [Int]
  /// Whether a hyphen joins some of its words.
  let hasHyphens: Bool
  /// Whether it is written in capitals throughout, so that they say nothing.
  let isCaseless: Bool
  /// Where its letters have been found wrong, in bytes of the line as it was read.
  let doubts: [Range<Int>]

  init(
    line: CheckedText.Line, text: TokenizedText, words: [NameWord], tokens: [Int], isCaseless: Bool,
    doubts: [Range<Int>]
  ) {
    self.line = line
    self.text = text
    self.words = words
    self.tokens = tokens
    capitals = words.indices.filter { words[$0].isCapital }
    hasHyphens = words.contains { $0.joint == .hyphen }
    self.isCaseless = isCaseless
    self.doubts = doubts
  }

  /// Whether there is a capital that does more than open a sentence.
  var mayHoldNames: Bool {
    !isCaseless && (capitals.count > 1 || capitals.contains { !words[$0].opensSentence })
  }

  /// Whether the letters of some of these words are in doubt.
  func isDoubtful(_ range: Range<Int>) -> Bool {
    !doubts.isEmpty && doubts.contains { $0.overlaps(originalRange(of: range)) }
  }

  /// The original bytes that a range of words spans.
  func originalRange(of range: Range<Int>) -> Range<Int> {
    text.normalized.originalRange(
      of: words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound)
  }

  /// The repaired text of a range of words.
  func name(_ range: Range<Int>) -> String {
    text.normalized.slice(
      words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound)
  }

  /// The repaired text of a word of this line.
  func spelling(of word: NameWord) -> String { text.normalized.slice(word.range) }

  /// The letters by which the gazetteer knows the name that a range of words makes.
  func key(_ range: Range<Int>, in vocabulary: Vocabulary) -> [UInt8] {
    words[range].flatMap { vocabulary.bytes(of: $0.folded).lazy.filter(Gazetteer.isKeyLetter) }
  }

  /// The repaired text of one word.
  func word(_ index: Int) -> String { text.normalized.slice(words[index].range) }
}

/// Cuts lines into the words that names are made of.
struct NameLineReader {
  private var lexer: Lexer
  private var cache: WordCache

  init(vocabulary: Vocabulary, _ knowledge: NameKnowledge) {
    lexer = Lexer(vocabulary: vocabulary)
    cache = WordCache(knowledge.gazetteer, knowledge.grammar)
  }

  /// The words of all lines read so far.
  var vocabulary: Vocabulary { lexer.vocabulary }

  /// The words of the lines of a side, whose letters were checked.
  mutating func read(_ lines: [CheckedText.Line], _ checked: [CheckedLine]) -> [NameLine] {
    var read: [NameLine] = []
    for (line, letters) in zip(lines, checked) { read.append(self.read(line, letters)) }
    return read
  }

  private mutating func read(_ line: CheckedText.Line, _ checked: CheckedLine) -> NameLine {
    let text = TokenizedText(checked.text, lexer: &lexer)
    var words: [NameWord] = []
    var tokens: [Int] = []
    words.reserveCapacity(text.tokens.count)
    tokens.reserveCapacity(text.tokens.count)
    for index in text.tokens.indices where text.tokens[index].isWord {
      words.append(word(at: index, behind: tokens.last, in: text))
      tokens.append(index)
    }
    return NameLine(
      line: line, text: text, words: words, tokens: tokens, isCaseless: Self.isCaseless(words),
      doubts: checked.findings.filter { $0.category == .invalidSyllable || $0.category == .mojibake }.map(
        \.range))
  }

  private mutating func word(at index: Int, behind previous: Int?, in text: TokenizedText) -> NameWord {
    let token = text.tokens[index]
    return NameWord(
      token, cache.word(of: token, in: lexer.vocabulary), cache.folded(token.folded, in: lexer.vocabulary),
      joint: Self.joint(of: index, behind: previous, in: text),
      opensSentence: Self.opensSentence(index, in: text), followsStop: Self.followsStop(index, in: text))
  }

  private static func joint(of index: Int, behind previous: Int?, in text: TokenizedText) -> NameWord.Joint {
    guard let previous else { return .mark }
    if previous == index - 1 { return text.tokens[index].followsSpace ? .space : .nothing }
    let isHyphen =
      previous == index - 2 && text.isMark(index - 1, "-") && !text.tokens[index - 1].followsSpace
      && !text.tokens[index].followsSpace
    return isHyphen ? .hyphen : .mark
  }

  /// A sentence begins with the line, behind a full stop or a colon, in quotes and brackets.
  private static func opensSentence(_ index: Int, in text: TokenizedText) -> Bool {
    guard index > 0 else { return true }
    let before = text.tokens[index - 1]
    guard before.shape == .punctuation else { return before.shape == .number && index == 1 }
    return !text.isMark(index - 1, ",") && !text.isMark(index - 1, "-")
  }

  private static func followsStop(_ index: Int, in text: TokenizedText) -> Bool {
    guard index > 0, text.tokens[index - 1].shape == .punctuation else { return false }
    return text.isMark(index - 1, ".") || text.isMark(index - 1, "!") || text.isMark(index - 1, "?")
      || text.isMark(index - 1, ";")
  }

  /// A line whose words are in capitals, but for one in five: "CHỦ TỊCH ĐỖ TIẾN QUYỀN thăm Cuba"; or a longer one whose
  /// words all begin with one: "Cơn Bão Rosa Đe Dọa Phoenix".
  private static func isCaseless(_ words: [NameWord]) -> Bool {
    (words.count >= 3 && words.count(where: \.isUpper) * 5 >= words.count * 4)
      || (words.count >= 10 && words.count(where: \.isCapital) * 10 >= words.count * 9)
  }
}
