internal import BitextModel
internal import TextCore

/// Looks for a country of the Vietnamese side that the Spanish side calls by another one's name.
///
/// Only where just one country of each side has no counterpart on the other. Vietnamese names of one syllable are people's as
/// well (Anh, Đức, Nga), so they say nothing.
struct CountryCheck: NameCheck {
  let gazetteer: Gazetteer

  /// So many first letters of a country stand in its adjectives as well: argentino, brasileño.
  private static let stem = 4

  func findings(in names: TextNames) -> [Finding] { names.beads.compactMap(finding) }

  private func finding(in bead: BeadNames) -> Finding? {
    let vietnamese = bead.vietnamese.flatMap { line in found(in: line, \.vietnamese) }
    let spanish = bead.spanish.flatMap { line in found(in: line) { $0.spanish.map(Folding.folded) } }
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
  private func found(in line: NameLine, _ names: (Gazetteer.Country) -> [String]) -> [Found] {
    var found: [Found] = []
    for start in line.words.indices where line.words[start].isCapital {
      for end in (start + 1...min(start + 6, line.words.count)).reversed() {
        let text = Folding.folded(line.name(start..<end))
        guard let country = gazetteer.countries.firstIndex(where: { names($0).contains(text) }) else {
          continue
        }
        if !found.contains(where: { $0.range.overlaps(start..<end) }) {
          found.append(Found(country: country, line: line, range: start..<end))
        }
        break
      }
    }
    return found
  }
}
