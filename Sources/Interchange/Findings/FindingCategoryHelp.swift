internal import BitextModel

/// What the categories of findings mean and what to do about them, in English, for tools that show rules.
enum FindingCategoryHelp {
  /// The help for a category.
  static func text(of category: FindingCategory) -> String { texts[category] ?? "" }

  private static let texts: [FindingCategory: String] = [
    .invalidSyllable:
      "No Vietnamese syllable is spelled so, and it is no name or loan. Add it to checks.accept if it is right.",
    .misplacedTone: "The tone stands on a letter that bears it in neither style: write “toàn”, not “tòan”.",
    .mixedToneStyle:
      "Both “hòa” and “hoà” are right, but one text keeps to one of them; tones.style settles which.",
    .nameMissingDiacritics: "In Vietnamese text a Vietnamese name has all of its diacritics.",
    .inconsistentName:
      "Two spellings differ so little that they are one person; the one that the text has more often is suggested.",
    .nameCase: "Every word of a Vietnamese name begins with a capital and goes on in small letters.",
    .notNFC:
      "The letter is written as several characters that NFC joins into one; searching and sorting may miss it.",
    .markOrder: "Diacritics are doubled or in an order that normalization does not mend.",
    .confusable: "The letter only looks like the right one: Ð for Đ, a Cyrillic а for a.",
    .invisible: "A character that nobody sees stands inside the word; searching misses the word.",
    .mojibake: "The text was written in one encoding and read in another.",
    .misspelledName: "The Spanish text has other letters than the Vietnamese name without its diacritics.",
    .partialDiacritics: "Write the name with all of its diacritics or with none.",
    .wrongDiacritics: "The name has a diacritic that the Vietnamese name does not have.",
    .nameOrder: "Vietnamese names keep their order in Spanish: family name, middle names, given name.",
    .nameSyllables: "A word of the Vietnamese name is missing, was added or stands twice.",
    .joinedName: "The words of a Vietnamese name stand apart, without hyphens.",
    .missingName: "The Vietnamese text names a person whom its Spanish counterpart does not.",
    .inconsistentPlace: "A place has one spelling in a text; names.places settles which.",
    .foreignRespelling:
      "A foreign name is respelled for Vietnamese in two ways, or the two texts name different places.",
    .foreignAccentLost: "A foreign name has its accents in one of the texts and not in the other.",
    .missingTerm: "A term of the glossary stands in one text and none of its equivalents in the other.",
    .deprecatedTerm: "The glossary advises against this term.",
    .inconsistentTerm: "One term has several equivalents in one text.",
  ]
}
