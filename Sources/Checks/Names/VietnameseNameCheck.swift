internal import BitextModel

/// Compares the spellings of a person with one another in the Vietnamese text, and names with what surnames and syllables ask for.
struct VietnameseNameCheck: NameCheck {
  let vocabulary: Vocabulary
  let surnames: SurnameMarks

  func findings(in names: TextNames) -> [Finding] {
    names.people.flatMap { person in
      person.mentions.compactMap { mention in finding(on: names.mentions[mention], of: person, names) }
    }
  }

  private func finding(on mention: PersonMention, of person: Person, _ names: TextNames) -> Finding? {
    let line = names.beads[mention.bead].vietnamese[mention.line]
    if line.isDoubtful(mention.range) { return nil }
    let model = names.model(of: person)
    if mention.form == person.canonical { return person.settled == nil ? unmarked(mention, line) : nil }
    let folded = person.settled?.folded ?? names.mentions[person.model].folded
    let lacksMarks = mention.form.indices.contains { index in
      mention.form[index] != person.canonical[index] && mention.form[index] == mention.folded[index]
        && folded[index] == mention.folded[index]
    }
    let suggestion = SpanishForm(isAccented: true).name(model.words, of: model.line)
    return line.finding(
      mention.range, side: .vietnamese, lacksMarks ? .nameMissingDiacritics : .inconsistentName,
      suggestion: suggestion,
      person.settled == nil
        ? "spelled “\(suggestion)” elsewhere in the text" : "“\(suggestion)” is the settled spelling")
  }

  /// A name that lacks marks although the text never has them: a surname that has some, a syllable that needs a tone.
  private func unmarked(_ mention: PersonMention, _ line: NameLine) -> Finding? {
    let words = line.words[mention.range]
    let isVietnamese = words.allSatisfy(\.mayBeVietnamese)
    guard isVietnamese, words.contains(where: { $0.exact != $0.folded }) || words.count >= 3 else {
      return nil
    }
    var repaired = words.map { line.spelling(of: $0) }
    var isWhole = true
    var isFlawed = false
    for (index, word) in words.enumerated() where word.exact == word.folded {
      if let mark = surnames.repaired(at: index, of: words.count, word) {
        repaired[index] = mark
        isFlawed = true
      } else if word.syllable == .stripped {
        isFlawed = true
        isWhole = false
      }
    }
    guard isFlawed else { return nil }
    let suggestion =
      isWhole && words.contains { $0.exact != $0.folded } ? repaired.joined(separator: " ") : nil
    return line.finding(
      mention.range, side: .vietnamese, .nameMissingDiacritics, suggestion: suggestion,
      "a name without some of its diacritics")
  }
}
