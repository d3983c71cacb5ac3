internal import BitextModel
internal import TextCore

/// Takes a Spanish title apart and puts its Vietnamese equivalent together: "viceministra de Salud",
/// "embajador de Cuba en Vietnam", "presidenta de la Unión de Mujeres".
struct SpanishTitleParser<Failure: Error> {
  private let phrase: Phrase
  private let places: PlaceNames
  private let lookup: TitleComposer<Failure>.Lookup

  init(_ phrase: Phrase, places: PlaceNames, lookup: @escaping TitleComposer<Failure>.Lookup) {
    let articles: Set<String> = ["el", "la", "los", "las"]
    let startsWithArticle = articles.contains(phrase.prefix(1).folded)
    self.phrase =
      startsWithArticle && phrase.count > 1 ? Phrase(Array(phrase.words.dropFirst())[...]) : phrase
    self.places = places
    self.lookup = lookup
  }

  /// What one office, a chain of them, or an institution with its place may be called.
  func terms() throws(Failure) -> [ComposedTerm] {
    let one = try office()
    if !one.isEmpty { return one }
    let several = try chain()
    return several.isEmpty ? try institution() : several
  }

  // MARK: - Chains and institutions

  /// "miembro del Buró Político y secretario …": offices joined by commas and "y".
  private func chain() throws(Failure) -> [ComposedTerm] {
    for cut in phrase.words.indices.dropFirst().dropLast() where [",", "y", "e"].contains(phrase.words[cut]) {
      let rest = Phrase(phrase.words[(cut + 1)...])
      guard Self.beginsOffice(rest), let first = try part(Phrase(phrase.words[..<cut])),
        let others = try SpanishTitleParser(rest, places: places, lookup: lookup).partOrChain()
      else { continue }
      return [
        ComposedTerm(
          vietnamese: first.vietnamese + ", " + others.vietnamese, spanish: phrase.text,
          score: min(first.score, others.score) - 0.02, parts: first.parts + others.parts,
          notes: first.notes + others.notes)
      ]
    }
    return []
  }

  private func partOrChain() throws(Failure) -> ComposedTerm? {
    if let one = try part(phrase) { return one }
    return try chain().first
  }

  /// One office of a chain: known as a whole or composed.
  private func part(_ words: Phrase) throws(Failure) -> ComposedTerm? {
    if let term = try lookup(words.text, .spanish), term.kind == .title {
      return ComposedTerm(
        vietnamese: term.vietnamese, spanish: words.text, score: 0.9,
        parts: [ComposedPart(term.vietnamese, words.text, .glossary)], notes: [term.note].compactMap(\.self))
    }
    return try SpanishTitleParser(words, places: places, lookup: lookup).office().first
  }

  private static func beginsOffice(_ words: Phrase) -> Bool {
    (1...OfficeIndex.longest).contains { length in
      length <= words.count && OfficeIndex.shared.spanishHead(words.prefix(length)) != nil
    }
  }

  /// "Embajada de Cuba en Vietnam": a known institution with one or two places behind it.
  private func institution() throws(Failure) -> [ComposedTerm] {
    for length in stride(from: phrase.count - 1, through: 1, by: -1) {
      let name = phrase.prefix(length)
      guard let term = try lookup(name.text, .spanish), term.kind != .place, term.kind != .title,
        let behind = try places(phrase.dropFirst(length))
      else { continue }
      return [
        ComposedTerm(
          vietnamese: term.vietnamese + behind, spanish: phrase.text, score: 0.86, kind: term.kind,
          parts: [
            ComposedPart(term.vietnamese, name.text, .glossary),
            ComposedPart(String(behind.dropFirst()), phrase.dropFirst(length).text, .grammar),
          ], notes: [term.note].compactMap(\.self))
      ]
    }
    return []
  }

  private func places(_ words: Phrase) throws(Failure) -> String? {
    if let one = try place(words) { return one }
    for cut in stride(from: words.count - 1, through: 1, by: -1) {
      if let first = try place(words.prefix(cut)), let second = try place(words.dropFirst(cut)) {
        return first + second
      }
    }
    return nil
  }

  // MARK: - One office

  /// The office by its longest head; "ministro de asuntos exteriores" as a head of its own comes last.
  private func office() throws(Failure) -> [ComposedTerm] {
    let found = try terms { !$0.contains("ministro de ") }
    return found.isEmpty ? try terms { $0.contains("ministro de ") } : found
  }

  private func terms(whereLemma isWanted: (String) -> Bool) throws(Failure) -> [ComposedTerm] {
    for length in stride(from: min(phrase.count, OfficeIndex.longest), through: 1, by: -1) {
      guard let head = OfficeIndex.shared.spanishHead(phrase.prefix(length)), isWanted(head.lemma) else {
        continue
      }
      let (isActing, rest) = Self.acting(phrase.dropFirst(length))
      let names = try titles(head.lemma, rest)
      if names.isEmpty { continue }
      return names.enumerated().map { rank, name in
        let prefix = head.isFormer ? "Nguyên " : isActing ? "Quyền " : ""
        return ComposedTerm(
          vietnamese: prefix + name, spanish: phrase.text, score: 0.9 - 0.02 * Double(rank),
          parts: [
            ComposedPart(prefix + name, phrase.text, .grammar)
          ])
      }
    }
    return []
  }

  /// Takes "interino", "en funciones" off the words behind the head.
  private static func acting(_ words: Phrase) -> (isActing: Bool, rest: Phrase) {
    if ["interino", "interina"].contains(words.prefix(1).folded) { return (true, words.dropFirst(1)) }
    if words.prefix(2).folded == "en funciones" { return (true, words.dropFirst(2)) }
    return (false, words)
  }

  private func titles(_ lemma: String, _ rest: Phrase) throws(Failure) -> [String] {
    if rest.isEmpty { return [VietnameseOffices.title(lemma, of: nil)].compactMap(\.self) }
    for length in stride(from: rest.count, through: 1, by: -1) {
      guard let behind = try place(rest.dropFirst(length)) else { continue }
      if let name = try title(lemma, rest.prefix(length)) { return [name + behind] }
    }
    return []
  }

  /// The office with one institution or country, preposition included.
  private func title(_ lemma: String, _ complement: Phrase) throws(Failure) -> String? {
    if lemma.contains("ministro"), let ministry = try lookup("Ministerio " + complement.text, .spanish) {
      return VietnameseOffices.title(lemma, of: ministry.vietnamese)
    }
    if complement.count == 1, let country = Demonyms.country(complement.text) {
      return places.place(spanish: country).flatMap { VietnameseOffices.title(lemma, in: $0.vietnamese) }
    }
    guard let name = Self.withoutPreposition(complement) else { return nil }
    if let term = try lookup(name.text, .spanish), term.kind != .title {
      return term.kind == .place
        ? VietnameseOffices.title(lemma, in: term.vietnamese)
        : VietnameseOffices.title(lemma, of: term.vietnamese)
    }
    return places.place(spanish: name.text).flatMap { VietnameseOffices.title(lemma, in: $0.vietnamese) }
  }

  /// What stands at the end: "en Vietnam", "de la provincia de Nghe An", "de Cuba"; nil where it is unknown.
  private func place(_ words: Phrase) throws(Failure) -> String? {
    if words.isEmpty { return "" }
    let folded = words.folded
    for marker in PlaceNames.markers where folded.hasPrefix(Folding.folded(marker.spanish) + " ") {
      let name = words.dropFirst(marker.spanish.split(separator: " ").count)
      if let place = try known(name) { return " " + marker.vietnamese.joined(separator: " ") + " " + place }
    }
    if ["en", "ante"].contains(words.prefix(1).folded) {
      return try known(words.dropFirst(1)).map { " tại " + $0 }
    }
    if words.count == 1, let country = Demonyms.country(words.text) {
      return places.place(spanish: country).map { " " + $0.vietnamese }
    }
    guard let name = Self.withoutPreposition(words) else { return nil }
    return try known(name).map { " " + $0 }
  }

  private func known(_ name: Phrase) throws(Failure) -> String? {
    let name = Self.withoutArticle(name)
    guard !name.isEmpty else { return nil }
    if let term = try lookup(name.text, .spanish), term.kind != .title { return term.vietnamese }
    return places.place(spanish: name.text)?.vietnamese
  }

  private static func withoutPreposition(_ words: Phrase) -> Phrase? {
    switch words.prefix(1).folded {
    case "del": words.dropFirst(1)
    case "de": withoutArticle(words.dropFirst(1))
    default: nil
    }
  }

  private static func withoutArticle(_ words: Phrase) -> Phrase {
    ["la", "las", "los", "el"].contains(words.prefix(1).folded) ? words.dropFirst(1) : words
  }
}
