package import BitextModel
package import TextCore

/// A piece of a page in one language: a segment, or the part of a segment that is in one language.
package struct PageUnit: Sendable {
  /// The index of its segment in the document.
  package let segment: Int
  /// The source lines on which it stands.
  package let lines: ClosedRange<Int>
  /// What the markup says of it.
  package let role: Segment.Role
  /// Its text and tokens.
  package let text: TokenizedText
  /// The language that its words speak for.
  package let language: PageLanguage
  /// Whether it is Vietnamese that has lost its diacritics.
  package let isUnaccented: Bool
  /// Where the credit ("Ảnh: …", "(Foto: …)") begins, as a token index; the count of tokens where there is none.
  package let creditStart: Int

  /// Whether a credit stands in it.
  package var hasCredit: Bool { creditStart < text.tokens.count }
  /// The tokens before the credit.
  package var body: ArraySlice<Token> { text.tokens[..<creditStart] }
  /// How many words stand before the credit.
  package var wordCount: Int { body.count { $0.isWord } }
}

/// The language of a piece of a page.
package enum PageLanguage: Sendable {
  case vietnamese, spanish
  /// Too little text to tell, or none of the two.
  case undetermined
}
