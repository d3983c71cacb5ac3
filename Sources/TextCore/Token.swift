package import BitextModel

/// A word, a number or a punctuation mark of a normalized text.
package struct Token: Hashable, Sendable {
  /// Where it stands in the normalized text, in UTF-8 bytes.
  package let start: Int32
  /// Behind its last byte.
  package let end: Int32
  /// The word in lower case, with its diacritics, the tone where the old style puts it.
  package let word: TokenID
  /// The word folded: lower case, no diacritics, đ as d.
  package let folded: TokenID
  /// What its letters look like.
  package let shape: Shape
  /// Whether a space or the text's beginning stands before it.
  package let followsSpace: Bool

  /// What the letters of a token look like.
  package enum Shape: Sendable {
    case lower
    /// First letter a capital, another one small: "Ngô".
    case capitalized
    /// All capitals, two or more: "UBND".
    case upper
    /// One capital letter: an initial, or a word like "Ý".
    case initial
    /// Digits, with what joins them: "2.150", "17,4", "16/9".
    case number
    case punctuation
  }

  /// Where it stands in the normalized text, in UTF-8 bytes.
  package var range: Range<Int> { Int(start)..<Int(end) }
  /// Whether it is a word that begins with a capital.
  package var isCapital: Bool { shape == .capitalized || shape == .upper || shape == .initial }
  /// Whether it is a word of letters.
  package var isWord: Bool { shape != .number && shape != .punctuation }
}
