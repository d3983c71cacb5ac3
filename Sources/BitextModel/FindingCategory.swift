/// What is wrong with a place of a text; the raw values are the names in reports and in `doichieu.toml`.
package enum FindingCategory: String, CaseIterable, Hashable, Sendable {
  /// No possible syllable, and no name or loan: "phaát", "Ngệ", "sàch".
  case invalidSyllable = "vi-invalid-syllable"
  /// The tone stands on a letter that bears it in neither style: "tòan", "qúy".
  case misplacedTone = "vi-tone-misplaced"
  /// A text writes "hòa" and "hoà"; the style that it uses less.
  case mixedToneStyle = "vi-tone-style-mixed"
  /// A Vietnamese name without (some of) its diacritics in the Vietnamese text.
  case nameMissingDiacritics = "vi-name-missing-diacritics"
  /// One person is spelled two ways in the Vietnamese text.
  case inconsistentName = "vi-name-inconsistent"
  /// Wrong capitals inside a name: "Nguyễn thế Ngữ", "NGuyễn".
  case nameCase = "name-case"
  /// Letters and marks that normalization to NFC joins.
  case notNFC = "unicode-not-nfc"
  /// Marks in an order, or doubled, so that normalization does not join them.
  case markOrder = "unicode-mark-order"
  /// A letter that looks like another one: Ð for Đ, a Cyrillic а for a.
  case confusable = "unicode-confusable"
  /// An invisible character inside a word.
  case invisible = "unicode-invisible"
  /// Text of one encoding that was read in another.
  case mojibake
  /// Other letters than the Vietnamese name without its diacritics.
  case misspelledName = "es-name-misspelled"
  /// Some letters keep their diacritics, others are stripped.
  case partialDiacritics = "es-name-partial-diacritics"
  /// A diacritic that the Vietnamese name does not have.
  case wrongDiacritics = "es-name-wrong-diacritics"
  /// The words of the name in another order.
  case nameOrder = "es-name-order"
  /// A word of the name dropped, added or doubled.
  case nameSyllables = "es-name-syllables"
  /// Words of the name fused or hyphenated.
  case joinedName = "es-name-joined"
  /// A person of the Vietnamese text who is nowhere in the Spanish one.
  case missingName = "es-name-missing"
  /// Two spellings of one place, or a half-stripped one.
  case inconsistentPlace = "es-place-inconsistent"
  /// A foreign name respelled in two ways, or called by another one's name.
  case foreignRespelling = "foreign-respelling"
  /// The accents of a foreign name stand on one side only; the poorer side.
  case foreignAccentLost = "foreign-accent-lost"
  /// A term of the glossary stands on one side and none of its equivalents on the other.
  case missingTerm = "term-missing"
  /// A term that the glossary advises against.
  case deprecatedTerm = "term-deprecated"
  /// One term is translated in different ways in one text.
  case inconsistentTerm = "term-inconsistent"

  /// Whether the category speaks of terms and not of spelling.
  package var isTerminology: Bool {
    switch self {
    case .missingTerm, .deprecatedTerm, .inconsistentTerm: true
    default: false
    }
  }

  /// Whether the category can be told from the Vietnamese text alone, by its letters.
  package var isOrthography: Bool {
    switch self {
    case .invalidSyllable, .misplacedTone, .mixedToneStyle, .notNFC, .markOrder, .confusable, .invisible,
      .mojibake:
      true
    default: false
    }
  }
}
