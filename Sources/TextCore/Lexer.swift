package import BitextModel

/// Cuts normalized text into tokens and interns their words, in one pass over the bytes.
///
/// A word is spelt in lower case and folded once for each way to write it; from then on it costs one look-up by its bytes.
package struct Lexer: Sendable {
  /// What the words are interned in; words may be added, none taken away.
  package var vocabulary: Vocabulary
  /// The words as they stand in the texts, and for each of them its ids in lower case and folded.
  private var surfaces = Vocabulary()
  private var spellings: [(word: TokenID, folded: TokenID)] = []
  private let letters = LetterTable.shared
  /// The words met last, which most words of running text are; each has one place where it may stand.
  private var recent = [Recent](repeating: Recent(), count: 1 << Int(recentBits))
  private static let recentBits: UInt64 = 12
  // Kept between words, so that a word costs no allocation.
  private var lower: [UInt8] = []
  private var folded: [UInt8] = []
  private var scalars: [Unicode.Scalar] = []

  private struct Recent {
    var surface = PackedWord.none
    var word = TokenID(0)
    var folded = TokenID(0)
  }

  /// A lexer that adds to a vocabulary.
  package init(vocabulary: Vocabulary = Vocabulary()) {
    self.vocabulary = vocabulary
  }

  /// The tokens of a text, in its order.
  package mutating func tokens(of text: NormalizedText) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(text.bytes.count / 4)
    text.bytes.withUnsafeBufferPointer { bytes in
      var scanner = Scanner(bytes: bytes, letters: letters)
      while let piece = scanner.next() { tokens.append(token(piece, of: bytes)) }
    }
    return tokens
  }

  /// The words of a phrase of a table, which is in NFC already.
  package mutating func words(of phrase: String) -> [Token] {
    tokens(of: NormalizedText(clean: phrase))
  }

  private mutating func token(_ piece: Piece, of bytes: UnsafeBufferPointer<UInt8>) -> Token {
    let (word, folded) = spelling(bytes, piece.range)
    return Token(
      start: Int32(piece.range.lowerBound), end: Int32(piece.range.upperBound), word: word, folded: folded,
      shape: piece.shape, followsSpace: piece.followsSpace)
  }

  private mutating func spelling(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (
    word: TokenID, folded: TokenID
  ) {
    let surface = UnsafeBufferPointer(rebasing: bytes[range])
    if range.count > PackedWord.longest { return spelling(surface) }
    let packed = PackedWord(bytes, range)
    let place = packed.hash(bits: Self.recentBits)
    if recent[place].surface == packed { return (recent[place].word, recent[place].folded) }
    let (word, folded) = spelling(surface)
    recent[place] = Recent(surface: packed, word: word, folded: folded)
    return (word, folded)
  }

  private mutating func spelling(_ surface: UnsafeBufferPointer<UInt8>) -> (word: TokenID, folded: TokenID) {
    let id = Int(surfaces.intern(surface).rawValue)
    if id < spellings.count { return spellings[id] }
    spell(surface)
    let word = vocabulary.intern(lower)
    spellings.append((word, lower == folded ? word : vocabulary.intern(folded)))
    return spellings[id]
  }

  /// Writes a word in lower case and folded into the buffers.
  private mutating func spell(_ word: UnsafeBufferPointer<UInt8>) {
    lower.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    var isASCII = true
    for byte in word {
      isASCII = isASCII && byte < 0x80
      lower.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    if isASCII {
      folded.append(contentsOf: lower)
    } else {
      spellScalars(word)
    }
  }

  private mutating func spellScalars(_ word: UnsafeBufferPointer<UInt8>) {
    scalars.removeAll(keepingCapacity: true)
    lower.removeAll(keepingCapacity: true)
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      scalars.append(letters.lowercase(scalar))
      letters.fold(scalar, into: &folded)
    }
    ToneStyle.old(&scalars)
    for scalar in scalars { UTF8.encode(scalar)?.forEach { lower.append($0) } }
  }
}

private struct Piece {
  let range: Range<Int>
  let shape: Token.Shape
  let followsSpace: Bool
}

/// Finds the pieces: runs of letters, runs of digits with what joins them, single punctuation marks.
private struct Scanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let letters: LetterTable
  private var position = 0

  init(bytes: UnsafeBufferPointer<UInt8>, letters: LetterTable) {
    self.bytes = bytes
    self.letters = letters
  }

  mutating func next() -> Piece? {
    var spaced = position == 0
    while position < bytes.count {
      let (scalar, width) = scalar(at: position)
      let kind = letters.kind(of: scalar)
      if kind != .space && kind != .invisible && kind != .mark {
        return piece(kind, width: width, spaced: spaced)
      }
      spaced = spaced || kind == .space
      position += width
    }
    return nil
  }

  private mutating func piece(_ kind: LetterTable.Class, width: Int, spaced: Bool) -> Piece {
    let start = position
    let shape: Token.Shape
    switch kind {
    case .letter, .capital: shape = word()
    case .digit: shape = number(width: width)
    default:
      position += width
      shape = .punctuation
    }
    return Piece(range: start..<position, shape: shape, followsSpace: spaced)
  }

  /// A run of letters, marks and digits; an apostrophe belongs to it between two letters ("H'Hen").
  private mutating func word() -> Token.Shape {
    var capitals = 0
    var count = 0
    var startsCapital = false
    while position < bytes.count {
      // Most letters are small ones of ASCII, which end no word.
      if bytes[position] &- 0x61 < 26 {
        count += 1
        position += 1
        continue
      }
      let (scalar, width) = scalar(at: position)
      let kind = letters.kind(of: scalar)
      if scalar == ".", capitals == count, isAbbreviation(after: position + width) {
        position += width
        continue
      }
      guard joins(kind, at: position + width) else { break }
      // "ảnh 1La embajadora" and "laCruz": a small letter before a capital is where two words were glued.
      if kind == .capital, count > 1, capitals < count, isSmallBefore() { break }
      // "Đời sống05/11/2024": so is a digit behind a small letter; "A1" and "H5N1" stay whole.
      if kind == .digit, isSmallBefore() { break }
      if kind == .letter || kind == .capital {
        startsCapital = startsCapital || (count == 0 && kind == .capital)
        count += 1
        capitals += kind == .capital ? 1 : 0
      }
      position += width
    }
    if !startsCapital { return .lower }
    if count == 1 { return .initial }
    return capitals == count ? .upper : .capitalized
  }

  /// Whether capitals go on behind a full stop, as in "TP.HCM" and "EE.UU.": one capital, and no small letter after.
  private func isAbbreviation(after position: Int) -> Bool {
    guard position < bytes.count else { return false }
    let (first, width) = scalar(at: position)
    guard letters.kind(of: first) == .capital else { return false }
    let next = position + width
    return next >= bytes.count || letters.kind(of: scalar(at: next).0) != .letter
  }

  /// Whether the scalar before this position is a small letter.
  private func isSmallBefore() -> Bool {
    var start = position - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return letters.kind(of: scalar(at: start).0) == .letter
  }

  private func joins(_ kind: LetterTable.Class, at next: Int) -> Bool {
    switch kind {
    case .letter, .capital, .mark, .digit: return true
    case .apostrophe:
      guard next < bytes.count else { return false }
      let following = letters.kind(of: scalar(at: next).0)
      return following == .letter || following == .capital
    default: return false
    }
  }

  /// Digits and the marks that join them; letters behind them begin a word of their own, and so does each digit of
  /// another script ("３").
  private mutating func number(width: Int) -> Token.Shape {
    position += width
    while position < bytes.count {
      guard isDigit(position) || (isNumberJoin(bytes[position]) && isDigit(position + 1)) else {
        break
      }
      position += 1
    }
    return .number
  }

  private func isDigit(_ index: Int) -> Bool {
    index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
  }

  private func isNumberJoin(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x2C || byte == 0x2F || byte == 0x3A
  }

  private func scalar(at index: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = UInt32(first) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for offset in 1..<width where index + offset < bytes.count {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", min(width, bytes.count - index))
  }
}
