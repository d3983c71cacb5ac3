/// How far a translation has come, in the words of XLIFF 2.1 (4.3.1.27).
package enum TranslationState: String, CaseIterable, Hashable, Sendable {
  /// Not begun, or not by a person.
  case initial
  /// Translated, looked at by nobody else.
  case translated
  /// Somebody has read it.
  case reviewed
  /// Nothing more is to be done.
  case final

  /// The state that XLIFF 1.2 (2.3.5) has other words for; nil where the word is a tool's own.
  init?(version1 word: String) {
    switch word {
    case "new", "needs-translation", "needs-adaptation", "needs-l10n": self = .initial
    case "translated", "needs-review-translation", "needs-review-adaptation", "needs-review-l10n":
      self = .translated
    case "signed-off": self = .reviewed
    case "final": self = .final
    default: return nil
    }
  }
}
