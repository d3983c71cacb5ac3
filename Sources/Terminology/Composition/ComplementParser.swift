internal import BitextModel

/// Takes what stands behind a Vietnamese office apart into institutions and places.
///
/// The longest known piece first, with a way back: each suffix of the phrase is tried once.
struct ComplementParser<Failure: Error> {
  private let phrase: Phrase
  private let places: PlaceNames
  private let lookup: TitleComposer<Failure>.Lookup
  /// What became of the suffixes that begin at each word.
  private var tried: [Int: [Complement]?] = [:]

  init(_ phrase: Phrase, places: PlaceNames, lookup: @escaping TitleComposer<Failure>.Lookup) {
    self.phrase = phrase
    self.places = places
    self.lookup = lookup
  }

  /// The pieces from a word to the end; nil where something stays unknown.
  mutating func complements(from start: Int) throws(Failure) -> [Complement]? {
    if start >= phrase.count { return [] }
    if let known = tried[start] { return known }
    let found = try longestFirst(from: start)
    tried[start] = .some(found)
    return found
  }

  private mutating func longestFirst(from start: Int) throws(Failure) -> [Complement]? {
    let rest = phrase.dropFirst(start)
    for length in stride(from: rest.count, through: 1, by: -1) {
      guard let piece = try piece(rest.prefix(length), isLast: length == rest.count) else { continue }
      if let others = try complements(from: start + length) { return [piece] + others }
    }
    return nil
  }

  private func piece(_ words: Phrase, isLast: Bool) throws(Failure) -> Complement? {
    if words.begins(with: ["của"]), words.count > 1 { return try piece(words.dropFirst(1), isLast: isLast) }
    // "Ủy ban nhân dân tỉnh" before a name: the province's name belongs to "tỉnh".
    if !isLast, endsWithMarker(words) { return nil }
    if let found = try whole(words) { return found }
    if let found = try located(words) { return found }
    if let found = try marked(words) { return found }
    if let found = try pair(words) { return found }
    if let found = try headed(words) { return found }
    return isLast ? guessed(words) : nil
  }

  private func endsWithMarker(_ words: Phrase) -> Bool {
    PlaceNames.markers.contains { marker in
      words.count > marker.vietnamese.count
        && words.dropFirst(words.count - marker.vietnamese.count)
          .begins(with: marker.vietnamese)
    }
  }

  /// A known institution, office or place.
  private func whole(_ words: Phrase) throws(Failure) -> Complement? {
    guard let term = try lookup(words.text, .vietnamese) ?? places.place(vietnamese: words.text) else {
      return nil
    }
    if term.kind == .place {
      return Complement(term.vietnamese, term.spanish.map { .modifier(PlacePhrase.of($0)) })
    }
    return Complement(term.vietnamese, term.spanish.map(Complement.Name.institution))
  }

  /// "tại Cuba": "en Cuba".
  private func located(_ words: Phrase) throws(Failure) -> Complement? {
    guard words.count > 1, words.begins(with: ["tại"]) || words.begins(with: ["ở"]) else { return nil }
    let rest = words.dropFirst(1)
    if let term = try lookup(rest.text, .vietnamese) ?? places.place(vietnamese: rest.text) {
      let preposition = term.kind == .place ? "en " : "ante "
      return Complement(
        "tại " + term.vietnamese, term.spanish.map { .modifier(preposition + PlacePhrase.named($0)) })
    }
    return nil
  }

  /// "tỉnh Nghệ An": "de la provincia de Nghe An".
  private func marked(_ words: Phrase) throws(Failure) -> Complement? {
    for marker in PlaceNames.markers where words.begins(with: marker.vietnamese) {
      let name = words.dropFirst(marker.vietnamese.count)
      guard !name.isEmpty, name.count <= 4 else { return nil }
      if let term = try lookup(name.text, .vietnamese), term.kind == .place, let spanish = term.spanish.first
      {
        return Complement(
          words.prefix(marker.vietnamese.count).text + " " + term.vietnamese,
          [.modifier(marker.spanish + " " + spanish), .modifier(PlacePhrase.of(spanish))])
      }
      guard name.isCapitalized || name.isPlain else { return nil }
      let plain = name.words.map { Phrase.capitalized(PlaceNames.plain($0)) }.joined(separator: " ")
      return Complement(words.text, [.modifier(marker.spanish + " " + plain)], penalty: 0.02)
    }
    return nil
  }

  /// "Hữu nghị Việt Nam - Argentina": two countries, joined as Spanish joins them.
  private func pair(_ words: Phrase) throws(Failure) -> Complement? {
    guard let dash = words.words.firstIndex(where: { $0 == "-" || $0 == "–" }) else { return nil }
    let first = Phrase(words.words[..<dash])
    let second = Phrase(words.words[(dash + 1)...])
    guard let one = try place(first), let other = try place(second) else { return nil }
    return Complement(
      "\(one.vietnamese) - \(other.vietnamese)", [.modifier("\(one.spanish[0])-\(other.spanish[0])")])
  }

  private func place(_ words: Phrase) throws(Failure) -> KnownTerm? {
    let term = try lookup(words.text, .vietnamese) ?? places.place(vietnamese: words.text)
    return term?.kind == .place ? term : nil
  }

  /// An institution whose kind is in the table and whose field is that of a ministry: "Sở Y tế", like "Bộ Y tế".
  private func headed(_ words: Phrase) throws(Failure) -> Complement? {
    for length in stride(from: min(words.count, 4), through: 1, by: -1) {
      guard let head = InstitutionIndex.shared.head(words.prefix(length)) else { continue }
      let field = words.dropFirst(length)
      if field.isEmpty { return length > 1 ? Complement(words.text, Self.names(head), penalty: 0.05) : nil }
      guard let ministry = try lookup("Bộ " + field.text, .vietnamese) else { continue }
      let fields = ministry.spanish.compactMap(SpanishTitle.field)
      guard !fields.isEmpty else { continue }
      let name = Phrase.capitalized(head.spanish.first ?? "")
      return Complement(
        words.prefix(length).text + ministry.vietnamese.dropFirst(2),
        fields.map { .institution(name + " " + $0) },
        penalty: 0.05)
    }
    return nil
  }

  private static func names(_ head: HeadTable.Entry) -> [Complement.Name] {
    head.spanish.prefix(2).map { phrase in
      let words = phrase.split(separator: " ").map {
        $0.utf8.count > 3 ? Phrase.capitalized(String($0)) : String($0)
      }
      return .institution(words.joined(separator: " "))
    }
  }

  /// Capitalized words at the end that nothing is known of: taken for the name of a place.
  private func guessed(_ words: Phrase) -> Complement? {
    guard words.count <= 3, words.isCapitalized, InstitutionIndex.shared.head(words.prefix(1)) == nil,
      !words.words.contains(where: { $0 == "-" || $0 == "," })
    else { return nil }
    return Complement(words.text, [.modifier("de " + PlaceNames.plain(words.text))], penalty: 0.2)
  }
}

/// Places behind "de": most names of countries have no article.
enum PlacePhrase {
  static func of(_ name: String) -> String {
    let named = named(name)
    return named.hasPrefix("el ") ? "del " + named.dropFirst(3) : "de " + named
  }

  /// The name as it stands behind a preposition: "Reino Unido" gives "el Reino Unido".
  static func named(_ name: String) -> String {
    let first = name.split(separator: " ").first.map(String.init) ?? name
    return articles[first].map { $0 + " " + name } ?? name
  }

  private static let articles = [
    "Reino": "el", "Vaticano": "el", "Santa": "la", "República": "la", "Federación": "la", "Unión": "la",
    "India": "la", "Emiratos": "los", "Países": "los", "Mancomunidad": "la", "Confederación": "la",
  ]
}
