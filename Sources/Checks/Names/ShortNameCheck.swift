internal import BitextModel

/// Checks what the Spanish side calls a person whom the Vietnamese side calls by the given name alone: "bà Hảo", "Vinh Hao".
struct ShortNameCheck: NameCheck {
  let comparison: NameComparison

  func findings(in names: TextNames) -> [Finding] {
    names.beads.flatMap { bead in
      bead.matches.compactMap { match in finding(on: match, in: bead, names) }
    }
  }

  private func finding(on match: NameMatch, in bead: BeadNames, _ names: TextNames) -> Finding? {
    let mention = bead.mentions[match.mention]
    guard mention.range.count == 1, match.relation == .same, mention.evidence.isAddressed else { return nil }
    let line = bead.spanish[match.line]
    let range = run(before: match.range, in: line, bead, match.line)
    let given = line.words[match.range.lowerBound].folded
    let models = names.peopleByGivenName[given, default: []].map { names.model(of: names.people[$0]) }
    guard range.count >= 2, !models.isEmpty else { return nil }
    let relations = models.map {
      (model: $0, relation: comparison.relation(of: line.words[range], to: $0.words))
    }
    if relations.contains(where: { $0.relation == .same || $0.relation == .short }) { return nil }
    let near = relations.filter { $0.relation == .misspelledShort || $0.relation == .misspelled(words: 1) }
    guard near.count == 1, let model = near.first?.model else { return nil }
    let suggestion = SpanishForm(isAccented: false).name(model.words.suffix(range.count), of: model.line)
    return line.finding(
      range, side: .spanish, .misspelledName, suggestion: suggestion,
      "the Vietnamese text has “\(model.line.name(model.range))”")
  }

  /// The words with capitals that stand right before the given name and are nobody else's.
  private func run(before range: Range<Int>, in line: NameLine, _ bead: BeadNames, _ index: Int) -> Range<Int>
  {
    var start = range.lowerBound
    while start > 0, line.words[start].joint == .space, line.words[start - 1].isCapital,
      line.words[start - 1].mayBeVietnamese || !line.words[start - 1].opensSentence,
      !bead.matches.contains(where: { $0.line == index && $0.range.contains(start - 1) })
    {
      start -= 1
    }
    return start..<range.upperBound
  }
}
