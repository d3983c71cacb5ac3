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
    words.firstIndex { ["de", "del", "en", "para", "ante", "por", "a", "al"].contains($0) }
      ?? words.count
  }

  /// The feminine of one word; words that don't change are given back.
  package static func feminineWord(_ word: String) -> String {
    if let exception = feminineExceptions[word] { return exception }
    if ends(word, ",") { return feminineWord(String(word.dropLast())) + "," }
    if word.utf8.starts(with: "ex".utf8), let exception = feminineExceptions[String(word.dropFirst(2))] {
      return "ex" + exception
    }
    if invariable.contains(word) || ends(word, "ista") || ends(word, "al") { return word }
    if ends(word, "o") { return word.dropLast() + "a" }
    if ends(word, "or") { return word + "a" }
    return word
  }

  /// The plural of one word.
  package static func pluralWord(_ word: String) -> String {
    if word == "y" { return word }
    if ends(word, ",") { return pluralWord(String(word.dropLast())) + "," }
    if ["a", "e", "i", "o", "u", "é"].contains(where: { ends(word, $0) }) { return word + "s" }
    if ends(word, "z") { return word.dropLast() + "ces" }
    if ends(word, "ón") { return word.dropLast(2) + "ones" }
    if ends(word, "án") { return word.dropLast(2) + "anes" }
    return word.isEmpty || ends(word, "s") ? word : word + "es"
  }

  /// By bytes: comparing Swift's characters costs fifty times as much.
  private static func ends(_ word: String, _ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard word.utf8.count >= length else { return false }
    return word.utf8.suffix(length).elementsEqual(UnsafeBufferPointer(start: ending.utf8Start, count: length))
  }

  /// A phrase that names a thing, as its head may stand in text: as it is, plural.
  package static func numbers(of phrase: String) -> [String] {
    let words = phrase.utf8.split(separator: 0x20).map { String(Substring($0)) }
    let head = headLength(of: words)
    let plural = (words.prefix(head).map(pluralWord) + words.dropFirst(head)).joined(separator: " ")
    return plural == phrase ? [phrase] : [phrase, plural]
  }

  /// A phrase as its head may stand in text: as it is, feminine, plural, feminine plural.
  package static func forms(of phrase: String) -> [String] {
    let words = phrase.utf8.split(separator: 0x20).map { String(Substring($0)) }
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
    "comandante": "comandante", "ejecutivo": "ejecutiva", "héroe": "heroína",
    "emperador": "emperatriz", "sultán": "sultana",
  ]
  /// Nouns common to both genders that a rule would change.
  private static let invariable: Set<String> = [
    "miembro", "soldado", "piloto", "testigo", "mayor", "superior", "estado", "no",
  ]
}
