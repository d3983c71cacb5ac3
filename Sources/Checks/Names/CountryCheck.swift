internal import BitextModel
internal import TextCore

/// Looks for a country of the Vietnamese side that the Spanish side calls by another one's name.
///
/// Only where just one country of each side has no counterpart on the other. Vietnamese names of one syllable are people's as
/// well (Anh, Đức, Nga), so they say nothing.
struct CountryCheck: NameCheck {
  let countries: CountryIndex

  /// So many first letters of a country stand in its adjectives as well: argentino, brasileño.
  private static let stem = 4

  func findings(in names: TextNames) -> [Finding] { names.beads.compactMap(finding) }

  private func finding(in bead: BeadNames) -> Finding? {
    let spanish = bead.spanish.flatMap { countries.found(in: $0, side: .spanish) }
    if spanish.isEmpty { return nil }
    let vietnamese = bead.vietnamese.flatMap { countries.found(in: $0, side: .vietnamese) }
    let strange = spanish.filter { found in
      !vietnamese.contains { countries.areOne(found.country, $0.country) }
    }
    guard strange.count == 1, let place = strange.first else { return nil }
    let lonely = lonely(vietnamese, in: bead)
    guard lonely.count == 1, let country = lonely.first,
      let right = countries.countries[country].spanish.first
    else {
      return nil
    }
    return place.line.finding(
      place.range, side: .spanish, .foreignRespelling, suggestion: right,
      "the Vietnamese text names another country")
  }

  /// The countries of the Vietnamese side that the Spanish one does not name, nor any people of theirs.
  private func lonely(_ vietnamese: [CountryIndex.Found], in bead: BeadNames) -> Set<Int> {
    let letters = bead.spanish.map { Folding.folded($0.text.normalized.text) }.joined(separator: " ")
    return Set(vietnamese.filter { $0.range.count > 1 }.map(\.country)).filter { country in
      !countries.countries[country].spanish.contains {
        letters.contains(Folding.folded($0).prefix(Self.stem))
      }
    }
  }
}
