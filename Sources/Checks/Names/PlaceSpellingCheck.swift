internal import Terminology
internal import BitextModel

/// Looks for places that a Spanish text spells in two ways, or otherwise than the house does.
struct PlaceSpellingCheck: NameCheck {
  let gazetteer: Gazetteer
  let style: HouseStyle
  let vocabulary: Vocabulary

  /// "Viet Nam" has two words, "Dien Bien Phu" three.
  private static let longestName = 4

  private struct Place {
    let line: NameLine
    let range: Range<Int>
    let key: [UInt8]
    let spelling: String
  }

  func findings(in names: TextNames) -> [Finding] {
    let found = names.beads.flatMap { bead in
      bead.spanish.indices.flatMap { places(on: $0, in: bead) } + matchedPlaces(in: bead)
    }
    var groups: [[UInt8]: [Place]] = [:]
    var order: [[UInt8]] = []
    for place in found {
      if groups[place.key] == nil { order.append(place.key) }
      groups[place.key, default: []].append(place)
    }
    return order.flatMap { findings(on: groups[$0] ?? []) }
  }

  private func findings(on places: [Place]) -> [Finding] {
    guard let right = rightSpelling(of: places) else { return [] }
    return places.filter { $0.spelling.utf8.elementsEqual(right.utf8) == false }.map { place in
      place.line.finding(
        place.range, side: .spanish, .inconsistentPlace, suggestion: right,
        "spelled “\(right)” elsewhere in the text")
    }
  }

  /// What the house says; else what most have; of equals, what the gazetteer prefers, then what comes first.
  private func rightSpelling(of places: [Place]) -> String? {
    guard let first = places.first else { return nil }
    if let settled = style.places.first(where: { Gazetteer.key(of: $0) == first.key }) { return settled }
    var counts: [String: Int] = [:]
    for place in places { counts[place.spelling, default: 0] += 1 }
    guard counts.count > 1 else { return nil }
    let preferred = gazetteer.spelling(of: first.key)
    let ranked = places.enumerated().max { one, other in
      rank(one.element, one.offset, counts, preferred) < rank(other.element, other.offset, counts, preferred)
    }
    return ranked?.element.spelling
  }

  private func rank(_ place: Place, _ offset: Int, _ counts: [String: Int], _ preferred: String?) -> (
    Int, Int, Int
  ) {
    (counts[place.spelling, default: 0], place.spelling == preferred ? 1 : 0, -offset)
  }

  /// The known places of a line; names of persons are left out.
  private func places(on index: Int, in bead: BeadNames) -> [Place] {
    let line = bead.spanish[index]
    guard !line.isCaseless else { return [] }
    var places: [Place] = []
    var end = 0
    for start in line.capitals where start >= end && line.words[start].mayBeginPlace {
      if let place = place(at: start, in: line), !isPerson(place.range, index, bead) {
        places.append(place)
        end = place.range.upperBound
      }
    }
    return places
  }

  private func place(at start: Int, in line: NameLine) -> Place? {
    var key: [UInt8] = []
    var found: Place?
    for index in start..<min(start + Self.longestName, line.words.count) {
      let word = line.words[index]
      guard word.isCapital, !word.isUpper, index == start || word.joint != .mark else { break }
      key += vocabulary.bytes(of: word.folded)
      if gazetteer.spelling(of: key) != nil {
        found = Place(line: line, range: start..<index + 1, key: key, spelling: line.name(start..<index + 1))
      }
    }
    return found
  }

  private func isPerson(_ range: Range<Int>, _ line: Int, _ bead: BeadNames) -> Bool {
    bead.matches.contains { match in
      match.line == line && match.range.overlaps(range) && !bead.mentions[match.mention].evidence.isPlace
        && bead.mentions[match.mention].evidence.isPerson
    }
  }

  /// Places that the Vietnamese side calls places and the gazetteer does not know.
  private func matchedPlaces(in bead: BeadNames) -> [Place] {
    bead.matches.compactMap { match in
      guard match.relation == .same || match.relation == .joined,
        bead.mentions[match.mention].evidence.isPlace
      else { return nil }
      let line = bead.spanish[match.line]
      let key = line.words[match.range].flatMap { vocabulary.bytes(of: $0.folded) }
      if gazetteer.spelling(of: key) != nil || line.isCaseless { return nil }
      return Place(line: line, range: match.range, key: key, spelling: line.name(match.range))
    }
  }
}
