internal import BitextModel

/// Takes a Vietnamese title apart and puts its Spanish equivalents together.
struct VietnameseTitleParser<Failure: Error> {
  private let phrase: Phrase
  private let places: PlaceNames
  private let lookup: TitleComposer<Failure>.Lookup

  init(_ phrase: Phrase, places: PlaceNames, lookup: @escaping TitleComposer<Failure>.Lookup) {
    self.phrase = phrase
    self.places = places
    self.lookup = lookup
  }

  /// What one office, or a chain of them, may be called.
  mutating func terms() throws(Failure) -> [ComposedTerm] {
    let whole = try offices(phrase)
    if !whole.isEmpty { return whole }
    return try chain(phrase) + (try institution(phrase))
  }

  // MARK: - Chains

  /// "Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội": offices joined by commas, dashes, "và", "kiêm".
  private func chain(_ phrase: Phrase) throws(Failure) -> [ComposedTerm] {
    var titles: [ComposedTerm] = []
    var separators: [String] = []
    var start = phrase.words.startIndex
    for cut in cuts(of: phrase) + [phrase.words.endIndex] {
      guard let office = try offices(Phrase(phrase.words[start..<cut])).first else { continue }
      titles.append(office)
      if cut == phrase.words.endIndex { return Self.joined(titles, separators) }
      separators.append(phrase.words[cut])
      start = cut + 1
    }
    return []
  }

  /// Where a separator stands before an office.
  private func cuts(of phrase: Phrase) -> [Int] {
    let separators: Set<String> = [",", "-", "–", "và", "va", "kiêm", "kiem"]
    return phrase.words.indices.dropFirst().filter { index in
      separators.contains(phrase.words[index]) && OfficeWords.begin(Phrase(phrase.words[(index + 1)...]))
    }
  }

  private static func joined(_ offices: [ComposedTerm], _ separators: [String]) -> [ComposedTerm] {
    guard let first = offices.first else { return [] }
    var vietnamese = first.vietnamese
    for (separator, office) in zip(separators, offices.dropFirst()) {
      vietnamese += (separator == "," ? ", " : " \(separator) ") + office.vietnamese
    }
    let score = offices.map(\.score).reduce(1, min) - 0.02
    return [
      ComposedTerm(
        vietnamese: vietnamese, spanish: SpanishTitle.joined(offices.map(\.spanish)), score: score)
    ]
  }

  // MARK: - One office

  private func offices(_ phrase: Phrase) throws(Failure) -> [ComposedTerm] {
    let (quality, rest) = OfficeWords.quality(of: phrase)
    guard !rest.isEmpty else { return [] }
    return try titles(of: rest).map { vietnamese, title, score in
      var title = title
      quality.apply(to: &title)
      let name =
        quality.vietnamese.isEmpty ? vietnamese : Phrase.capitalized(quality.vietnamese) + " " + vietnamese
      return ComposedTerm(vietnamese: name, spanish: title.text, score: score)
    }
  }

  private func titles(of words: Phrase) throws(Failure) -> Found {
    if let found = try known(words) { return found }
    if let found = try extended(words) { return found }
    return try headed(words)
  }

  private typealias Found = [(vietnamese: String, title: SpanishTitle, score: Double)]

  /// The whole title as the glossary has it.
  private func known(_ words: Phrase) throws(Failure) -> Found? {
    guard let term = try lookup(words.text, .vietnamese), term.kind == .title else { return nil }
    return Self.ranked(term.spanish.prefix(4).map { (term.vietnamese, SpanishTitle(head: $0), 0) })
  }

  /// A known title with a place behind it: "Chủ tịch Quốc hội Lào".
  private func extended(_ words: Phrase) throws(Failure) -> Found? {
    var parser = ComplementParser(words, places: places, lookup: lookup)
    for length in stride(from: words.count - 1, through: 2, by: -1) {
      guard let term = try lookup(words.prefix(length).text, .vietnamese), term.kind == .title,
        !PlaceNames.markers.contains(where: { words.dropFirst(length - 1).begins(with: $0.vietnamese) }),
        let behind = try parser.complements(from: length), !behind.contains(where: \.isInstitution)
      else { continue }
      let name = ([term.vietnamese] + behind.map(\.vietnamese)).joined(separator: " ")
      return Self.ranked(
        term.spanish.prefix(3).map { spanish in
          var title = SpanishTitle(head: Self.withoutVietnam(spanish))
          for complement in behind { title.add(complement, alternative: 0) }
          return (name, title, behind.map(\.penalty).reduce(0, +))
        })
    }
    return nil
  }

  /// "presidente de Vietnam" is the office that other countries have as well.
  private static func withoutVietnam(_ title: String) -> String {
    for tail in [" de Vietnam", " vietnamita"] where title.hasSuffix(tail) {
      return String(title.dropLast(tail.count))
    }
    return title
  }

  /// A head of the table with institutions and places behind it.
  private func headed(_ words: Phrase) throws(Failure) -> Found {
    for length in stride(from: min(words.count, OfficeIndex.longest), through: 1, by: -1) {
      for head in OfficeIndex.shared.heads(words.prefix(length)) {
        guard let found = try headed(head, length: length, words) else { continue }
        return found
      }
    }
    return []
  }

  private func headed(_ head: OfficeIndex.Head, length: Int, _ words: Phrase) throws(Failure) -> Found? {
    if let found = try overlapping(head, length: length, words) { return found }
    let (qualities, rest) = OfficeWords.standing(words.dropFirst(length))
    var parser = ComplementParser(rest, places: places, lookup: lookup)
    if let behind = try parser.complements(from: 0) {
      let name = [OfficeWords.capitalized(head.vietnamese), qualities.vietnamese].filter { !$0.isEmpty }
      return titles(name.joined(separator: " "), head.spanish, qualities.spanish, behind)
    }
    return try ministers(head, qualities, rest)
  }

  /// "Trưởng Ban Tổ chức …", "Chánh Văn phòng Chính phủ": the end of the head begins the institution.
  private func overlapping(_ head: OfficeIndex.Head, length: Int, _ words: Phrase) throws(Failure) -> Found? {
    guard let shared = OfficeWords.sharedWords(of: head.vietnamese), words.count > length else { return nil }
    let rest = words.dropFirst(length - shared)
    var parser = ComplementParser(rest, places: places, lookup: lookup)
    guard let behind = try parser.complements(from: 0), let first = behind.first, first.isInstitution,
      first.penalty == 0
    else { return nil }
    let office = head.vietnamese.split(separator: " ").dropLast(shared).joined(separator: " ")
    let spanish = head.spanish.map { OfficeWords.withoutComplement($0) }
    return titles(OfficeWords.capitalized(office), spanish, [], behind)
  }

  /// "Bộ trưởng Ngoại giao Lào": ministers are named after their field in Vietnamese as well.
  private func ministers(
    _ head: OfficeIndex.Head, _ qualities: OfficeWords.Standing, _ rest: Phrase
  ) throws(Failure) -> Found? {
    guard !rest.isEmpty,
      head.spanish.contains(where: { $0.hasPrefix("ministro") || $0.hasPrefix("viceministro") })
    else { return nil }
    var parser = ComplementParser(Phrase(["Bộ"] + rest.words), places: places, lookup: lookup)
    guard let behind = try parser.complements(from: 0) else { return nil }
    let name = [OfficeWords.capitalized(head.vietnamese), qualities.vietnamese].filter { !$0.isEmpty }
    return titles(name.joined(separator: " "), head.spanish, qualities.spanish, behind)
  }

  private func titles(
    _ name: String, _ heads: [String], _ qualities: [String], _ behind: [Complement]
  ) -> Found {
    let vietnamese = ([name] + behind.map(\.vietnamese)).joined(separator: " ")
    let penalty = behind.map(\.penalty).reduce(0, +)
    let ranked = SpanishOffices.ranked(heads, before: behind.first)
    let choices =
      ranked.prefix(3).map { (head: $0, alternative: 0) }
      + ranked.prefix(1).flatMap { head in
        (1...2).map { (head: head, alternative: $0) }
      }
    return Self.ranked(
      choices.map { choice in
        var title = SpanishTitle(head: choice.head, qualities: qualities)
        for complement in behind { title.add(complement, alternative: choice.alternative) }
        return (vietnamese, title, penalty)
      })
  }

  private static func ranked(_ titles: [(String, SpanishTitle, Double)]) -> Found {
    titles.enumerated().map { rank, found in (found.0, found.1, 0.9 - found.2 - 0.02 * Double(rank)) }
  }

  // MARK: - Institutions

  /// An institution with its place or its field, no office: "Sở Y tế tỉnh Nghệ An".
  private func institution(_ words: Phrase) throws(Failure) -> [ComposedTerm] {
    var parser = ComplementParser(words, places: places, lookup: lookup)
    guard let pieces = try parser.complements(from: 0), let first = pieces.first, first.isInstitution else {
      return []
    }
    let vietnamese = pieces.map(\.vietnamese).joined(separator: " ")
    let penalty = pieces.map(\.penalty).reduce(0, +)
    return first.spanish.prefix(3).enumerated().compactMap { rank, name in
      guard case .institution(let head) = name else { return nil }
      var title = SpanishTitle(head: head)
      for piece in pieces.dropFirst() { title.add(piece, alternative: 0) }
      return ComposedTerm(
        vietnamese: vietnamese, spanish: title.text, score: 0.88 - penalty - 0.02 * Double(rank))
    }
  }
}
