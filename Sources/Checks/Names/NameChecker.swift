internal import BitextModel
internal import Terminology
internal import TextCore

/// Finds the names of a text on both sides, matches them, gathers the people and runs the checks on them.
struct NameChecker: Sendable {
  private let knowledge: NameKnowledge
  private let surnames: SurnameMarks
  private let gazetteer: Gazetteer
  private let style: HouseStyle
  private let settled: SettledNames
  private let base: Vocabulary

  init(
    _ resources: LanguageResources, _ gazetteer: Gazetteer, _ style: HouseStyle, people: [SettledPerson]
  ) {
    var lexer = resources.lexer
    knowledge = NameKnowledge(resources, gazetteer, lexer: &lexer)
    surnames = SurnameMarks(lexer: &lexer)
    self.gazetteer = gazetteer
    self.style = style
    var reader = NameLineReader(lexer: lexer)
    settled = SettledNames(people, reader: &reader)
    base = reader.vocabulary
  }

  /// What is wrong with the names of a text, and its people; `lines` are the beads with their letters repaired.
  func check(_ lines: [CheckedBead]) -> (findings: [Finding], people: [CheckedPerson]) {
    var reader = NameLineReader(lexer: Lexer(vocabulary: base))
    let read = lines.map { bead in
      (
        bead.vietnamese.map { reader.read($0.line, repaired: $0.checked.text) },
        bead.spanish.map { reader.read($0.line, repaired: $0.checked.text) }
      )
    }
    let comparison = NameComparison(vocabulary: reader.vocabulary)
    let names = TextNames(read.map { bead($0, $1, comparison) }, comparison, settled)
    let doubts = Doubts(lines)
    let findings = checks(comparison, doubts).flatMap { $0.findings(in: names) }
    return (findings, names.checkedPeople(comparison))
  }

  private func bead(_ vietnamese: [NameLine], _ spanish: [NameLine], _ comparison: NameComparison)
    -> BeadNames
  {
    let mentions = vietnamese.indices.flatMap {
      VietnameseNameFinder(vietnamese[$0], index: $0, knowledge).mentions()
    }
    let matcher = BeadNameMatcher(
      vietnamese: vietnamese, spanish: spanish, mentions: mentions, knowledge: knowledge,
      comparison: comparison)
    return BeadNames(vietnamese: vietnamese, spanish: spanish, mentions: mentions, matches: matcher.matches())
  }

  private func checks(_ comparison: NameComparison, _ doubts: Doubts) -> [any NameCheck] {
    let vocabulary = comparison.vocabulary
    return [
      SpanishNameCheck(comparison, style, gazetteer, isDoubtful: doubts.holds),
      VietnameseNameCheck(
        knowledge: knowledge, vocabulary: vocabulary, surnames: surnames, isDoubtful: doubts.holds),
      NameCaseCheck(knowledge: knowledge, surnames: surnames),
      MissingNameCheck(knowledge: knowledge),
      ShortNameCheck(comparison: comparison),
      ForeignAccentCheck(comparison: comparison),
      VietnamesePlaceCheck(gazetteer: gazetteer, vocabulary: vocabulary),
      PlaceSpellingCheck(gazetteer: gazetteer, style: style, vocabulary: vocabulary),
      RespellingCheck(vocabulary: vocabulary),
      CountryCheck(gazetteer: gazetteer),
    ]
  }
}

/// A bead with its letters checked.
struct CheckedBead {
  typealias Side = [(line: CheckedText.Line, checked: CheckedLine)]
  let vietnamese: Side
  let spanish: Side
}

/// Where the letters of Vietnamese lines have been found wrong.
private struct Doubts {
  private var ranges: [CheckedText.Line: [Range<Int>]] = [:]

  init(_ beads: [CheckedBead]) {
    for side in beads.flatMap(\.vietnamese) where !side.checked.findings.isEmpty {
      let wrong = side.checked.findings.filter { $0.category == .invalidSyllable || $0.category == .mojibake }
      ranges[side.line, default: []] += wrong.map(\.range)
    }
  }

  /// Whether some of these words are in doubt.
  func holds(_ line: NameLine, _ range: Range<Int>) -> Bool {
    ranges[line.line, default: []].contains { $0.overlaps(line.originalRange(of: range)) }
  }
}
