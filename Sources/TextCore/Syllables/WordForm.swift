/// A word as its Vietnamese letters, the tone apart from them.
package struct WordForm: Hashable, Sendable {
  /// The codes of the letters, without tones and case.
  package var letters: [UInt8]
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
    letters = []
    tone = .level
    toneCount = 0
    capitals = 0
    isVietnameseOnly = false
    for scalar in word {
      guard letters.count < Self.longest, let letter = VietnameseLetter(scalar) else { return nil }
      append(letter)
    }
    if letters.isEmpty { return nil }
  }

  private mutating func append(_ letter: VietnameseLetter) {
    if letter.tone != .level {
      if toneCount == 0 {
        tone = letter.tone
        tonePlace = letters.count
      }
      toneCount += 1
    }
    if letter.isCapital { capitals |= 1 << UInt32(letters.count) }
    isVietnameseOnly = isVietnameseOnly || letter.isVietnameseOnly
    letters.append(letter.code)
  }

  /// The letters as a number, six bits each; nil where they are more than a syllable has.
  package var key: UInt64? { Self.key(of: letters) }

  /// Letters as a number.
  package static func key(of letters: [UInt8]) -> UInt64? {
    guard letters.count <= 10 else { return nil }
    return letters.reduce(0) { $0 << 6 | UInt64($1) }
  }

  /// The letters and the tone as a number: what tells syllables apart, wherever the tone stands.
  package var syllableKey: UInt64? { key.map { $0 | UInt64(tone.rawValue) << 60 } }

  /// Whether all letters are capitals, and there are several.
  package var isUpper: Bool { letters.count > 1 && capitals.nonzeroBitCount == letters.count }
  /// Whether no letter is a capital.
  package var isLower: Bool { capitals == 0 }
  /// Whether the first letter alone is a capital.
  package var isCapitalized: Bool { capitals == 1 }
  /// Whether no letter bears a mark of any kind.
  package var isPlain: Bool { toneCount == 0 && letters.allSatisfy { Self.bare[Int($0)] } }

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
