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
    let found = try chain(phrase) + institution(phrase)
    if !found.isEmpty { return found }
    let counted = try counted()
    return counted.isEmpty ? try event(phrase) : counted
  }

  // MARK: - Events

  /// "Hội nghị cấp cao ASEAN lần thứ 47", "Kỳ họp thứ 10, Quốc hội khóa XV": events that are counted.
  private func counted() throws(Failure) -> [ComposedTerm] {
    guard let (number, vietnamese, rest) = TermNumbers.ordinal(in: phrase) else { return [] }
    var events: [ComposedTerm] = []
    if let term = try lookup(rest.text, .vietnamese), term.kind == .event || term.kind == .other {
      events = term.spanish.prefix(2).map {
        ComposedTerm(
          vietnamese: term.vietnamese, spanish: $0, score: 0.88, kind: .event,
          parts: [ComposedPart(term.vietnamese, $0, .glossary)], notes: [term.note].compactMap(\.self))
      }
    }
    if events.isEmpty { events = try event(rest) }
    return events.flatMap { event in
      TermNumbers.counted(number, event.spanish).enumerated().map { rank, spanish in
        ComposedTerm(
          vietnamese: phrase.text, spanish: spanish, score: event.score - 0.01 * Double(rank), kind: .event,
          parts: event.parts + [ComposedPart(vietnamese, "\(number)", .grammar)], notes: event.notes)
      }
    }
  }

  /// A kind of event with what it belongs to: "Kỳ họp Quốc hội".
  private func event(_ words: Phrase) throws(Failure) -> [ComposedTerm] {
    for length in stride(from: min(words.count - 1, 5), through: 1, by: -1) {
      guard let head = InstitutionIndex.events.head(words.prefix(length)) else { continue }
      var parser = ComplementParser(words.dropFirst(length), places: places, lookup: lookup)
      guard let behind = try parser.complements(from: 0) else { continue }
      let part = ComposedPart(words.prefix(length).text, head.spanish.first ?? "", .grammar)
      return head.spanish.prefix(2).enumerated().map { rank, noun in
        var title = SpanishTitle(head: noun)
        for complement in behind { title.add(complement, alternative: 0) }
        return ComposedTerm(
          vietnamese: words.text, spanish: title.text,
          score: 0.8 - behind.map(\.penalty).reduce(0, +) - 0.02 * Double(rank), kind: .event,
          parts: [part] + behind.map(\.part), notes: behind.compactMap(\.note))
      }
    }
    return []
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
        vietnamese: vietnamese, spanish: SpanishTitle.joined(offices.map(\.spanish)), score: score,
        parts: offices.flatMap(\.parts), notes: offices.flatMap(\.notes))
    ]
  }

  /// What an institution loses that is known by its kind alone: "Phái đoàn thường trực".
  private static var headPenalty: Double { 0.05 }

  // MARK: - One office

  private func offices(_ phrase: Phrase) throws(Failure) -> [ComposedTerm] {
    let (quality, rest) = OfficeWords.quality(of: phrase)
    guard !rest.isEmpty else { return [] }
    let before = quality.parts
    return try titles(of: rest).map { office in
      var title = office.title
      quality.apply(to: &title)
      let name =
        quality.vietnamese.isEmpty
        ? office.vietnamese : Phrase.capitalized(quality.vietnamese) + " " + office.vietnamese
      return ComposedTerm(
        vietnamese: name, spanish: title.text, score: office.score, parts: before + office.parts,
        notes: office.notes)
    }
  }

  private func titles(of words: Phrase) throws(Failure) -> Found {
    if let found = try known(words) { return found }
    if let found = try extended(words) { return found }
    return try headed(words)
  }

  /// One way to say an office.
  private struct Office {
    let vietnamese: String
    let title: SpanishTitle
    let penalty: Double
    var score = 0.0
    let parts: [ComposedPart]
    var notes: [String] = []
  }

  private typealias Found = [Office]

  /// The whole title as the glossary has it.
  private func known(_ words: Phrase) throws(Failure) -> Found? {
    guard let term = try lookup(words.text, .vietnamese), term.kind == .title else { return nil }
    return Self.ranked(
      term.spanish.prefix(4).map {
        Office(
          vietnamese: term.vietnamese, title: SpanishTitle(head: $0), penalty: 0,
          parts: [ComposedPart(term.vietnamese, $0, .glossary)], notes: [term.note].compactMap(\.self))
      })
  }

  /// A known title with a place behind it: "Chủ tịch Quốc hội Lào".
  private func extended(_ words: Phrase) throws(Failure) -> Found? {
    var parser = ComplementParser(words, places: places, lookup: lookup)
    for length in stride(from: words.count - 1, through: 2, by: -1) {
      guard let term = try lookup(words.prefix(length).text, .vietnamese), term.kind == .title,
        !PlaceNames.endsWithMarker(words.prefix(length)),
        let behind = try parser.complements(from: length),
        !behind.contains(where: { $0.isInstitution || $0.origin == .guess })
      else { continue }
      let name = ([term.vietnamese] + behind.map(\.vietnamese)).joined(separator: " ")
      return Self.ranked(
        term.spanish.prefix(3).map { spanish in
          var title = SpanishTitle(head: Self.withoutVietnam(spanish))
          for complement in behind { title.add(complement, alternative: 0) }
          return Office(
            vietnamese: name, title: title, penalty: behind.map(\.penalty).reduce(0, +),
            parts: [ComposedPart(term.vietnamese, spanish, .glossary)] + behind.map(\.part),
            notes: [term.note].compactMap(\.self) + behind.compactMap(\.note))
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
      first.penalty <= Self.headPenalty
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
    // Other names of the institution tell more than the third word for a chief.
    let choices = [(0, 0), (1, 0), (0, 1), (0, 2), (2, 0)].filter { $0.0 < ranked.count }
      .map { (head: ranked[$0.0], alternative: $0.1) }
    return Self.ranked(
      choices.map { choice in
        var title = SpanishTitle(head: choice.head, qualities: qualities)
        for complement in behind { title.add(complement, alternative: choice.alternative) }
        let office = ComposedPart(name, ([choice.head] + qualities).joined(separator: " "), .grammar)
        return Office(
          vietnamese: vietnamese, title: title, penalty: penalty, parts: [office] + behind.map(\.part),
          notes: behind.compactMap(\.note))
      })
  }

  private static func ranked(_ offices: [Office]) -> Found {
    offices.enumerated().map { rank, office in
      var office = office
      office.score = 0.9 - office.penalty - 0.02 * Double(rank)
      return office
    }
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
    let choices = (0..<min(3, first.spanish.count)).map { ($0, 0) } + [(0, 1), (0, 2)]
    return choices.enumerated().compactMap { rank, choice in
      guard case .institution(let head) = first.spanish[choice.0] else { return nil }
      var title = SpanishTitle(head: head)
      for piece in pieces.dropFirst() { title.add(piece, alternative: choice.1) }
      return ComposedTerm(
        vietnamese: vietnamese, spanish: title.text, score: 0.88 - penalty - 0.02 * Double(rank),
        kind: .organization, parts: pieces.map(\.part), notes: pieces.compactMap(\.note))
    }
  }
}
