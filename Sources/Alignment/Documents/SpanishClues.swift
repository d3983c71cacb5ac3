internal import BitextModel
internal import TextCore
internal import Terminology

/// The clues of the Spanish document: words by their stems, phrases that could answer something, numbers, marks.
struct SpanishClues {
  private(set) var text = EvidenceText()
  private(set) var table = ClueTable()
  /// The words as they are written, folded.
  private(set) var words: [TokenID: Word] = [:]
  private let lines: LineReader
  private let phrases: [TokenID: [[TokenID]]]
  /// What is known of each folded word, so that it is looked at once.
  private var forms: [TokenID: Form] = [:]

  /// A word of the text.
  struct Word {
    let clue: Int32
    /// Whether it stands anywhere with a capital.
    let isCapital: Bool
  }

  private struct Form {
    let stem: TokenID
    let isFunctionWord: Bool
  }

  /// `phrases` are those worth looking for, by their first stem.
  init(resources: LanguageResources, lines: LineReader, phrases: [TokenID: [[TokenID]]]) {
    self.lines = lines
    self.phrases = phrases
  }

  /// Adds a segment.
  mutating func read(_ segment: String, lexer: inout Lexer) {
    let read = TokenizedText(segment, lexer: &lexer)
    var clues: [Int32] = []
    var stems: [TokenID] = []
    for index in read.tokens.indices {
      switch read.tokens[index].shape {
      case .punctuation:
        if let mark = SharedMarks.mark(index, in: read) { clues.append(table.number(of: .mark(mark))) }
      case .number: lines.addNumber(index, read, &table, to: &clues)
      default: add(read.tokens[index], &lexer.vocabulary, to: &clues, &stems)
      }
    }
    addPhrases(of: stems, to: &clues)
    text.append(
      clues: clues, letters: lines.letters(read), words: clues.count,
      sentences: SentenceCount.sentences(in: read),
      foreignness: lines.spanishAloneness(read, lexer.vocabulary))
  }

  private mutating func add(
    _ token: Token, _ vocabulary: inout Vocabulary, to clues: inout [Int32], _ stems: inout [TokenID]
  ) {
    let form = form(of: token, &vocabulary)
    stems.append(form.stem)
    if form.isFunctionWord { return }
    let clue = table.number(of: .word(form.stem))
    clues.append(clue)
    let wasCapital = words[token.folded]?.isCapital ?? false
    words[token.folded] = Word(clue: clue, isCapital: wasCapital || token.isCapital)
  }

  private mutating func form(of token: Token, _ vocabulary: inout Vocabulary) -> Form {
    if let form = forms[token.folded] { return form }
    let form = Form(
      stem: SpanishStems.stem(of: token, in: &vocabulary),
      isFunctionWord: SpanishFunctionWords.contains(token, in: vocabulary))
    forms[token.folded] = form
    return form
  }

  /// The phrases of which all stems stand in the segment.
  private mutating func addPhrases(of stems: [TokenID], to clues: inout [Int32]) {
    for stem in stems {
      for phrase in phrases[stem] ?? [] where phrase.allSatisfy(stems.contains) {
        clues.append(table.number(of: .stems(phrase)))
      }
    }
  }
}
