/// Number of Spanish institutions and things that are common nouns: "tribunales populares".
enum SpanishPlural {
  /// A phrase as it is and with the words before its first preposition in the plural.
  static func forms(of phrase: String) -> [String] {
    let words = phrase.split(separator: " ").map(String.init)
    let end = words.firstIndex { prepositions.contains($0) } ?? words.count
    let plural = (words[..<end].map(SpanishInflection.pluralWord) + words[end...]).joined(separator: " ")
    return plural == phrase ? [phrase] : [phrase, plural]
  }

  private static let prepositions: Set<String> = [
    "de", "del", "en", "para", "ante", "por", "y", "a", "al", "con",
  ]
}
