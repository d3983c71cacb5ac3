internal import BitextModel
internal import Terminology
internal import TextCore

/// A person whose spelling is settled, as names see it.
struct SettledName: Sendable {
  /// The name with its words.
  let model: NameModel
  /// Its words with their diacritics.
  let form: [TokenID]
  /// Its words without.
  let folded: [TokenID]
  /// How Spanish text spells it.
  let spanish: String
}

/// The people whose spelling is settled, found by names that are like theirs.
///
/// A name is found in constant time, whatever the number of people.
struct SettledNames: Sendable {
  private let names: [SettledName]
  private let byFold: [[TokenID]: [Int]]
  private let byHole: [Hole: [Int]]

  /// A name that lacks one of its words.
  private struct Hole: Hashable {
    let position: Int
    let rest: [TokenID]

    init(_ words: [TokenID], without position: Int) {
      var rest = words
      rest.remove(at: position)
      (self.position, self.rest) = (position, rest)
    }
  }

  /// Reads the names of the people.
  init(_ people: [SettledPerson], reader: inout NameLineReader) {
    var names: [SettledName] = []
    for person in people {
      let text = CheckedText.Line(number: 0, text: person.vietnamese)
      let letters = CheckedLine(findings: [], text: NormalizedText(person.vietnamese))
      guard let line = reader.read([text], [letters]).first else { continue }
      let words = line.words
      guard words.count >= 2 else { continue }
      names.append(
        SettledName(
          model: NameModel(line: line, range: 0..<words.count, settledSpanish: person.spanish),
          form: words.map(\.exact),
          folded: words.map(\.folded), spanish: person.spanish))
    }
    self.names = names
    var (byFold, byHole): ([[TokenID]: [Int]], [Hole: [Int]]) = ([:], [:])
    for (index, name) in names.enumerated() {
      byFold[name.folded, default: []].append(index)
      for position in name.folded.indices where name.folded.count >= 3 {
        byHole[Hole(name.folded, without: position), default: []].append(index)
      }
    }
    (self.byFold, self.byHole) = (byFold, byHole)
  }

  /// Whose spelling this is, to the last mark.
  func name(spelled form: [TokenID], _ folded: [TokenID]) -> SettledName? {
    byFold[folded]?.map { names[$0] }.first { $0.form == form }
  }

  /// Whose spelling this may be: the letters are the same, or one word of three or more differs by a slip; nil where two people
  /// come into question.
  func name(like folded: [TokenID], _ comparison: NameComparison) -> SettledName? {
    let found = byFold[folded] ?? near(folded, comparison)
    return found.count == 1 ? names[found[0]] : nil
  }

  private func near(_ folded: [TokenID], _ comparison: NameComparison) -> [Int] {
    if folded.count < 3 || names.isEmpty { return [] }
    return folded.indices.flatMap { position in
      (byHole[Hole(folded, without: position)] ?? []).filter {
        comparison.isNear(names[$0].folded[position], folded[position])
      }
    }
  }
}
