internal import BitextModel
internal import TextCore

/// Says of a term when its words mean it, and when they are ordinary words.
enum TermConditions {
  /// The conditions of a term that stands as these tokens.
  static func of(
    _ term: Term, _ kind: TermKind, _ tokens: [Token], isVietnamese: Bool, _ vocabulary: Vocabulary
  ) -> TermEntry.Conditions {
    var conditions: TermEntry.Conditions = []
    let isSingle = tokens.count == 1
    if kind == .place || kind == .person { conditions.formUnion([.capitals, .name]) }
    if isSingle, term.isShortened { conditions.insert(.capitals) }
    if isSingle, tokens[0].shape == .upper { conditions.insert(.upper) }
    if isSingle, isVietnamese, tokens[0].shape != .upper { conditions.formUnion([.syllable, .capitals]) }
    if isSingle, !isVietnamese { conditions.formUnion(single(term, kind, tokens[0], vocabulary)) }
    if isSingle || (tokens.count == 2 && isPlain(tokens, vocabulary)) { conditions.insert(.plain) }
    return conditions
  }

  /// One Spanish word: offices stand by themselves, short forms and common nouns need more.
  private static func single(
    _ term: Term, _ kind: TermKind, _ token: Token, _ vocabulary: Vocabulary
  ) -> TermEntry.Conditions {
    if token.shape == .upper { return [] }
    let isPreferred = term.status == .preferred || term.gender == .feminine
    let isCommon = commonWords.contains(Array(vocabulary.bytes(of: token.folded)))
    var conditions: TermEntry.Conditions = kind == .title || !isPreferred ? .bare : []
    if isCommon || (!isPreferred && token.shape == .lower && kind != .title) {
      conditions.insert(.beforeName)
    }
    return conditions
  }

  /// Terms that are words of every day as well, folded: adjectives, units of armies, what anybody may be called.
  private static let commonWords = Set(
    """
    mayor general oficial fiscal fiel padre papa pastor cabo titular senor senora representante policia venerable \
    superior encuentro encuentros arma armas division divisiones compania companias cuerpo cuerpos brigada brigadas \
    batallon batallones regimiento regimientos peloton pelotones administracion centro norte sur distrito distritos \
    mayores generales oficiales fiscales senores senoras representantes policias martir conversaciones jefe jefa \
    comandante reina rey doctor doctora
    """.split(separator: " ").map { Array($0.utf8) })

  private static func isPlain(_ tokens: [Token], _ vocabulary: Vocabulary) -> Bool {
    tokens.allSatisfy { vocabulary.bytes(of: $0.word).allSatisfy { $0 < 0x80 } }
  }

  /// Which of the first 32 tokens begin with a capital.
  static func capitals(of tokens: [Token]) -> UInt32 {
    tokens.prefix(32).enumerated().reduce(0) { $1.element.isCapital ? $0 | 1 << UInt32($1.offset) : $0 }
  }
}
