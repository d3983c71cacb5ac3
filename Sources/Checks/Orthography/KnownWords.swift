internal import TextCore

/// The words of a lexicon as the spelling check uses them: which syllables there are, and which stand side by side.
package struct KnownWords: Sendable {
  private var syllables: [UInt64: Int32] = [:]
  private var pairs: Set<UInt64> = []

  /// No word known.
  package init() {}

  /// The words of a lexicon: Vietnamese words and phrases, in NFC, their syllables parted by spaces.
  package init(_ words: some Sequence<String>) {
    for word in words { add(word) }
  }

  /// Adds a word or a phrase.
  package mutating func add(_ word: String) {
    var previous: UInt64?
    for part in word.lowercased().split(separator: " ") {
      let key = WordForm(part.unicodeScalars)?.syllableKey
      if let key { syllables[key, default: 0] += 1 }
      if let key, let previous { pairs.insert(Self.pair(previous, key)) }
      previous = key
    }
  }

  /// In how many words a syllable stands.
  func count(of syllable: UInt64) -> Int { Int(syllables[syllable] ?? 0) }

  /// Whether the two syllables stand side by side in some word.
  func hold(_ first: UInt64, _ second: UInt64) -> Bool { pairs.contains(Self.pair(first, second)) }

  /// Both syllables as one number.
  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15).byteSwapped ^ second
  }
}
