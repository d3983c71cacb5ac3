package import BitextModel

/// The words of documents, as a sieve for tables: a phrase with a word that they have not can't be found in them.
///
/// Compiling the whole lexicon and all glossaries takes a quarter of a second, the part that one page can meet some
/// milliseconds; what is found is the same.
package struct DocumentWords: Sendable {
  private let words: Vocabulary
  /// The first three letters of the words, packed.
  private let beginnings: Set<UInt32>

  /// The words of one or several documents, folded.
  package init(of documents: Document...) {
    self.init(of: documents)
  }

  /// The words of all these documents, folded.
  package init(of documents: [Document]) {
    var lexer = Lexer()
    var words = Vocabulary()
    var beginnings: Set<UInt32> = []
    for segment in documents.lazy.flatMap(\.segments) {
      for token in lexer.tokens(of: NormalizedText(segment.text)) {
        let word = Array(lexer.vocabulary.bytes(of: token.folded))
        _ = words.intern(word)
        beginnings.insert(Self.beginning(of: word[...]))
      }
    }
    self.words = words
    self.beginnings = beginnings
  }

  /// Whether all words of a phrase stand in the document, in whatever order and form of diacritics.
  package func hold(_ phrase: ArraySlice<UInt8>) -> Bool {
    var folded: [UInt8] = []
    var index = phrase.startIndex
    while let word = Self.nextWord(in: phrase, from: &index) {
      folded.removeAll(keepingCapacity: true)
      LetterTable.shared.fold(word, into: &folded)
      if words.id(of: folded) == nil { return false }
    }
    return true
  }

  /// Whether, for each word of a phrase, a word of the document has the same first three letters, as inflected forms
  /// of the phrase's words do.
  package func holdBeginnings(of phrase: String) -> Bool {
    var folded: [UInt8] = []
    LetterTable.shared.fold(Array(phrase.utf8)[...], into: &folded)
    return folded.split(separator: 0x20).allSatisfy { beginnings.contains(Self.beginning(of: $0)) }
  }

  private static func beginning(of word: ArraySlice<UInt8>) -> UInt32 {
    word.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The next word that begins with a letter.
  ///
  /// Words with marks or capitals inside ("TP.HCM", "H'Hen", "McDonald") are cut by the lexer in ways of its own and
  /// left out of the sieve.
  private static func nextWord(in phrase: ArraySlice<UInt8>, from index: inout Int) -> ArraySlice<UInt8>? {
    while index < phrase.endIndex {
      let start = index
      var isPlain = true
      while index < phrase.endIndex, phrase[index] != 0x20, phrase[index] != UInt8(ascii: "-") {
        isPlain = isPlain && (phrase[index] >= 0x80 || isLetter(phrase[index]))
        isPlain = isPlain && !(index > start && isCapital(phrase[index]) && !isCapital(phrase[index - 1]))
        index += 1
      }
      let word = phrase[start..<index]
      index += index < phrase.endIndex ? 1 : 0
      if isPlain, !word.isEmpty { return word }
    }
    return nil
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
