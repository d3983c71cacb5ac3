internal import BitextModel

extension TextNames {
  /// The people of the text with their spellings on both sides, in the order in which they are first named.
  func checkedPeople(_ comparison: NameComparison) -> [CheckedPerson] {
    people.map { person in
      let model = model(of: person)
      let vietnamese = CheckedPerson.Side(
        spellings: unique(person.mentions.map { vietnameseSpelling(mentions[$0]) }),
        canonical: SpanishForm(isAccented: true).name(model.words, of: model.line))
      let answers = person.mentions.compactMap { answer(to: mentions[$0]) }
      let spellings = unique(answers.map { $0.line.name($0.range) })
      let spanish =
        spellings.isEmpty
        ? nil
        : CheckedPerson.Side(
          spellings: spellings,
          canonical: person.settled?.spanish ?? canonicalSpanish(model, answers, comparison))
      return CheckedPerson(vietnamese: vietnamese, spanish: spanish)
    }
  }

  private func vietnameseSpelling(_ mention: PersonMention) -> String {
    beads[mention.bead].vietnamese[mention.line].name(mention.range)
  }

  /// The Spanish words that stand for a whole name.
  private func answer(to mention: PersonMention) -> (line: NameLine, range: Range<Int>)? {
    let bead = beads[mention.bead]
    guard let match = bead.match(of: mention.mention), match.relation != .short,
      match.relation != .misspelledShort
    else { return nil }
    return (bead.spanish[match.line], match.range)
  }

  /// The Vietnamese name as the Spanish text writes names; what it writes with the right letters and is most frequent.
  private func canonicalSpanish(
    _ model: NameModel, _ answers: [(line: NameLine, range: Range<Int>)], _ comparison: NameComparison
  ) -> String {
    let diacritics = DiacriticComparison(vocabulary: comparison.vocabulary)
    var counts: [String: Int] = [:]
    var best: String?
    for answer in answers {
      let words = answer.line.words[answer.range]
      guard comparison.relation(of: words, to: model.words) == .same else { continue }
      let found = diacritics.diacritics(of: words, in: model.words)
      guard found == .kept || found == .stripped else { continue }
      let name = answer.line.name(answer.range)
      counts[name, default: 0] += 1
      if counts[name, default: 0] > best.map({ counts[$0, default: 0] }) ?? 0 { best = name }
    }
    return best ?? SpanishForm(isAccented: false).name(model.words, of: model.line)
  }

  private func unique(_ spellings: [String]) -> [String] {
    var seen: Set<[UInt8]> = []
    return spellings.filter { seen.insert(Array($0.utf8)).inserted }
  }
}
