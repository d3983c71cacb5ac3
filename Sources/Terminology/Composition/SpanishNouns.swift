internal import TextCore

/// Gender and number of Spanish noun phrases, by their first noun, and the preposition that they want.
enum SpanishNouns {
  /// The article that a noun phrase takes behind "de".
  enum Article: String {
    case masculine = "del", feminine = "de la", masculinePlural = "de los", femininePlural = "de las"
  }

  /// A noun phrase behind "de", with its article: "Unión de Mujeres" gives "de la Unión de Mujeres".
  ///
  /// Names that are no Spanish nouns take no article: "de Vietnam Airlines".
  static func genitive(_ phrase: String) -> String {
    guard let article = article(of: phrase) else { return "de " + phrase }
    return article.rawValue + " " + phrase
  }

  /// A noun phrase behind another preposition, with its article: "la ONU".
  static func definite(_ phrase: String) -> String {
    switch article(of: phrase) {
    case .masculine: "el " + phrase
    case .feminine: "la " + phrase
    case .masculinePlural: "los " + phrase
    case .femininePlural: "las " + phrase
    case nil: phrase
    }
  }

  /// Whether a noun phrase is feminine.
  static func isFeminine(_ phrase: String) -> Bool {
    let article = article(of: phrase)
    return article == .feminine || article == .femininePlural
  }

  /// The article by the first word; nil for what is no Spanish noun.
  private static func article(of phrase: String) -> Article? {
    let words = Folding.folded(phrase).split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    // "primer ministro", "XIV Congreso": the noun comes second.
    let noun = words.count > 1 && (leading.contains(first) || isRomanNumber(first)) ? words[1] : first
    if let gender = acronyms[noun] { return gender }
    if let gender = exceptions[noun] { return gender }
    return byEnding(noun)
  }

  private static func byEnding(_ noun: String) -> Article? {
    for ending in feminineEndings where noun.hasSuffix(ending) { return .feminine }
    for ending in feminineEndings.map({ $0 + ($0.hasSuffix("a") ? "s" : "es") }) where noun.hasSuffix(ending)
    {
      return .femininePlural
    }
    if known.contains(noun) { return noun.hasSuffix("a") ? .feminine : .masculine }
    if noun.hasSuffix("s"), known.contains(String(noun.dropLast())) {
      return noun.hasSuffix("as") ? .femininePlural : .masculinePlural
    }
    if noun.hasSuffix("es"), known.contains(String(noun.dropLast(2))) { return .masculinePlural }
    return nil
  }

  private static func isRomanNumber(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { "ivxlc".utf8.contains($0) }
  }

  private static let leading: Set<String> = [
    "primer", "primera", "segundo", "segunda", "tercer", "alto", "alta", "gran", "viceprimer", "antiguo",
    "nuevo",
  ]
  private static let feminineEndings = [
    "cion", "sion", "dad", "tad", "tud", "union", "eria", "logia", "ncia",
  ]

  /// Nouns whose ending says another thing than their gender, or nothing.
  private static let exceptions: [String: Article] = {
    let rows: [(Article, String)] = [
      (
        .feminine,
        "corte sede voz cruz red base nave clase ley arquidiocesis archidiocesis diocesis television sangha cumbre region"
      ),
      (
        .masculine,
        "programa sistema dia mapa problema presidium politburo cuerpo clero avion camion portal taller"
      ),
      (.feminine, "presidenta directora viceministra ministra union mision"),
      (.masculinePlural, "guardafronteras guardabosques"),
      (.feminine, "policia fiscalia procuraduria alcaldia aduana"),
      (.feminine, "india"),
      (.feminine, "republica federacion mancomunidad santa"),
      (.masculine, "reino vaticano"),
      (.masculinePlural, "emiratos paises"),
      (.feminine, "prensa fuerza zona plaza"), (.femininePlural, "fuerzas naciones"),
    ]
    var exceptions: [String: Article] = [:]
    for (article, words) in rows {
      for word in words.split(separator: " ") { exceptions[String(word)] = article }
    }
    return exceptions
  }()

  private static let acronyms: [String: Article] = [
    "onu": .feminine, "asean": .feminine, "unesco": .feminine, "vna": .feminine, "vov": .feminine,
    "vtv": .feminine,
    "ue": .feminine, "oms": .feminine, "fao": .feminine, "omc": .feminine, "unicef": .masculine,
    "fmi": .masculine,
    "fifa": .feminine, "uefa": .feminine, "fed": .feminine, "otan": .feminine, "opep": .feminine,
    "ocde": .feminine, "oea": .feminine, "celac": .feminine, "cepal": .feminine, "ocs": .feminine,
    "osce": .feminine, "oit": .feminine, "oim": .feminine, "ompi": .feminine, "bad": .masculine,
    "oiea": .masculine,
    "acnur": .masculine, "cicr": .masculine, "bm": .masculine, "bce": .masculine, "fnuap": .masculine,
    "pnud": .masculine, "pcv": .masculine, "fpv": .masculine, "apec": .masculine,
    "opi": .feminine, "afc": .feminine, "aff": .feminine, "coi": .masculine, "aipa": .feminine,
    "uip": .feminine,
  ]

  /// The nouns that head institutions, places and events in the tables, and those of offices.
  private static let known: Set<String> = {
    var nouns: Set<String> = []
    for table in [HeadTable.institutions, .places, .events, .offices] {
      for phrase in table.entries.flatMap(\.spanish) {
        if let noun = Folding.folded(phrase).split(separator: " ").first { nouns.insert(String(noun)) }
      }
    }
    return nouns.union(moreNouns.split(separator: " ").map(String.init))
  }()

  private static let moreNouns = """
    aparato banco bloque buro comite congreso consejo cuartel delegado despacho grupo gabinete instituto organo \
    parlamento partido politburo registro secretariado servicio sindicato tribunal tesoro estado pueblo personal \
    embajador ejercito titular magisterio senado patronato hospital liderazgo fondo foro parque barrio
    """
}
