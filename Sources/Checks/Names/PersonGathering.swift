internal import BitextModel

/// Gathers the mentions of a text by person.
///
/// Two spellings are one person's when they differ in one word, by a tone, a mark or a slip, or when one lacks marks that the
/// other has. Names that differ by so little can be two people all the same, and are, where they stand in one sentence, bear
/// different offices or are each spelled so more than once. Where the spelling of a person is settled, that one is right. People who
/// share all words but one are compared, so the cost is linear for most texts.
struct PersonGathering {
  let mentions: [PersonMention]
  let beads: [BeadNames]
  let comparison: NameComparison
  private let settledNames: SettledNames
  private let counts: [[TokenID]: Int]

  init(
    _ mentions: [PersonMention], in beads: [BeadNames], _ comparison: NameComparison,
    _ settledNames: SettledNames
  ) {
    self.settledNames = settledNames
    self.mentions = mentions
    self.beads = beads
    self.comparison = comparison
    counts = mentions.reduce(into: [:]) { $0[$1.form, default: 0] += 1 }
  }

  /// The people, in the order in which they are first named, each with the spelling that is right.
  func people() -> [Person] {
    var people: [Person] = []
    var byForm: [[TokenID]: Int] = [:]
    var byPart: [Part: [Int]] = [:]
    for index in mentions.indices {
      let mention = mentions[index]
      let parts = Self.parts(of: mention)
      let person = byForm[mention.form] ?? near(index, parts, people, byPart) ?? people.count
      if person == people.count { people.append(Person(mentions: [])) }
      people[person].mentions.append(index)
      if byForm.updateValue(person, forKey: mention.form) == nil {
        for part in parts { byPart[part, default: []].append(person) }
      }
    }
    people = people.map(ranked)
    let exact = people.map(exactName)
    let taken = Set(exact.compactMap(\.self).map(\.form))
    return zip(people, exact).map { person, name in settled(person, name, taken) }
  }

  /// Whose settled spelling one of the mentions has.
  private func exactName(_ person: Person) -> SettledName? {
    person.mentions.lazy.compactMap { settledNames.name(spelled: mentions[$0].form, mentions[$0].folded) }
      .first
  }

  /// The person with the settled spelling; one that is only like a name is not taken for a person whom the text spells right.
  private func settled(_ person: Person, _ exact: SettledName?, _ taken: Set<[TokenID]>) -> Person {
    let alike = settledNames.name(like: mentions[person.model].folded, comparison)
    guard let name = exact ?? alike.flatMap({ taken.contains($0.form) ? nil : $0 }) else { return person }
    var person = person
    person.settled = name
    person.canonical = name.form
    return person
  }

  /// A name without one of its words; spellings of one name share at least one such part.
  private struct Part: Hashable {
    let left: Int
    let words: [TokenID]
  }

  private static func parts(of mention: PersonMention) -> [Part] {
    mention.folded.indices.map { left in
      var words = mention.folded
      words.remove(at: left)
      return Part(left: left, words: words)
    }
  }

  /// The first person who has a spelling like that of a mention.
  private func near(_ index: Int, _ parts: [Part], _ people: [Person], _ byPart: [Part: [Int]]) -> Int? {
    Set(parts.flatMap { byPart[$0, default: []] }).sorted().first { holds(people[$0], nearly: index) }
  }

  private func holds(_ person: Person, nearly index: Int) -> Bool {
    person.mentions.contains { isVariant(mentions[$0], mentions[index]) }
      && !person.mentions.contains { areTwo(mentions[$0], mentions[index]) }
  }

  /// Whether two names may be spellings of one.
  private func isVariant(_ one: PersonMention, _ other: PersonMention) -> Bool {
    guard one.form.count == other.form.count else { return false }
    let different = one.form.indices.filter { one.form[$0] != other.form[$0] }
    if different.allSatisfy({ lacksMarks(one, other, $0) }) { return true }
    guard different.count == 1, let word = different.first, isNear(one, other, word) else { return false }
    return one.form.count >= 3 || areAlike(one, other)
  }

  /// Whether one of two words is the other without its marks.
  private func lacksMarks(_ one: PersonMention, _ other: PersonMention, _ word: Int) -> Bool {
    one.folded[word] == other.folded[word]
      && (one.form[word] == one.folded[word] || other.form[word] == other.folded[word])
  }

  private func isNear(_ one: PersonMention, _ other: PersonMention, _ word: Int) -> Bool {
    one.folded[word] == other.folded[word] || comparison.isNear(one.folded[word], other.folded[word])
  }

  /// Names of two words are alike by chance, so the words before them have to be the same.
  private func areAlike(_ one: PersonMention, _ other: PersonMention) -> Bool {
    !one.evidence.title.isEmpty && one.evidence.title == other.evidence.title
  }

  /// Whether two mentions can't be one person.
  private func areTwo(_ one: PersonMention, _ other: PersonMention) -> Bool {
    if one.form == other.form { return false }
    let (first, second) = (one.evidence.title, other.evidence.title)
    if !first.isEmpty, !second.isEmpty, !first.starts(with: second), !second.starts(with: first) {
      return true
    }
    if counts[one.form, default: 0] > 1, counts[other.form, default: 0] > 1 { return true }
    if areAnsweredApart(one, other) { return true }
    return standTogether(one, other)
  }

  /// Whether the Spanish side spells both, each in its own way.
  private func areAnsweredApart(_ one: PersonMention, _ other: PersonMention) -> Bool {
    guard one.folded != other.folded, let first = one.answer, let second = other.answer else { return false }
    return first == one.folded && second == other.folded
  }

  /// Whether one sentence names both.
  private func standTogether(_ one: PersonMention, _ other: PersonMention) -> Bool {
    guard one.bead == other.bead, one.line == other.line else { return false }
    let words = beads[one.bead].vietnamese[one.line].words
    let end = min(one.range.upperBound, other.range.upperBound)
    let start = max(one.range.lowerBound, other.range.lowerBound)
    return end <= start && !words[end...start].contains(where: \.followsStop)
  }

  /// The person with the spelling that most mentions have; of equals, what the Spanish side confirms, then what comes first.
  private func ranked(_ person: Person) -> Person {
    var person = person
    let best = person.mentions.max { rank($0, in: person) < rank($1, in: person) }
    person.model = best ?? person.mentions[0]
    person.canonical = mentions[person.model].form
    return person
  }

  private func rank(_ index: Int, in person: Person) -> (Int, Int, Int, Int) {
    let mention = mentions[index]
    let poorer = person.mentions.contains { other in
      mention.form != mentions[other].form && mention.folded == mentions[other].folded
        && mention.form.indices.allSatisfy {
          mention.form[$0] == mentions[other].form[$0] || mention.form[$0] == mention.folded[$0]
        }
    }
    let confirmed = person.mentions.count { mentions[$0].answer == mention.folded }
    return (mention.isFlawed || poorer ? 0 : 1, counts[mention.form, default: 0], confirmed, -index)
  }
}
