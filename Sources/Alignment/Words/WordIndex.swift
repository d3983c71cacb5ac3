package import BitextModel
package import Terminology
package import TextCore

/// The words of one side of a sentence as the aligner counts them, and the tokens that each of them spans.
package struct WordSequence: Sendable, Equatable {
  /// The numbers of the words.
  package internal(set) var words: [Int32] = []
  /// The tokens of each word; every token belongs to one.
  package internal(set) var tokens: [Range<Int>] = []

  mutating func append(_ word: Int32, _ tokens: Range<Int>) {
    words.append(word)
    self.tokens.append(tokens)
  }
}

/// Numbers the words of both languages for the aligner.
///
/// Vietnamese syllables that are one word of the lexicon are one word here, found from the left, the longest first;
/// Spanish words count as their stems, so that rare forms share what frequent ones teach. Words with hyphens inside are
/// one word. What the index was made from gives the prior as well.
package struct WordIndex: Sendable {
  /// Cuts and interns the tokens that this index takes.
  package var lexer: Lexer
  /// The Vietnamese words in lower case, syllables parted by a space, as they are numbered.
  package private(set) var sources = Vocabulary()
  /// The Spanish stems as they are numbered.
  package private(set) var targets = Vocabulary()
  private var joined = PhraseTrie<Int32>()
  private var known: [LexicalPrior.Entry] = []
  private var sourceOfToken: [Int32] = []
  private var targetOfToken: [Int32] = []
  private let hyphen: TokenID

  /// An index that knows the words of a lexicon and the names of the world; either may be missing.
  package init(lexicon: [LexiconEntry] = [], world: WorldNames? = nil) {
    var lexer = Lexer()
    hyphen = lexer.vocabulary.intern([0x2D])
    self.lexer = lexer
    for entry in lexicon { add(entry.vietnamese, entry.spanish, weight: 1) }
    for name in world?.names ?? [] { add(name.vietnamese, [name.spanish], weight: 1) }
  }

  /// An index with the words of another, as it was saved: their texts in the order of their numbers.
  package init(sources: [String], targets: [String]) {
    self.init()
    for text in sources {
      let number = self.sources.intern(Array(text.utf8)).rawValue
      let words = lexer.words(of: text).map(\.word)
      if words.count > 1 { joined.update(words) { $0 = number } }
    }
    for text in targets { _ = self.targets.intern(Array(text.utf8)) }
  }

  /// Enters a phrase and what it may be called, worth so many observations.
  ///
  /// Phrases of several words that Spanish does not say in one are left apart, and teach nothing.
  package mutating func add(_ vietnamese: String, _ spanish: [String], weight: Float) {
    let tokens = lexer.words(of: vietnamese).filter { $0.shape != .punctuation }
    let equivalents = spanish.map { contentWords(of: $0) }.filter { !$0.isEmpty }
    let isWord = tokens.count <= 2 || equivalents.contains { $0.count == 1 }
    guard !tokens.isEmpty, !equivalents.isEmpty, isWord else { return }
    let source = join(tokens)
    for stems in equivalents {
      for stem in stems {
        // Each word of a phrase is a part of the counterpart; the root keeps long phrases from drowning short ones.
        known.append(
          LexicalPrior.Entry(source: source, target: stem, weight: weight / Float(stems.count).squareRoot()))
      }
    }
  }

  /// Takes a learned pair for known, worth so many observations, where either side is one word.
  package mutating func addEvidence(_ vietnamese: String, _ spanish: String, weight: Float) {
    let source = source(lexer.words(of: vietnamese)).words
    let target = target(lexer.words(of: spanish)).words
    guard source.count == 1, target.count == 1 else { return }
    known.append(LexicalPrior.Entry(source: source[0], target: target[0], weight: weight))
  }

  /// The words of a Vietnamese sentence.
  package mutating func source(_ tokens: [Token]) -> WordSequence {
    var sequence = WordSequence()
    var position = 0
    while position < tokens.count {
      let found = joined.longest(from: position) { $0 < tokens.count ? tokens[$0].word : nil }
      let hyphened = hyphenatedEnd(from: position, in: tokens)
      if let found, found.end > position + 1, found.end >= hyphened {
        sequence.append(found.value, position..<found.end)
        position = found.end
      } else {
        sequence.append(sourceWord(tokens[position..<hyphened]), position..<hyphened)
        position = hyphened
      }
    }
    return sequence
  }

  /// The words of a Spanish sentence.
  package mutating func target(_ tokens: [Token]) -> WordSequence {
    var sequence = WordSequence()
    var position = 0
    while position < tokens.count {
      let end = hyphenatedEnd(from: position, in: tokens)
      sequence.append(targetWord(tokens[position..<end]), position..<end)
      position = end
    }
    return sequence
  }

  /// Takes over the words of an index that grew from the same one, and gives for each its number here.
  package mutating func adopt(_ other: WordIndex) -> (sources: [Int32], targets: [Int32]) {
    (sources.adopt(other.sources), targets.adopt(other.targets))
  }

  /// What is known of the words with these numbers or higher ones: the lexicon's pairs, and words that are alike.
  package func prior(sourcesFrom firstSource: Int = 0, targetsFrom firstTarget: Int = 0) -> LexicalPrior {
    var entries = known
    for number in 0..<sources.count {
      guard let alike = alike(Int32(number)) else { continue }
      entries.append(LexicalPrior.Entry(source: Int32(number), target: alike, weight: 1))
    }
    return LexicalPrior(entries.filter { Int($0.source) >= firstSource || Int($0.target) >= firstTarget })
  }

  /// The Spanish word that is written like a Vietnamese one, diacritics, spaces and endings aside: "việt nam", Vietnam.
  private func alike(_ source: Int32) -> Int32? {
    let bytes = Array(sources.bytes(of: TokenID(source)))
    let folded = Folding.folded(String(decoding: bytes, as: UTF8.self)).utf8.filter { $0 != 0x20 }
    let isMark = bytes.count == 1
    guard isMark || folded.count > 1 else { return nil }
    return targets.id(of: isMark ? bytes : SpanishStemmer.stem(folded))?.rawValue
  }

  // MARK: - Words

  private mutating func contentWords(of phrase: String) -> [Int32] {
    let tokens = lexer.words(of: phrase).filter { $0.shape != .punctuation }
    let content = tokens.filter { !SpanishFunctionWords.contains($0, in: lexer.vocabulary) }
    return (content.isEmpty ? tokens : content).map { targetWord([$0]) }
  }

  private mutating func join(_ tokens: [Token]) -> Int32 {
    let number = sourceWord(tokens[...])
    if tokens.count > 1 { joined.update(tokens.map(\.word)) { $0 = number } }
    return number
  }

  private mutating func sourceWord(_ tokens: ArraySlice<Token>) -> Int32 {
    if tokens.count == 1, let token = tokens.first, let number = Self.value(of: token.word, in: sourceOfToken)
    {
      return number
    }
    let parts = tokens.filter { tokens.count == 1 || $0.word != hyphen }
    let number = sources.intern(
      Array(parts.map { lexer.vocabulary.bytes(of: $0.word) }.joined(separator: [0x20]))
    ).rawValue
    if tokens.count == 1, let token = tokens.first { Self.set(number, of: token.word, in: &sourceOfToken) }
    return number
  }

  private mutating func targetWord(_ tokens: ArraySlice<Token>) -> Int32 {
    if tokens.count == 1, let token = tokens.first,
      let number = Self.value(of: token.folded, in: targetOfToken)
    {
      return number
    }
    let folded = Array(tokens.map { lexer.vocabulary.bytes(of: $0.folded) }.joined())
    let number = targets.intern(SpanishStemmer.stem(folded)).rawValue
    if tokens.count == 1, let token = tokens.first { Self.set(number, of: token.folded, in: &targetOfToken) }
    return number
  }

  /// The end of the word that begins here, hyphens without spaces included: "Giê-ru-sa-lem".
  private func hyphenatedEnd(from start: Int, in tokens: [Token]) -> Int {
    var end = start + 1
    guard tokens[start].isWord else { return end }
    while end + 1 < tokens.count, tokens[end].word == hyphen, !tokens[end].followsSpace,
      !tokens[end + 1].followsSpace, tokens[end + 1].isWord
    {
      end += 2
    }
    return end
  }

  private static func value(of token: TokenID, in numbers: [Int32]) -> Int32? {
    let index = Int(token.rawValue)
    return index < numbers.count && numbers[index] >= 0 ? numbers[index] : nil
  }

  private static func set(_ number: Int32, of token: TokenID, in numbers: inout [Int32]) {
    let index = Int(token.rawValue)
    if index >= numbers.count { numbers += [Int32](repeating: -1, count: index + 1 - numbers.count) }
    numbers[index] = number
  }
}
