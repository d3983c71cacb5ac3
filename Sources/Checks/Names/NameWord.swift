internal import BitextModel

/// A word of a line as names see it: its letters, its capitals, and how it hangs together with the word before it.
struct NameWord {
  /// Where it stands in the repaired text, in UTF-8 bytes.
  let range: Range<Int>
  /// The word in lower case with its diacritics, the tone where the old style puts it.
  let exact: TokenID
  /// The word in lower case without its diacritics.
  let folded: TokenID
  /// How many letters it has without its diacritics.
  let letters: Int
  /// Whether it begins with a capital.
  let isCapital: Bool
  /// Whether it has two letters or more, all of them capitals.
  let isUpper: Bool
  /// What stands between it and the word before it.
  let joint: Joint
  /// Whether a sentence may begin here, so that its capital says nothing.
  let opensSentence: Bool
  /// Whether a full stop or its like stands before it.
  let followsStop: Bool
  /// What kind of syllable it could be.
  let syllable: Syllable

  /// What stands between two words.
  enum Joint {
    case space
    /// Nothing: "UngVan".
    case nothing
    /// A hyphen without spaces: "Doan-Huu".
    case hyphen
    /// A mark, a number, or the beginning of the line.
    case mark
  }

  /// Whether a word can be a Vietnamese syllable.
  enum Syllable {
    /// As it stands.
    case whole
    /// When its diacritics are put back: "Quoc".
    case stripped
    case none
  }

  /// Whether it is a Vietnamese syllable, with its diacritics or without.
  var mayBeVietnamese: Bool { syllable != .none }
}
