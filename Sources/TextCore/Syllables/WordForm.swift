/// A word as its Vietnamese letters, the tone apart from them.
package struct WordForm: Hashable, Sendable {
  // Six bits a letter, ten letters a number: words are taken apart by the million, so they own no memory.
  private var first: UInt64
  private var second: UInt64
  private var third: UInt64
  /// How many letters it has.
  package private(set) var count: Int
  /// Whether a letter has a mark of its own.
  private var isMarked: Bool
  /// The tone; the first one where a word bears two.
  package var tone: VietnameseLetter.Tone
  /// Which letter bears the tone; nil without one.
  package var tonePlace: Int?
  /// How many letters bear a tone.
  package var toneCount: Int
  /// The capitals, a bit a letter, the first letter the lowest bit.
  package var capitals: UInt32
  /// Whether a letter is one that no neighbouring language writes.
  package var isVietnameseOnly: Bool

  /// The longest word that is taken apart; the longest syllable has seven letters.
  package static let longest = 24

  /// The form of a word in NFC; nil where it has a letter that Vietnamese does not write, or too many.
  package init?(_ word: some Sequence<Unicode.Scalar>) {
    (first, second, third, count) = (0, 0, 0, 0)
    isMarked = false
    tone = .level
    toneCount = 0
    capitals = 0
    isVietnameseOnly = false
    for scalar in word {
      guard count < Self.longest, let letter = VietnameseLetter(scalar) else { return nil }
      append(letter)
    }
    if count == 0 { return nil }
  }

  private mutating func append(_ letter: VietnameseLetter) {
    if letter.tone != .level {
      if toneCount == 0 {
        tone = letter.tone
        tonePlace = count
      }
      toneCount += 1
    }
    if letter.isCapital { capitals |= 1 << UInt32(count) }
    isVietnameseOnly = isVietnameseOnly || letter.isVietnameseOnly
    isMarked = isMarked || !Self.bare[Int(letter.code)]
    switch count / Self.block {
    case 0: first = first << 6 | UInt64(letter.code)
    case 1: second = second << 6 | UInt64(letter.code)
    default: third = third << 6 | UInt64(letter.code)
    }
    count += 1
  }

  private static let block = 10

  /// The codes of the letters, without tones and case.
  package var letters: [UInt8] { (0..<count).map(code) }

  private func code(at index: Int) -> UInt8 {
    let block = index / Self.block
    let last = min(count - block * Self.block, Self.block) - 1
    let letters = block == 0 ? first : block == 1 ? second : third
    return UInt8(letters >> UInt64((last - index % Self.block) * 6) & 0x3F)
  }

  /// The letters as a number, six bits each; nil where they are more than a syllable has.
  package var key: UInt64? { count <= Self.block ? first : nil }

  /// Letters as a number.
  package static func key(of letters: [UInt8]) -> UInt64? {
    guard letters.count <= block else { return nil }
    return letters.reduce(0) { $0 << 6 | UInt64($1) }
  }

  /// The letters and the tone as a number: what tells syllables apart, wherever the tone stands.
  package var syllableKey: UInt64? { key.map { $0 | UInt64(tone.rawValue) << 60 } }

  /// Whether all letters are capitals, and there are several.
  package var isUpper: Bool { count > 1 && capitals.nonzeroBitCount == count }
  /// Whether no letter is a capital.
  package var isLower: Bool { capitals == 0 }
  /// Whether the first letter alone is a capital.
  package var isCapitalized: Bool { capitals == 1 }
  /// Whether no letter bears a mark of any kind.
  package var isPlain: Bool { toneCount == 0 && !isMarked }

  /// The small letters of ASCII that it has; a letter with a mark is left out.
  package var ascii: [UInt8] {
    letters.compactMap { UInt8(exactly: VietnameseLetter(code: $0).scalar.value) }.filter { $0 < 0x80 }
  }

  private static let bare: [Bool] = (0...VietnameseLetter.count).map { code in
    VietnameseLetter(code: max(1, code)).scalar.isASCII
  }

  /// The word with other letters and another tone, with capitals where this word has them.
  package func respelled(_ letters: [UInt8], tone: VietnameseLetter.Tone, at place: Int?) -> String {
    var text = String.UnicodeScalarView()
    for (index, code) in letters.enumerated() {
      let isCapital = isUpper || (index == 0 && capitals & 1 != 0)
      let letter = VietnameseLetter(
        code: code, tone: index == place ? tone : .level, isCapital: isCapital)
      text.append(letter.scalar)
    }
    return String(text)
  }
}
