internal import Terminology

/// The values of picklists as foreign programs write them.
enum PropertyValues {
  /// A status: TBX's, with or without its ending, or the words of other programs.
  static func status(_ value: String) -> AdministrativeStatus? {
    if let status = statuses[value] { return status }
    return statuses[key(value)]
  }

  /// A part of speech.
  static func partOfSpeech(_ value: String) -> PartOfSpeech? {
    PartOfSpeech(rawValue: value) ?? partsOfSpeech[key(value)]
  }

  /// A gender.
  static func gender(_ value: String) -> Gender? { Gender(rawValue: value) ?? genders[key(value)] }

  /// A type of term.
  static func type(_ value: String) -> TermType? { TermType(rawValue: value) ?? types[key(value)] }

  /// Letters alone, in lower case.
  private static func key(_ value: String) -> String { value.lowercased().filter(\.isLetter) }

  private static let statuses: [String: AdministrativeStatus] = [
    "preferredTerm-admn-sts": .preferred, "admittedTerm-admn-sts": .admitted,
    "deprecatedTerm-admn-sts": .deprecated, "supersededTerm-admn-sts": .superseded,
    "preferredtermadmnsts": .preferred, "admittedtermadmnsts": .admitted,
    "deprecatedtermadmnsts": .deprecated,
    "supersededtermadmnsts": .superseded, "preferred": .preferred, "preferredterm": .preferred,
    "standardizedterm": .preferred, "recommended": .preferred, "approved": .preferred,
    "admitted": .admitted, "admittedterm": .admitted, "permitted": .admitted, "allowed": .admitted,
    "deprecated": .deprecated, "deprecatedterm": .deprecated, "forbidden": .deprecated,
    "notrecommended": .deprecated, "prohibited": .deprecated, "true": .deprecated,
    "superseded": .superseded, "supersededterm": .superseded, "obsolete": .superseded,
  ]

  private static let partsOfSpeech: [String: PartOfSpeech] = [
    "noun": .noun, "n": .noun, "sustantivo": .noun, "verb": .verb, "v": .verb, "verbo": .verb,
    "adjective": .adjective, "adj": .adjective, "adjetivo": .adjective, "adverb": .adverb, "adv": .adverb,
    "adverbio": .adverb, "propernoun": .properNoun, "nombrepropio": .properNoun, "other": .other,
  ]

  private static let genders: [String: Gender] = [
    "masculine": .masculine, "m": .masculine, "masculino": .masculine, "feminine": .feminine, "f": .feminine,
    "femenino": .feminine, "neuter": .neuter, "n": .neuter, "other": .other, "common": .other, "mf": .other,
  ]

  private static let types: [String: TermType] = [
    "fullform": .fullForm, "acronym": .acronym, "initialism": .acronym, "abbreviation": .abbreviation,
    "abbreviatedform": .abbreviation, "shortform": .shortForm, "variant": .variant,
    "spellingvariant": .variant,
    "phrase": .phrase, "phraseologicalunit": .phrase,
  ]
}
