internal import BitextModel
internal import TextCore

/// A word of a line as names see it: its letters, its capitals, and how it hangs together with the word before it.
struct NameWord {
  private let start: Int32
  private let end: Int32
  /// The word in lower case with its diacritics, the tone where the old style puts it.
  let exact: TokenID
  /// The word in lower case without its diacritics.
  let folded: TokenID
  private let letterCount: Int32
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
  /// Whether the name of a place may begin with it.
  let mayBeginPlace: Bool
  /// Whether the name of an office, an institution or a kind of place may begin with it.
  let mayBeginHead: Bool

  init(
    _ token: Token, _ word: WordCache.Word, _ folded: WordCache.Folded, joint: Joint, opensSentence: Bool,
    followsStop: Bool
  ) {
    (start, end) = (token.start, token.end)
    exact = token.word
    self.folded = token.folded
    letterCount = Int32(folded.letters)
    isCapital = token.isCapital
    isUpper = token.shape == .upper
    self.joint = joint
    self.opensSentence = opensSentence
    self.followsStop = followsStop
    syllable = word.syllable
    mayBeginPlace = folded.mayBeginPlace
    mayBeginHead = word.mayBeginHead
  }

  /// Where it stands in the repaired text, in UTF-8 bytes.
  var range: Range<Int> { Int(start)..<Int(end) }
  /// How many letters it has without its diacritics.
  var letters: Int { Int(letterCount) }

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
