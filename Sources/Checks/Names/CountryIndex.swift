internal import BitextModel
internal import Terminology
internal import TextCore

/// The countries with their names in both languages, ready to be found in lines.
struct CountryIndex: Sendable {
  /// The countries.
  let countries: [Gazetteer.Country]
  private var vietnamese = PhraseTrie<Int>()
  private var spanish = PhraseTrie<Int>()

  /// A country that was found.
  struct Found {
    /// Its place in the list.
    let country: Int
    let line: NameLine
    let range: Range<Int>
  }

  init(_ countries: [Gazetteer.Country], lexer: inout Lexer) {
    self.countries = countries
    for (number, country) in countries.enumerated() {
      for name in country.vietnamese { Self.enter(name, number, &vietnamese, &lexer) }
      for name in country.spanish { Self.enter(name, number, &spanish, &lexer) }
    }
  }

  private static func enter(
    _ name: String, _ number: Int, _ trie: inout PhraseTrie<Int>, _ lexer: inout Lexer
  ) {
    trie.update(lexer.words(of: name).filter(\.isWord).map(\.folded)) { $0 = $0 ?? number }
  }

  /// The countries that a line names with capitals, the longest names first.
  func found(in line: NameLine, side: Language) -> [Found] {
    if line.capitals.isEmpty { return [] }
    let trie = side == .vietnamese ? vietnamese : spanish
    var found: [Found] = []
    var end = 0
    for start in line.capitals where start >= end {
      let match = trie.longest(from: start) { $0 < line.words.count ? line.words[$0].folded : nil }
      guard let match else { continue }
      found.append(Found(country: match.value, line: line, range: start..<match.end))
      end = match.end
    }
    return found
  }

  /// Whether two entries are one country under two names.
  func areOne(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (countries[one], countries[other])
    return first.spanish.contains { second.spanish.contains($0) }
      || first.vietnamese.contains { second.vietnamese.contains($0) }
  }
}
