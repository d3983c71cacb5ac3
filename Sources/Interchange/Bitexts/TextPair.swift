package import BitextModel

/// A Vietnamese text and its Spanish counterpart, as a bitext holds them.
package struct TextPair: Hashable, Sendable {
  /// The Vietnamese text.
  package let vietnamese: String
  /// The Spanish text.
  package let spanish: String
  /// The Vietnamese, with its region where the file names one.
  package let vietnameseLanguage: Language
  /// The Spanish, with its region where the file names one.
  package let spanishLanguage: Language
  /// The line of the file that the pair begins on, counted from 1.
  package let line: Int
  /// How far the translation has come; nil where the file does not say.
  package let state: TranslationState?

  /// A pair out of its parts.
  package init(
    _ vietnamese: String, _ spanish: String, vietnameseLanguage: Language = .vietnamese,
    spanishLanguage: Language = .spanish, line: Int, state: TranslationState? = nil
  ) {
    self.vietnamese = vietnamese
    self.spanish = spanish
    self.vietnameseLanguage = vietnameseLanguage
    self.spanishLanguage = spanishLanguage
    self.line = line
    self.state = state
  }
}
