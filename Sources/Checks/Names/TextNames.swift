internal import BitextModel

/// All names of a text: its beads with their matches, and the people in them.
struct TextNames {
  let beads: [BeadNames]
  /// The full names of persons in the Vietnamese text, in its order.
  let mentions: [PersonMention]
  /// Who they are.
  let people: [Person]
  /// The people by the last word of their name, folded.
  let peopleByGivenName: [TokenID: [Int]]
  /// For each bead, whose full name a mention is.
  private let owners: [[Int: Int]]

  init(_ beads: [BeadNames], _ comparison: NameComparison, _ settled: SettledNames) {
    self.beads = beads
    mentions = beads.indices.flatMap { bead in
      Self.chosen(in: beads[bead]).map { Self.person($0, bead, beads[bead]) }
    }
    people = PersonGathering(mentions, in: beads, comparison, settled).people()
    var owners = [[Int: Int]](repeating: [:], count: beads.count)
    var byGivenName: [TokenID: [Int]] = [:]
    for (number, person) in people.enumerated() {
      for mention in person.mentions { owners[mentions[mention].bead][mentions[mention].mention] = number }
      if let given = mentions[person.model].folded.last { byGivenName[given, default: []].append(number) }
    }
    self.owners = owners
    peopleByGivenName = byGivenName
  }

  /// Whose full name a mention of a bead is.
  func owner(of mention: Int, bead: Int) -> Person? { owners[bead][mention].map { people[$0] } }

  /// The mentions of a bead that are full names of persons: those that were matched, and the best of those that were not.
  private static func chosen(in bead: BeadNames) -> [Int] {
    let matched = bead.matches.filter { $0.relation != .short || bead.mentions[$0.mention].evidence.isPerson }
      .map(\.mention).filter { isFullName(bead.mentions[$0], in: bead, isMatched: true) }
    var chosen = matched
    for index in bead.mentions.indices where isFullName(bead.mentions[index], in: bead, isMatched: false) {
      let mention = bead.mentions[index]
      let isTaken =
        chosen.contains { overlap(bead.mentions[$0], mention) }
        || bead.matches.contains { overlap(bead.mentions[$0.mention], mention) }
      if !isTaken, mention.evidence.hasSurname || mention.evidence.isMarkedPerson { chosen.append(index) }
    }
    return chosen.sorted {
      (bead.mentions[$0].line, bead.mentions[$0].range.lowerBound) < (
        bead.mentions[$1].line, bead.mentions[$1].range.lowerBound
      )
    }
  }

  private static func overlap(_ one: NameMention, _ other: NameMention) -> Bool {
    one.line == other.line && one.range.overlaps(other.range)
  }

  /// Two words to five, no place; what is not matched with small letters inside is no name.
  private static func isFullName(_ mention: NameMention, in bead: BeadNames, isMatched: Bool) -> Bool {
    guard (2...5).contains(mention.range.count), !mention.isRespelled, !mention.evidence.isPlace,
      isMatched || !mention.isCaseWrong
    else { return false }
    return mention.evidence.isPerson || (isMatched && mention.range.count >= 3)
  }

  private static func person(_ mention: Int, _ index: Int, _ bead: BeadNames) -> PersonMention {
    let found = bead.mentions[mention]
    let words = bead.words(of: found)
    let match = bead.match(of: mention)
    let isWhole = match.map { $0.range.count == found.range.count } ?? false
    return PersonMention(
      bead: index, mention: mention, form: words.map(\.exact), folded: words.map(\.folded),
      isFlawed: words.contains { $0.syllable == .stripped }, line: found.line, range: found.range,
      evidence: found.evidence,
      answer: isWhole ? match.map { bead.words(of: $0).map(\.folded) } : nil)
  }
}
