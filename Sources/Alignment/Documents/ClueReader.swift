internal import BitextModel
internal import TextCore
internal import Terminology

/// Reads two documents into clues and links each clue to those of the other side that could answer it.
///
/// Dictionaries give phrases and what they may be called; names, acronyms and loan words answer by the same folded
/// letters; numbers by their value; marks that both languages set alike by themselves. One pass over each text.
struct ClueReader {
  let resources: LanguageResources
  private var lexer: Lexer
  private var source = ClueTable()
  private var target = ClueTable()
  private var links = ClueLinks()
  /// Spanish stems by the folded word, so that each word is stemmed once.
  private var stems: [TokenID: TokenID] = [:]
  private var functionWords: [TokenID: Bool] = [:]
  /// Phrases of several stems that could answer something, by their first stem.
  private var stemPhrases: [TokenID: [[TokenID]]] = [:]
  /// Vietnamese words that may stand in Spanish as they are: the folded word, and whether it must be a name there.
  private var sourceNames: [Int32: (folded: TokenID, needsCapital: Bool)] = [:]
  private var targetWords: [TokenID: (clue: Int32, isCapital: Bool)] = [:]
  private let foreign: ForeignText
  private let labels: LineLabels
  private let syllables = VietnameseSyllable.grammar

  init(resources: LanguageResources) {
    self.resources = resources
    lexer = resources.lexer
    foreign = ForeignText(lexer: &lexer)
    labels = LineLabels(lexer: &lexer)
  }

  /// The clues of both documents and their links.
  mutating func read(_ vietnamese: [String], _ spanish: [String]) -> Evidence {
    var sourceText = EvidenceText()
    var targetText = EvidenceText()
    for segment in vietnamese { readVietnamese(segment, into: &sourceText) }
    collectStemPhrases()
    for segment in spanish { readSpanish(segment, into: &targetText) }
    link()
    return Evidence(
      source: sourceText, target: targetText, links: links,
      clues: (source.clues.count, target.clues.count))
  }

  // MARK: Vietnamese

  private mutating func readVietnamese(_ segment: String, into text: inout EvidenceText) {
    let read = TokenizedText(segment, lexer: &lexer)
    var clues: [Int32] = []
    var covered = 0
    for phrase in resources.equivalents.phrases(in: read.tokens, folded: false) {
      for index in covered..<phrase.range.lowerBound { addVietnamese(index, read, to: &clues) }
      clues.append(source.number(of: .phrase(phrase.node)))
      for part in resources.equivalents.parts(of: phrase, in: read.tokens, folded: false) {
        clues.append(source.number(of: .phrase(part.node)))
      }
      for index in phrase.range where read.tokens[index].isCapital { addVietnamese(index, read, to: &clues) }
      covered = phrase.range.upperBound
    }
    for index in covered..<read.tokens.count { addVietnamese(index, read, to: &clues) }
    text.append(
      clues: clues, letters: letters(read), words: clues.count,
      foreignness: foreign.vietnamese(read, identifier: resources.identifier, lexer.vocabulary) + label(read))
  }

  private mutating func addVietnamese(_ index: Int, _ read: TokenizedText, to clues: inout [Int32]) {
    let token = read.tokens[index]
    switch token.shape {
    case .punctuation:
      if let mark = SharedMarks.mark(index, in: read) { clues.append(source.number(of: .mark(mark))) }
    case .number: addNumber(index, read, &source, to: &clues)
    default:
      let clue = source.number(of: .word(token.word))
      clues.append(clue)
      if token.isCapital || isForeignWord(token) {
        sourceNames[clue] = (token.folded, !isForeignWord(token))
      }
    }
  }

  /// Whether a word can't be Vietnamese, so that it may be the same in Spanish.
  private func isForeignWord(_ token: Token) -> Bool {
    let word = lexer.vocabulary.bytes(of: token.folded)
    return word.count >= 3 && !syllables.admitsFolded(Array(word))
  }

  // MARK: Spanish

  private mutating func readSpanish(_ segment: String, into text: inout EvidenceText) {
    let read = TokenizedText(segment, lexer: &lexer)
    var clues: [Int32] = []
    var stems: [TokenID] = []
    for index in read.tokens.indices {
      let token = read.tokens[index]
      switch token.shape {
      case .punctuation:
        if let mark = SharedMarks.mark(index, in: read) { clues.append(target.number(of: .mark(mark))) }
      case .number: addNumber(index, read, &target, to: &clues)
      default: addSpanish(token, to: &clues, &stems)
      }
    }
    for stem in stems {
      for phrase in stemPhrases[stem] ?? [] where phrase.allSatisfy(stems.contains) {
        clues.append(target.number(of: .stems(phrase)))
      }
    }
    text.append(
      clues: clues, letters: letters(read), words: clues.count,
      foreignness: foreign.spanish(read, lexer.vocabulary) + label(read))
  }

  private mutating func addSpanish(_ token: Token, to clues: inout [Int32], _ found: inout [TokenID]) {
    let stem = stem(of: token)
    found.append(stem)
    if isFunctionWord(token) { return }
    let clue = target.number(of: .word(stem))
    clues.append(clue)
    let wasCapital = targetWords[token.folded]?.isCapital ?? false
    targetWords[token.folded] = (clue, wasCapital || token.isCapital)
  }

  private mutating func stem(of token: Token) -> TokenID {
    if let stem = stems[token.folded] { return stem }
    let stem = SpanishStems.stem(of: token, in: &lexer.vocabulary)
    stems[token.folded] = stem
    return stem
  }

  private mutating func isFunctionWord(_ token: Token) -> Bool {
    if let known = functionWords[token.folded] { return known }
    let isFunctionWord = SpanishFunctionWords.contains(token, in: lexer.vocabulary)
    functionWords[token.folded] = isFunctionWord
    return isFunctionWord
  }

  private mutating func collectStemPhrases() {
    for case .phrase(let node) in source.clues {
      for stems in alternatives(node) where stems.count > 1 {
        if stemPhrases[stems[0]]?.contains(stems) != true { stemPhrases[stems[0], default: []].append(stems) }
      }
    }
  }

  private func alternatives(_ node: Int32) -> [[TokenID]] {
    resources.equivalents.entries(of: node, folded: false).flatMap(\.spanish)
  }

  // MARK: Both

  private func addNumber(
    _ index: Int, _ read: TokenizedText, _ table: inout ClueTable, to clues: inout [Int32]
  ) {
    if let date = resources.numbers.date(at: index, in: read) {
      clues.append(table.number(of: .number(Double(date.day))))
      if resources.months.count >= date.month {
        clues.append(table.number(of: .stems([resources.months[date.month - 1]])))
      }
    } else if let value = resources.numbers.value(at: index, in: read) {
      clues.append(table.number(of: .number(value)))
    }
  }

  /// What it says for a line's being alone that pages say it of themselves.
  private func label(_ read: TokenizedText) -> Float { labels.contain(read) ? Self.labelOdds : 0 }

  private static let labelOdds: Float = 3

  private func letters(_ read: TokenizedText) -> Int {
    var count = 0
    for token in read.tokens where token.shape != .punctuation {
      for byte in read.normalized.bytes[token.range] where byte & 0xC0 != 0x80 { count += 1 }
    }
    return count
  }

  private mutating func link() {
    for (index, clue) in source.clues.enumerated() {
      let number = Int32(index)
      switch clue {
      case .phrase(let node): linkPhrase(number, node)
      case .number, .mark:
        if let other = target.existing(clue) { links.add(number, other, clue.isMark ? .mark : .number) }
      case .stems(let stems):
        if let other = target.existing(.word(stems[0])) { links.add(number, other, .number) }
      case .word:
        guard let name = sourceNames[number], let other = targetWords[name.folded] else { break }
        if other.isCapital || !name.needsCapital { links.add(number, other.clue, .name) }
      }
    }
  }

  private mutating func linkPhrase(_ clue: Int32, _ node: Int32) {
    for stems in alternatives(node) {
      let other = stems.count == 1 ? target.existing(.word(stems[0])) : target.existing(.stems(stems))
      if let other { links.add(clue, other, stems.count == 1 ? .word : .phrase) }
    }
  }
}

extension ClueTable.Clue {
  var isMark: Bool { if case .mark = self { true } else { false } }
}

/// Marks that both languages set alike.
enum SharedMarks {
  /// The mark at a token, those of one use made one; nil for what translations change freely.
  static func mark(_ index: Int, in text: TokenizedText) -> UInt8? {
    let bytes = text.normalized.bytes[text.tokens[index].range]
    guard let first = bytes.first else { return nil }
    if bytes.count == 1 { return marks.contains(first) ? (first == apostrophe ? quote : first) : nil }
    return quotes.contains { bytes.elementsEqual($0.utf8) } ? quote : nil
  }

  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")
  private static let marks: Set<UInt8> = Set("?!(\":;%$'".utf8)
  private static let quotes = ["“", "”", "«", "»", "‘", "’"]
}
