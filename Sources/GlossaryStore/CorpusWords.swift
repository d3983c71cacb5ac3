internal import BitextModel
internal import TextCore

/// Cuts text into the words that the corpus is searched by.
///
/// They are those of the lexer without its marks; what joins others, such as "TP.HCM", "2.150" and "H'Hen", is cut
/// at the marks, so that its parts are found too.
struct CorpusLexer {
  /// A word in its three forms, and where it stands.
  struct Word {
    /// UTF-8 bytes of the text.
    let range: Range<Int>
    /// In lower case, with its diacritics, the tone where the old style puts it.
    let spelled: TokenID
    /// Without diacritics.
    let folded: TokenID
  }

  private var lexer = Lexer()
  private var stems: [TokenID?] = []

  /// The words of a text that is in NFC.
  mutating func words(of text: String) -> [Word] {
    let normalized = NormalizedText(clean: text)
    var words: [Word] = []
    for token in lexer.tokens(of: normalized) where token.shape != .punctuation {
      if normalized.bytes[token.range].contains(where: Self.isMark) {
        words += parts(of: token.range, normalized)
      } else {
        words.append(Word(range: token.range, spelled: token.word, folded: token.folded))
      }
    }
    return words
  }

  private mutating func parts(of range: Range<Int>, _ text: NormalizedText) -> [Word] {
    var words: [Word] = []
    for part in text.bytes[range].split(whereSeparator: Self.isMark) {
      let slice = NormalizedText(clean: String(decoding: part, as: UTF8.self))
      for token in lexer.tokens(of: slice) where token.shape != .punctuation {
        let start = part.startIndex + Int(token.start)
        words.append(
          Word(range: start..<part.startIndex + Int(token.end), spelled: token.word, folded: token.folded))
      }
    }
    return words
  }

  /// The marks of ASCII: what FTS5's tokenizer cuts at.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte < 0x80 && !(byte >= 0x30 && byte <= 0x39) && !(byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  /// The stem of a Spanish word.
  mutating func stem(of word: Word) -> TokenID {
    let index = Int(word.folded.rawValue)
    if index < stems.count, let stem = stems[index] { return stem }
    let stem = lexer.vocabulary.intern(SpanishStemmer.stem(Array(lexer.vocabulary.bytes(of: word.folded))))
    if index >= stems.count {
      stems += [TokenID?](repeating: nil, count: index + 1 - stems.count)
    }
    stems[index] = stem
    return stem
  }

  /// What some words are in one form, in their order.
  mutating func ids(of words: [Word], as form: CorpusForm) -> [TokenID] {
    switch form {
    case .spelled: return words.map(\.spelled)
    case .folded: return words.map(\.folded)
    case .stem: return words.map { stem(of: $0) }
    }
  }

  /// Words with a space between them, as the tables hold them.
  func text(of ids: [TokenID]) -> String {
    var bytes: [UInt8] = []
    for id in ids {
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes += lexer.vocabulary.bytes(of: id)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What words are compared by.
enum CorpusForm: Hashable {
  case spelled, folded
  /// Spanish only.
  case stem
}

/// Text as the corpus keeps it: NFC, on one line, one space between words.
enum CorpusText {
  static func clean(_ text: String) -> String {
    var bytes: [UInt8] = []
    for word in NormalizedText(text).bytes.split(whereSeparator: { $0 <= 0x20 }) {
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes += word
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
