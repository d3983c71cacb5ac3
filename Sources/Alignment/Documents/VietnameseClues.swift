internal import BitextModel
internal import TextCore
internal import Terminology

/// The clues of the Vietnamese document: known phrases and their parts, single words, names, numbers, marks.
struct VietnameseClues {
  private(set) var text = EvidenceText()
  private(set) var table = ClueTable()
  /// Words that may stand in Spanish as they are, by their clue.
  private(set) var names: [Int32: Name] = [:]
  private let resources: LanguageResources
  private let lines: LineReader
  private let isUnaccented: Bool
  private let syllables = VietnameseSyllable.grammar

  /// A word that is no common Vietnamese one.
  struct Name {
    let folded: TokenID
    /// Whether it could be a Vietnamese word as well, so that only a capital makes it a name in Spanish.
    let needsCapital: Bool
  }

  init(resources: LanguageResources, lines: LineReader, isUnaccented: Bool) {
    self.resources = resources
    self.lines = lines
    self.isUnaccented = isUnaccented
  }

  /// Adds a segment.
  mutating func read(_ segment: String, lexer: inout Lexer) {
    let read = TokenizedText(segment, lexer: &lexer)
    var clues: [Int32] = []
    var covered = 0
    for phrase in resources.equivalents.phrases(in: read.tokens, folded: isUnaccented) {
      for index in covered..<phrase.range.lowerBound { add(index, read, lexer.vocabulary, to: &clues) }
      add(phrase, read, lexer.vocabulary, to: &clues)
      covered = phrase.range.upperBound
    }
    for index in covered..<read.tokens.count { add(index, read, lexer.vocabulary, to: &clues) }
    for key in SoundKey.transliterations(in: read, lexer.vocabulary) {
      clues.append(table.number(of: .sound(key)))
    }
    text.append(
      clues: clues, letters: lines.letters(read), words: clues.count,
      sentences: SentenceCount.sentences(in: read),
      foreignness: lines.vietnameseAloneness(read, lexer.vocabulary))
  }

  /// A phrase, its parts, and the names in it.
  private mutating func add(
    _ phrase: EquivalenceIndex.Phrase, _ read: TokenizedText, _ vocabulary: Vocabulary,
    to clues: inout [Int32]
  ) {
    clues.append(table.number(of: .phrase(phrase.node)))
    for part in resources.equivalents.parts(of: phrase, in: read.tokens, folded: isUnaccented) {
      clues.append(table.number(of: .phrase(part.node)))
    }
    for index in phrase.range where read.tokens[index].isCapital { add(index, read, vocabulary, to: &clues) }
  }

  private mutating func add(
    _ index: Int, _ read: TokenizedText, _ vocabulary: Vocabulary, to clues: inout [Int32]
  ) {
    let token = read.tokens[index]
    switch token.shape {
    case .punctuation:
      if let mark = SharedMarks.mark(index, in: read) { clues.append(table.number(of: .mark(mark))) }
    case .number: lines.addNumber(index, read, &table, to: &clues)
    default:
      let clue = table.number(of: .word(token.word))
      clues.append(clue)
      let isForeign = isForeign(token, vocabulary)
      if token.isCapital || isForeign { names[clue] = Name(folded: token.folded, needsCapital: !isForeign) }
    }
  }

  /// Whether a word can't be Vietnamese, so that it may be the same in Spanish.
  private func isForeign(_ token: Token, _ vocabulary: Vocabulary) -> Bool {
    let word = vocabulary.bytes(of: token.folded)
    return word.count >= 3 && !syllables.admitsFolded(Array(word))
  }

  /// The ways to answer a phrase, each as its Spanish stems.
  func answers(to phrase: Int32) -> [[TokenID]] {
    resources.equivalents.entries(of: phrase, folded: isUnaccented).flatMap(\.spanish)
  }

  /// The answers of several stems that the phrases of the text could have, by their first stem.
  var spanishPhrases: [TokenID: [[TokenID]]] {
    var phrases: [TokenID: [[TokenID]]] = [:]
    for case .phrase(let node) in table.clues {
      for stems in answers(to: node) where stems.count > 1 {
        if phrases[stems[0]]?.contains(stems) != true { phrases[stems[0], default: []].append(stems) }
      }
    }
    return phrases
  }
}
