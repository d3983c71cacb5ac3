/// Gender and number of Spanish nouns that name persons and things, by rule with the exceptions of office names.
package enum SpanishInflection {
  /// The feminine of an office in lower case: "viceministro de Cultura" gives "viceministra de Cultura";
  /// equal where the noun is common to both genders.
  package static func feminine(of title: String) -> String {
    let words = title.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let head = headLength(of: words)
    let feminine = words.prefix(head).map(feminineWord)
    return (feminine + words.dropFirst(head)).joined(separator: " ")
  }

  /// How many words at the beginning agree in gender: the noun and the adjectives round it.
  private static func headLength(of words: [String]) -> Int {
    words.firstIndex { ["de", "del", "en", "para", "ante", "por", "y", "a", "al"].contains($0) } ?? words.count
  }

  /// The feminine of one word; words that don't change are given back.
  package static func feminineWord(_ word: String) -> String {
    if let exception = feminineExceptions[word] { return exception }
    if invariable.contains(word) || word.hasSuffix("ista") || word.hasSuffix("al") { return word }
    if word.hasSuffix("o") { return word.dropLast() + "a" }
    if word.hasSuffix("or") { return word + "a" }
    return word
  }

  /// The plural of one word.
  package static func pluralWord(_ word: String) -> String {
    guard let last = word.unicodeScalars.last else { return word }
    if "aeioué".unicodeScalars.contains(last) { return word + "s" }
    if last == "z" { return word.dropLast() + "ces" }
    if word.hasSuffix("ón") { return word.dropLast(2) + "ones" }
    if word.hasSuffix("án") { return word.dropLast(2) + "anes" }
    return last == "s" ? word : word + "es"
  }

  /// A phrase as its head may stand in text: as it is, feminine, plural, feminine plural.
  package static func forms(of phrase: String) -> [String] {
    let words = phrase.split(separator: " ").map(String.init)
    let head = headLength(of: words)
    let rest = Array(words.dropFirst(head))
    let feminine = words.prefix(head).map(feminineWord)
    let variants = [
      Array(words.prefix(head)), feminine, words.prefix(head).map(pluralWord), feminine.map(pluralWord),
    ]
    var forms: [String] = []
    for variant in variants {
      let form = (variant + rest).joined(separator: " ")
      if !forms.contains(form) { forms.append(form) }
    }
    return forms
  }

  private static let feminineExceptions = [
    "presidente": "presidenta", "vicepresidente": "vicepresidenta", "copresidente": "copresidenta",
    "jefe": "jefa", "subjefe": "subjefa", "vicejefe": "vicejefa", "alcalde": "alcaldesa",
    "vicealcalde": "vicealcaldesa", "primer": "primera", "viceprimer": "viceprimera", "rey": "reina",
    "príncipe": "princesa", "juez": "jueza", "capitán": "capitana", "subcapitán": "subcapitana",
    "dirigente": "dirigente", "abad": "abadesa", "decano": "decana", "tercer": "tercera",
    "comandante": "comandante", "ejecutivo": "ejecutiva",
  ]
  /// Nouns common to both genders that a rule would change.
  private static let invariable: Set<String> = ["miembro", "soldado", "piloto", "testigo", "mayor", "estado"]
}
