internal import BitextModel
internal import TextCore

/// Looks for a country of the Vietnamese side that the Spanish side calls by another one's name.
///
/// Only where just one country of each side has no counterpart on the other. Vietnamese names of one syllable are people's as
/// well (Anh, Đức, Nga), so they say nothing.
struct CountryCheck: NameCheck {
  let gazetteer: Gazetteer

  /// "República Democrática del Congo" has four words, some have six.
  private static let longestName = 6
  /// So many first letters of a country stand in its adjectives as well: argentino, brasileño.
  private static let stem = 4

  func findings(in names: TextNames) -> [Finding] { names.beads.compactMap(finding) }

  private func finding(in bead: BeadNames) -> Finding? {
    let vietnamese = bead.vietnamese.flatMap { line in found(in: line, gazetteer.countriesByName.vietnamese) }
    let spanish = bead.spanish.flatMap { line in found(in: line, gazetteer.countriesByName.spanish) }
    let letters = bead.spanish.map { Folding.folded($0.text.normalized.text) }.joined(separator: " ")
    let lonely = Set(vietnamese.filter { $0.range.count > 1 }.map(\.country)).filter { country in
      !gazetteer.countries[country].spanish.contains {
        letters.contains(Folding.folded($0).prefix(Self.stem))
      }
    }
    let strange = spanish.filter { found in !vietnamese.contains { names(found.country, share: $0.country) } }
    guard lonely.count == 1, let country = lonely.first, strange.count == 1, let place = strange.first,
      let right = gazetteer.countries[country].spanish.first
    else { return nil }
    return place.line.finding(
      place.range, side: .spanish, .foreignRespelling, suggestion: right,
      "the Vietnamese text names another country")
  }

  /// Whether two entries are one country under two names.
  private func names(_ one: Int, share other: Int) -> Bool {
    let (first, second) = (gazetteer.countries[one], gazetteer.countries[other])
    return first.spanish.contains { second.spanish.contains($0) }
      || first.vietnamese.contains { second.vietnamese.contains($0) }
  }

  private struct Found {
    let country: Int
    let line: NameLine
    let range: Range<Int>
  }

  /// The countries that a line names, with capitals.
  private func found(in line: NameLine, _ names: [String: Int]) -> [Found] {
    var found: [Found] = []
    var start = 0
    while start < line.words.count {
      if line.words[start].isCapital, let country = country(at: start, in: line, names) {
        found.append(country)
        start = country.range.upperBound
      } else {
        start += 1
      }
    }
    return found
  }

  /// The longest name of a country that begins at a word.
  private func country(at start: Int, in line: NameLine, _ names: [String: Int]) -> Found? {
    for end in (start + 1...min(start + Self.longestName, line.words.count)).reversed() {
      if let country = names[Folding.folded(line.name(start..<end))] {
        return Found(country: country, line: line, range: start..<end)
      }
    }
    return nil
  }
}
