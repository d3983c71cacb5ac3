import Terminology

/// What the tests of documents know beforehand: a few words, and ICU's names.
enum SampleKnowledge {
  static let resources = LanguageResources(
    lexicon: [
      ("họp", ["reunión"]), ("trực tuyến", ["en línea"]), ("họp trực tuyến", ["reunión virtual"]),
      ("nông dân", ["agricultor"]), ("cà phê", ["café"]), ("thu hoạch", ["cosechar"]),
      ("hội nghị", ["conferencia", "reunión"]),
    ].map { LexiconEntry(vietnamese: $0, spanish: $1, partOfSpeech: .noun) })
}
