/// How far two words without diacritics are from each other, as slips of the hand and of the ear make them.
///
/// The distance of Damerau (1964) with transpositions of neighbours; quadratic in the letters of a word, which are few.
struct SyllableDistance {
  /// The number of letters to insert, drop, change or swap.
  static func letters(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Int {
    let (a, b) = (Array(one), Array(other))
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }

  /// Whether one word may be a misspelling of the other: one letter, or one of initial, vowels and ending.
  static func isNear(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    let distance = letters(one, other)
    if distance <= max(1, min(one.count, other.count) / 4) { return min(one.count, other.count) >= 2 }
    guard distance <= 2 else { return false }
    let (a, b) = (Parts(one), Parts(other))
    let differences = [a.initial != b.initial, a.vowels != b.vowels, a.ending != b.ending]
    return differences.count(where: { $0 }) == 1 && a.vowels == b.vowels
  }

  /// A syllable taken apart: consonants, vowels, consonants.
  private struct Parts {
    let initial: ArraySlice<UInt8>
    let vowels: ArraySlice<UInt8>
    let ending: ArraySlice<UInt8>

    init(_ word: ArraySlice<UInt8>) {
      initial = word.prefix { !Self.isVowel($0) }
      let rest = word[initial.endIndex...]
      vowels = rest.prefix(while: Self.isVowel)
      ending = rest[vowels.endIndex...]
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
      switch letter {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
        UInt8(ascii: "y"):
        true
      default: false
      }
    }
  }
}
