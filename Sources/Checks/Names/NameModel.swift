/// The spelling that a name of the text should have, and where that stands.
struct NameModel: Sendable {
  /// The Vietnamese line that has it.
  let line: NameLine
  /// Its words there.
  let range: Range<Int>
  /// How Spanish text spells it, where that is settled.
  var settledSpanish: String?

  /// The words.
  var words: ArraySlice<NameWord> { line.words[range] }
}

extension TextNames {
  /// The spelling that a mention should have: that of its person, or its own where it is no person's full name.
  func model(of mention: Int, bead: Int) -> NameModel {
    if let person = owner(of: mention, bead: bead) { return model(of: person) }
    let own = beads[bead].mentions[mention]
    return NameModel(line: beads[bead].vietnamese[own.line], range: own.range)
  }

  /// The spelling that a person's name should have.
  func model(of person: Person) -> NameModel {
    if let settled = person.settled { return settled.model }
    let mention = mentions[person.model]
    return NameModel(line: beads[mention.bead].vietnamese[mention.line], range: mention.range)
  }
}
