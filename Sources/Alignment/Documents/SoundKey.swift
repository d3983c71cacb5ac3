internal import BitextModel
internal import TextCore

/// What is left of a name when each language spells it its own way: its consonants, like ones as one.
///
/// "Giê-ru-sa-lem" and "Jerusalén", "Pha-ra-ôn" and "Faraón", "Philippines" and "Filipinas" have one key each. Soundex
/// (Russell 1918) for this pair of languages; linear in the letters.
struct SoundKey: Hashable, Sendable {
  private let consonants: [UInt8]
  private let beginsWithVowel: Bool

  /// The key of folded letters.
  init(_ letters: some Collection<UInt8>) {
    let letters = Array(letters)
    var consonants: [UInt8] = []
    var index = 0
    while index < letters.count {
      let (sound, width) = Self.sound(letters[index], letters[(index + 1)...].first)
      if let sound, consonants.last != sound || index == 0 { consonants.append(sound) }
      index += width
    }
    // Vietnamese ends no syllable in l, and Spanish no word in m.
    if let last = consonants.last, last == m || last == l { consonants[consonants.count - 1] = n }
    self.consonants = consonants
    beginsWithVowel = letters.first.map(Self.vowels.contains) ?? true
  }

  /// Whether there is enough of it to tell one name from another.
  var isTelling: Bool { consonants.count >= 2 && (consonants.count >= 3 || !beginsWithVowel) }

  private let m = UInt8(ascii: "m")
  private let l = UInt8(ascii: "l")
  private let n = UInt8(ascii: "n")

  /// The sound of a letter and its follower, nil for vowels and h, and how many letters that takes.
  private static func sound(_ letter: UInt8, _ next: UInt8?) -> (UInt8?, Int) {
    switch (letter, next) {
    case (UInt8(ascii: "p"), UInt8(ascii: "h")): (UInt8(ascii: "f"), 2)
    case (UInt8(ascii: "g"), UInt8(ascii: "i")): (UInt8(ascii: "j"), 2)
    case (UInt8(ascii: "c"), UInt8(ascii: "e")), (UInt8(ascii: "c"), UInt8(ascii: "i")):
      (UInt8(ascii: "s"), 1)
    default: (like[letter] ?? (vowels.contains(letter) ? nil : letter), 1)
    }
  }

  private static let vowels = Set("aeiouyh".utf8)
  private static let like: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: [
      ("c", "k"), ("q", "k"), ("b", "p"), ("d", "t"), ("w", "v"), ("z", "s"), ("x", "s"),
    ]
    .map { (pair: (String, String)) in (Array(pair.0.utf8)[0], Array(pair.1.utf8)[0]) })

  /// The keys of the names that a Vietnamese text spells by syllables: "Giê-ru-sa-lem".
  static func transliterations(in text: TokenizedText, _ vocabulary: Vocabulary) -> [SoundKey] {
    var keys: [SoundKey] = []
    var index = 0
    while index < text.tokens.count {
      let end = hyphenated(from: index, in: text)
      if end > index + 1 {
        let syllables = stride(from: index, to: end, by: 2).map {
          vocabulary.bytes(of: text.tokens[$0].folded)
        }
        keys.append(SoundKey(syllables.joined()))
      }
      index = max(end, index + 1)
    }
    return keys
  }

  /// Behind the last syllable that hyphens join to the capitalized one at an index.
  private static func hyphenated(from start: Int, in text: TokenizedText) -> Int {
    guard text.tokens[start].isCapital else { return start }
    var end = start + 1
    while end + 1 < text.tokens.count, text.isMark(end, "-"), !text.tokens[end].followsSpace,
      text.tokens[end + 1].isWord, !text.tokens[end + 1].followsSpace
    {
      end += 2
    }
    return end
  }
}
