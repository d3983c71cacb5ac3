package import BitextModel
package import TextCore

/// What Vietnamese phrases may be called in Spanish, ready to be found in text: names of the world, terms of the
/// glossary, words of the lexicon.
///
/// The Vietnamese side is looked up word by word, with diacritics and, for text that lost them, without.
/// The Spanish side is kept as the stems of its content words, so that inflected forms are found.
package struct EquivalenceIndex: Sendable {
  /// One Vietnamese phrase and the ways to say it.
  package struct Entry: Sendable {
    /// The ways to say it, each as the stems of its content words.
    package let spanish: [[TokenID]]
    /// Where the knowledge comes from.
    package let origin: Origin
    /// What the phrase names, where that is known.
    package let kind: TermKind?
    /// Whether it names a city.
    package let isCity: Bool
  }

  /// Where an equivalence comes from.
  package enum Origin: UInt8, Sendable {
    case world, glossary, lexicon, grammar
  }

  /// A phrase that was found in a text.
  package struct Match: Sendable {
    /// The tokens that it spans.
    package let range: Range<Int>
    /// What it may be called, one entry a source of knowledge.
    package let entries: [Entry]
  }

  private var exact = PhraseTrie<[Int32]>()
  private var folded = PhraseTrie<[Int32]>()
  private var entries: [Entry] = []
  /// Hyphens and dashes, which a phrase passes over: "Cu-ba", "Bà Rịa - Vũng Tàu".
  private var dashes: Set<TokenID> = []

  /// An index without phrases.
  package init() {}

  /// Enters phrases that have the same equivalents.
  package mutating func add(
    _ vietnamese: [String], _ spanish: [String], origin: Origin, kind: TermKind? = nil,
    isCity: Bool = false, lexer: inout Lexer
  ) {
    let phrases = spanish.map { Self.stems(of: $0, lexer: &lexer) }.filter { !$0.isEmpty }
    if vietnamese.isEmpty || phrases.isEmpty { return }
    let index = Int32(entries.count)
    entries.append(Entry(spanish: phrases, origin: origin, kind: kind, isCity: isCity))
    dashes.formUnion(["-", "–"].map { lexer.vocabulary.intern(Array($0.utf8)) })
    for phrase in vietnamese {
      let words = lexer.words(of: phrase).filter { $0.shape != .punctuation }
      exact.update(words.map(\.word)) { $0 = ($0 ?? []) + [index] }
      folded.update(words.map(\.folded)) { $0 = ($0 ?? []) + [index] }
    }
  }

  /// The phrases of a Vietnamese text, longest first, none overlapping another; punctuation ends a phrase.
  package func matches(in tokens: [Token], folded useFolded: Bool) -> [Match] {
    phrases(in: tokens, folded: useFolded).map { phrase in
      Match(range: phrase.range, entries: entries(of: phrase.node, folded: useFolded))
    }
  }

  /// A phrase that was found in a text, as a number; equal phrases have equal numbers.
  package struct Phrase: Sendable {
    /// The tokens that it spans.
    package let range: Range<Int>
    /// The number of the phrase, for `entries(of:folded:)`.
    package let node: Int32
  }

  /// The phrases of a Vietnamese text like `matches(in:folded:)`, without their equivalents.
  package func phrases(in tokens: [Token], folded useFolded: Bool) -> [Phrase] {
    let positions = tokens.indices.filter { !dashes.contains(tokens[$0].word) }
    return phrases(at: positions[...], in: tokens, folded: useFolded, longest: .max)
  }

  /// The shorter phrases that a phrase of three words or more is made of: "họp" and "trực tuyến" in "họp trực tuyến".
  package func parts(of phrase: Phrase, in tokens: [Token], folded useFolded: Bool) -> [Phrase] {
    guard phrase.range.count > 2 else { return [] }
    let positions = phrase.range.filter { !dashes.contains(tokens[$0].word) }
    return phrases(at: positions[...], in: tokens, folded: useFolded, longest: positions.count - 1)
  }

  private func phrases(
    at positions: ArraySlice<Int>, in tokens: [Token], folded useFolded: Bool, longest limit: Int
  ) -> [Phrase] {
    var phrases: [Phrase] = []
    var index = 0
    while index < positions.count {
      let rest = positions.dropFirst(index).prefix(limit)
      guard let found = longest(at: rest, in: tokens, folded: useFolded) else {
        index += 1
        continue
      }
      phrases.append(Phrase(range: positions[index]..<positions[found.end - 1] + 1, node: found.node))
      index = found.end
    }
    return phrases
  }

  /// What a phrase may be called, one entry a source of knowledge.
  package func entries(of phrase: Int32, folded useFolded: Bool) -> [Entry] {
    ((useFolded ? folded : exact).value(at: phrase) ?? []).map { entries[Int($0)] }
  }

  private func longest(
    at positions: ArraySlice<Int>, in tokens: [Token], folded useFolded: Bool
  ) -> (end: Int, node: Int32)? {
    let trie = useFolded ? folded : exact
    return trie.longestNode(from: positions.startIndex) { index in
      guard index < positions.endIndex else { return nil }
      let token = tokens[positions[index]]
      if token.shape == .punctuation { return nil }
      return useFolded ? token.folded : token.word
    }
  }

  private static func stems(of phrase: String, lexer: inout Lexer) -> [TokenID] {
    let tokens = lexer.words(of: phrase).filter { $0.isWord || $0.shape == .number }
    let content = tokens.filter { !SpanishFunctionWords.contains($0, in: lexer.vocabulary) }
    return (content.isEmpty ? tokens : content).map { SpanishStems.stem(of: $0, in: &lexer.vocabulary) }
  }
}

/// The stems of Spanish tokens, interned beside the words.
package enum SpanishStems {
  /// The stem of one token.
  package static func stem(of token: Token, in vocabulary: inout Vocabulary) -> TokenID {
    vocabulary.intern(SpanishStemmer.stem(Array(vocabulary.bytes(of: token.folded))))
  }
}

/// Spanish words that hold sentences together and mean little by themselves.
package enum SpanishFunctionWords {
  private static let words = Set(
    """
    el la los las lo un una unos unas al del de a en y e o u que con por para su sus se le les como entre sobre desde \
    hasta es son ha han fue ser este esta estos estas ese esa the of
    """.split(separator: " ").map { Array($0.utf8) })

  /// Whether a token is one of them.
  package static func contains(_ token: Token, in vocabulary: Vocabulary) -> Bool {
    words.contains(Array(vocabulary.bytes(of: token.folded)))
  }
}
