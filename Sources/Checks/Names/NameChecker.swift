internal import BitextModel
internal import Terminology
internal import TextCore

/// Finds the names of texts on both sides, matches them, gathers the people and runs the checks on them.
///
/// It remembers the words of the texts that it has read, as far as they are not too many, and nothing else.
struct NameChecker: Sendable {
  private let knowledge: NameKnowledge
  private let surnames: SurnameMarks
  private let countries: CountryIndex
  private let style: HouseStyle
  private let settled: SettledNames
  private let base: Vocabulary
  private var reader: NameLineReader
  /// With more new words than this it begins anew: some tens of megabytes.
  private static let mostWords = 1 << 18

  init(
    _ resources: LanguageResources, _ gazetteer: Gazetteer, _ style: HouseStyle, people: [SettledPerson]
  ) {
    var lexer = resources.lexer
    knowledge = NameKnowledge(resources, gazetteer, lexer: &lexer)
    surnames = SurnameMarks(lexer: &lexer)
    countries = CountryIndex(gazetteer.countries, lexer: &lexer)
    self.style = style
    var reader = NameLineReader(vocabulary: lexer.vocabulary, knowledge)
    settled = SettledNames(people, reader: &reader)
    base = reader.vocabulary
    self.reader = reader
  }

  /// What is wrong with the names of a text, and its people; `checked` are its beads with their letters checked.
  mutating func check(_ text: CheckedText, _ checked: [CheckedBead]) -> (
    findings: [Finding], people: [CheckedPerson]
  ) {
    if reader.vocabulary.count > base.count + Self.mostWords {
      reader = NameLineReader(vocabulary: base, knowledge)
    }
    var lines: [(vietnamese: [NameLine], spanish: [NameLine])] = []
    for (bead, letters) in zip(text.beads, checked) {
      lines.append(
        (reader.read(bead.vietnamese, letters.vietnamese), reader.read(bead.spanish, letters.spanish)))
    }
    let comparison = NameComparison(vocabulary: reader.vocabulary)
    let names = TextNames(lines.map { bead($0.vietnamese, $0.spanish, comparison) }, comparison, settled)
    return (checks(comparison).flatMap { $0.findings(in: names) }, names.checkedPeople(comparison))
  }

  private func bead(_ vietnamese: [NameLine], _ spanish: [NameLine], _ comparison: NameComparison)
    -> BeadNames
  {
    let mentions = vietnamese.indices.filter { vietnamese[$0].mayHoldNames }.flatMap {
      VietnameseNameFinder(vietnamese[$0], index: $0, knowledge, comparison.vocabulary).mentions()
    }
    let matcher = BeadNameMatcher(
      vietnamese: vietnamese, spanish: spanish, mentions: mentions, knowledge: knowledge,
      comparison: comparison)
    return BeadNames(vietnamese: vietnamese, spanish: spanish, mentions: mentions, matches: matcher.matches())
  }

  private func checks(_ comparison: NameComparison) -> [any NameCheck] {
    let vocabulary = comparison.vocabulary
    let gazetteer = knowledge.gazetteer
    return [
      SpanishNameCheck(comparison: comparison, style: style, gazetteer: gazetteer),
      VietnameseNameCheck(vocabulary: vocabulary, surnames: surnames),
      NameCaseCheck(knowledge: knowledge),
      MissingNameCheck(knowledge: knowledge),
      ShortNameCheck(comparison: comparison),
      ForeignAccentCheck(comparison: comparison),
      VietnamesePlaceCheck(gazetteer: gazetteer, vocabulary: vocabulary),
      PlaceSpellingCheck(gazetteer: gazetteer, style: style, vocabulary: vocabulary),
      RespellingCheck(vocabulary: vocabulary),
      CountryCheck(countries: countries),
    ]
  }
}
