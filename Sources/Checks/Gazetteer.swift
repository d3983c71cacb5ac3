internal import BitextModel
package import Terminology
package import TextCore

/// The places that checks know: countries in both languages, and how Spanish spells the places of Vietnam.
package struct Gazetteer: Sendable {
  /// The Spanish spellings by their letters without marks and spaces: "vietnam" for "Viet Nam".
  private let spanish: [[UInt8]: String]
  /// The Vietnamese names by their letters without marks and spaces.
  private let vietnamese: [[UInt8]: String]
  /// The letters of the Spanish spellings in their order, so that it is soon told that none begins so.
  private let keys: [[UInt8]]
  /// The Spanish names, folded, with their spaces.
  private let names: Set<String>
  /// The countries, each with its names in both languages.
  let countries: [Country]
  /// A country with what it is called.
  struct Country: Sendable {
    /// The Vietnamese names, folded, with spaces.
    let vietnamese: [String]
    /// The Spanish names, as they are written.
    let spanish: [String]
  }

  /// The places of glossaries and of ICU's names; the first spelling that names a place is the preferred one.
  package init(concepts: [Concept], world: WorldNames?) {
    var spanish: [[UInt8]: String] = [:]
    var vietnamese: [[UInt8]: String] = [:]
    var names: Set<String> = []
    for concept in concepts where concept.kind == .place {
      for term in concept.terms(in: .spanish) {
        Self.enter(term.text, into: &spanish)
        names.insert(Folding.folded(term.text))
      }
      for term in concept.terms(in: .vietnamese) {
        Self.enter(Folding.plain(term.text), into: &spanish)
        Self.enter(term.text, into: &vietnamese)
      }
    }
    for name in world?.names ?? [] where name.kind == .country || name.kind == .city {
      Self.enter(name.spanish, into: &spanish)
      names.insert(Folding.folded(name.spanish))
    }
    self.spanish = spanish
    keys = spanish.keys.sorted { $0.lexicographicallyPrecedes($1) }
    self.names = names
    self.vietnamese = vietnamese
    countries = Self.countries(world)
  }

  private static func enter(_ name: String, into table: inout [[UInt8]: String]) {
    let key = key(of: name)
    guard key.count >= 3, name.unicodeScalars.first?.properties.isUppercase ?? false, table[key] == nil else {
      return
    }
    table[key] = name
  }

  /// The letters of a name, small, without marks, spaces and hyphens.
  static func key(of name: String) -> [UInt8] {
    Folding.folded(name).utf8.filter(isKeyLetter)
  }

  /// Whether a byte of a folded name is one of its key.
  static func isKeyLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// Whether the key of some place begins with the letters of a folded word.
  func hasKey(beginningWith word: ArraySlice<UInt8>) -> Bool {
    let start = word.filter(Self.isKeyLetter)
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].lexicographicallyPrecedes(start) { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low].starts(with: start)
  }

  /// Whether a folded text is the Spanish name of a place.
  func isSpelling(_ folded: String) -> Bool { names.contains(folded) }

  /// The preferred spelling of the place with these letters.
  func spelling(of key: [UInt8]) -> String? { spanish[key] }

  /// The Vietnamese name of the place with these letters.
  func vietnamese(of key: [UInt8]) -> String? { vietnamese[key] }

  private static func countries(_ world: WorldNames?) -> [Country] {
    var order: [String] = []
    var names: [String: (vietnamese: [String], spanish: [String])] = [:]
    let pairs = (world?.names ?? []).filter { $0.kind == .country && isCountry($0) }.map {
      ($0.vietnamese, $0.spanish)
    }
    for (vietnamese, spanish) in pairs + CountryRespellings.table {
      let key = Folding.folded(spanish)
      if names[key] == nil { order.append(key) }
      names[key, default: ([], [])].vietnamese.append(Folding.folded(vietnamese))
      names[key, default: ([], [])].spanish.append(spanish)
    }
    return order.compactMap { names[$0] }.map { Country(vietnamese: $0.vietnamese, spanish: $0.spanish) }
  }

  /// Continents and acronyms ("châu Âu", "EU") are called in too many ways.
  private static func isCountry(_ name: WorldNames.Name) -> Bool {
    name.spanish.unicodeScalars.contains { $0.properties.isLowercase } && !name.vietnamese.hasPrefix("châu ")
  }
}
