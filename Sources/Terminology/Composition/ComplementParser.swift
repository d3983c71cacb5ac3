internal import BitextModel
internal import TextCore

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
    for joint in [["của"], [","], ["thuộc"], ["trực", "thuộc"]]
    where words.begins(with: joint) && words.count > joint.count {
      // "Ủy viên Bộ Chính trị, Bí thư …": behind the comma comes another office.
      if joint == [","], OfficeWords.begin(words.dropFirst(1)) { return nil }
      return try piece(words.dropFirst(joint.count), isLast: isLast)
    }
    if let number = TermNumbers.bare(words) ?? TermNumbers.term(words, in: phrase) { return number }
    // "Ủy ban nhân dân tỉnh" before a name: the province's name belongs to "tỉnh".
    if !isLast, PlaceNames.endsWithMarker(words) { return nil }
    if let found = try whole(words) { return found }
    if let found = try located(words) { return found }
    if let found = try marked(words) { return found }
    if let found = try pair(words) { return found }
    if let found = numbered(words) { return found }
    if let found = try headed(words) { return found }
    if let found = sited(words) { return found }
    return isLast ? guessed(words) : nil
  }

  /// A known institution, office or place.
  private func whole(_ words: Phrase) throws(Failure) -> Complement? {
    let known = try lookup(words.text, .vietnamese)
    guard let term = known ?? places.place(vietnamese: words.text) else { return nil }
    if term.kind == .place, PlaceNames.isMarked(words), !(term.spanish[0].hasPrefix("Ciudad ")) { return nil }
    let names: [Complement.Name] =
      term.kind == .place
      ? term.spanish.map { .modifier(PlacePhrase.of($0)) } : term.spanish.map { .institution($0) }
    return Complement(
      term.vietnamese, names, origin: known == nil ? .names : .glossary, note: term.note)
  }

  /// "tại Cuba": "en Cuba".
  private func located(_ words: Phrase) throws(Failure) -> Complement? {
    guard words.count > 1, words.begins(with: ["tại"]) || words.begins(with: ["ở"]) else { return nil }
    let rest = words.dropFirst(1)
    let known = try lookup(rest.text, .vietnamese)
    guard let term = known ?? places.place(vietnamese: rest.text) else { return nil }
    let isPlace = term.kind == .place
    return Complement(
      "tại " + term.vietnamese,
      term.spanish.map {
        .modifier(isPlace ? "en " + PlacePhrase.named($0) : "ante " + SpanishNouns.definite($0))
      }, origin: known == nil ? .names : .glossary)
  }

  /// "tỉnh Nghệ An": "de la provincia de Nghe An".
  private func marked(_ words: Phrase) throws(Failure) -> Complement? {
    for marker in PlaceNames.markers where words.begins(with: marker.vietnamese) {
      let name = words.dropFirst(marker.vietnamese.count)
      guard !name.isEmpty, name.count <= 4 else { return nil }
      if let term = try lookup(name.text, .vietnamese), term.kind == .place, let spanish = term.spanish.first
      {
        let names = [marker.spanish + " " + spanish, PlacePhrase.of(spanish)]
        return Complement(
          words.prefix(marker.vietnamese.count).text + " " + term.vietnamese,
          (Self.isCapital(spanish) ? names.reversed() : names).map { .modifier($0) }, origin: .glossary,
          note: term.note)
      }
      guard name.isCapitalized || name.isPlain, !name.words.contains(",") else { return nil }
      let plain = name.words.map { Phrase.capitalized(Folding.plain($0)) }.joined(separator: " ")
      return Complement(
        words.text, [.modifier(marker.spanish + " " + plain), .modifier("de " + plain)], penalty: 0.02)
    }
    return nil
  }

  /// "Vùng 4", "Sư đoàn 308": an institution that bears a number.
  private func numbered(_ words: Phrase) -> Complement? {
    let noun = words.prefix(words.count - 1)
    guard words.count > 1, let number = words.words.last, TermNumbers.number(number) != nil,
      let head = InstitutionIndex.shared.head(noun)
    else { return nil }
    let names = Self.names(head).map { Complement.Name.institution($0.text + " " + number) }
    return Complement(words.text, names, penalty: 0.02)
  }

  /// The capital needs no word that it is a city.
  private static func isCapital(_ spanish: String) -> Bool {
    spanish == "Hanoi" || spanish.hasPrefix("Ciudad ")
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
      if let found = try ministerial(head, words.prefix(length), field) { return found }
      if let names = FieldPhrase(field)?.names(of: head), !names.isEmpty {
        return Complement(words.text, names.map { .institution($0) }, penalty: 0.08)
      }
      if let found = named(head, words, length: length) { return found }
    }
    return nil
  }

  private func ministerial(_ head: HeadTable.Entry, _ words: Phrase, _ field: Phrase) throws(Failure)
    -> Complement?
  {
    guard let ministry = try lookup("Bộ " + field.text, .vietnamese) else { return nil }
    let fields = ministry.spanish.compactMap(SpanishTitle.field)
    guard !fields.isEmpty else { return nil }
    let name = Phrase.capitalized(head.spanish.first ?? "")
    return Complement(
      words.text + ministry.vietnamese.dropFirst(2), fields.map { .institution(name + " " + $0) },
      penalty: 0.05)
  }

  /// "Bệnh viện Bạch Mai", "Tập đoàn Vingroup": a name of its own behind the kind, without "de".
  private func named(_ head: HeadTable.Entry, _ words: Phrase, length: Int) -> Complement? {
    let name = words.dropFirst(length)
    guard HeadTable.institutionsWithNames.contains(head.vietnamese), name.count <= 4, name.isCapitalized,
      !name.words.contains(where: { $0 == "-" || $0 == "," }),
      !PlaceNames.markers.contains(where: { name.begins(with: $0.vietnamese) })
    else { return nil }
    let plain = Folding.plain(name.text)
    let noun = FieldPhrase.capitalized(head.spanish.first ?? "")
    return Complement(
      words.text, [.institution(noun + " " + plain), .institution(noun + " de " + plain)], penalty: 0.2,
      origin: .guess)
  }

  /// "Khu kinh tế Nghi Sơn", "Cảng hàng không quốc tế Nội Bài": a kind of place with its name.
  private func sited(_ words: Phrase) -> Complement? {
    for length in stride(from: min(words.count - 1, 4), through: 1, by: -1) {
      guard let head = InstitutionIndex.places.head(words.prefix(length)) else { continue }
      var name = words.dropFirst(length)
      var noun = head.spanish.first ?? ""
      if name.count > 2, name.begins(with: ["quốc", "tế"]) {
        name = name.dropFirst(2)
        noun += " internacional"
      }
      guard name.count <= 4, name.isCapitalized, !name.words.contains(where: { $0 == "-" || $0 == "," })
      else {
        return nil
      }
      let kind = noun.split(separator: " ").map { FieldPhrase.capitalized(String($0)) }.joined(separator: " ")
      let plain = Folding.plain(name.text)
      return Complement(
        words.text, [.institution(kind + " de " + plain), .institution(kind + " " + plain)], penalty: 0.1)
    }
    return nil
  }

  private static func names(_ head: HeadTable.Entry) -> [Complement.Name] {
    head.spanish.prefix(2).map { phrase in
      .institution(
        phrase.split(separator: " ").map { FieldPhrase.capitalized(String($0)) }.joined(separator: " "))
    }
  }

  /// Capitalized words at the end that nothing is known of: taken for the name of a place.
  private func guessed(_ words: Phrase) -> Complement? {
    guard words.count <= 3, words.isCapitalized, InstitutionIndex.shared.head(words.prefix(1)) == nil,
      !words.words.contains(where: { $0 == "-" || $0 == "," })
    else { return nil }
    return Complement(
      words.text, [.modifier(SpanishNouns.genitive(Folding.plain(words.text)))], penalty: 0.2,
      origin: .guess)
  }
}

/// Places behind "de": most names of countries have no article.
enum PlacePhrase {
  static func of(_ name: String) -> String {
    let first = name.split(separator: " ").first.map(String.init) ?? ""
    if nouns.contains(first) { return SpanishNouns.genitive(name) }
    let named = named(name)
    return named.hasPrefix("el ") ? "del " + named.dropFirst(3) : "de " + named
  }

  /// The name as it stands behind a preposition: "Reino Unido" gives "el Reino Unido".
  static func named(_ name: String) -> String {
    let first = name.split(separator: " ").first.map(String.init) ?? name
    return articles[first].map { $0 + " " + name } ?? name
  }

  /// Nouns that name a kind of place and take their article, as no country does.
  private static let nouns: Set<String> = [
    "Museo", "Zona", "Parque", "Aeropuerto", "Palacio", "Plaza", "Teatro", "Mausoleo", "Templo", "Estadio",
    "Centro",
    "Biblioteca", "Ciudadela", "Delta", "Bahía", "Región", "Hospital", "Hotel", "Puente",
  ]

  private static let articles = [
    "Reino": "el", "Vaticano": "el", "Santa": "la", "República": "la", "Federación": "la", "Unión": "la",
    "India": "la", "Emiratos": "los", "Países": "los", "Mancomunidad": "la", "Confederación": "la",
  ]
}
