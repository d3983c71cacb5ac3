/// Puts an office of a text together with the institution behind it.
struct OfficeComposition {
  let walk: TermWalk

  init(_ walk: TermWalk) {
    self.walk = walk
  }

  private var knowledge: RecognizerKnowledge { walk.knowledge }
  private var line: LineScan { walk.line }

  /// A title that begins at a word and is known only in parts.
  func title(at index: Int) -> FoundTerm? {
    for head in walk.heads(at: index) {
      let title =
        head.entry.isVietnamese
        ? vietnamese(from: index, head.end, head.entry) : spanish(from: index, head.end, head.entry)
      if let title { return title }
    }
    return nil
  }

  // MARK: - Vietnamese

  private func vietnamese(from start: Int, _ end: Int, _ entry: TermEntry) -> FoundTerm? {
    let head = knowledge.heads[Int(entry.value)]
    if let shared = head.sharedWords,
      let institution = institution(at: end - shared, isVietnamese: true)
    {
      let heads = head.spanish.map(OfficeWords.withoutComplement)
      return vietnamese(start, heads, institution)
    }
    if let institution = institution(at: end, isVietnamese: true) {
      return vietnamese(start, head.spanish, institution)
    }
    if head.isMinister, let ministry = ministry(at: end, isVietnamese: true) {
      return vietnamese(start, head.spanish, ministry)
    }
    return envoy(start, end, head)
  }

  /// An institution behind a head and where it stands.
  private typealias Piece = (end: Int, part: TermPart)

  private func institution(at index: Int, isVietnamese: Bool) -> Piece? {
    walk.part(at: index, isVietnamese: isVietnamese) { $0.role == .term && $1.known.kind == .organization }
  }

  /// The field of a ministry behind a minister: "Ngoại giao", "de Salud".
  private func ministry(at index: Int, isVietnamese: Bool) -> Piece? {
    walk.part(at: index, from: TermTrie.ministries, isVietnamese: isVietnamese) { _, _ in true }
  }

  private func country(at index: Int, isVietnamese: Bool) -> Piece? {
    walk.part(at: index, isVietnamese: isVietnamese) { $1.known.kind == .place }
  }

  private func vietnamese(_ start: Int, _ heads: [String], _ piece: Piece) -> FoundTerm {
    var complements = [
      Complement(piece.part.known.vietnamese, piece.part.known.spanish.map(Complement.Name.institution))
    ]
    var end = piece.end
    if let place = country(at: end, isVietnamese: true) {
      complements.append(Self.complement(place.part, "de "))
      end = place.end
    }
    let heads = SpanishOffices.ranked(heads, before: complements.first)
    return FoundTerm(
      range: start..<end, isVietnamese: true, kind: .title,
      equivalents: heads.prefix(2).map { head in
        var title = SpanishTitle(head: head)
        for complement in complements { title.add(complement, alternative: 0) }
        return title.text
      }, isComposed: true)
  }

  private static func complement(_ part: TermPart, _ preposition: String) -> Complement {
    Complement(
      part.known.vietnamese,
      part.known.spanish.map { name in
        .modifier(preposition == "de " ? PlacePhrase.of(name) : preposition + PlacePhrase.named(name))
      })
  }

  /// "Đại sứ Cuba tại Việt Nam", "Tổng thống Pháp".
  private func envoy(_ start: Int, _ end: Int, _ head: RecognizedHead.Vietnamese) -> FoundTerm? {
    guard head.isOfCountry, let country = country(at: end, isVietnamese: true)
    else {
      return nil
    }
    var title = SpanishTitle(head: head.spanish.first ?? "")
    title.add(Self.complement(country.part, "de "), alternative: 0)
    var end = country.end
    if isAtPlace(end), let place = self.country(at: end + 1, isVietnamese: true) {
      title.add(Self.complement(place.part, "en "), alternative: 0)
      end = place.end
    }
    return FoundTerm(
      range: start..<end, isVietnamese: true, kind: .title, equivalents: [title.text], isComposed: true)
  }

  private func isAtPlace(_ index: Int) -> Bool {
    index < line.count && knowledge.words.atPlaces.contains(line.words[index])
  }

  // MARK: - Spanish

  private func spanish(from start: Int, _ end: Int, _ entry: TermEntry) -> FoundTerm? {
    let head = knowledge.spanishHeads[Int(entry.value)]
    let lemma = head.lemma
    if head.isMinister, let ministry = ministry(at: end, isVietnamese: false) {
      return spanish(start, ministry.end, VietnameseOffices.title(lemma, of: ministry.part.known.vietnamese))
    }
    guard let name = nameBehindPreposition(at: end) else { return nil }
    if let institution = institution(at: name, isVietnamese: false) {
      return spanish(
        start, institution.end, VietnameseOffices.title(lemma, of: institution.part.known.vietnamese))
    }
    guard head.isOfCountry, let country = country(at: name, isVietnamese: false) else {
      return nil
    }
    return spanish(
      start, country.end, VietnameseOffices.title(lemma, in: country.part.known.vietnamese), isEnvoy: true)
  }

  /// The title with the place behind it.
  private func spanish(_ start: Int, _ end: Int, _ title: String?, isEnvoy: Bool = false) -> FoundTerm? {
    guard var title else { return nil }
    var end = end
    if isEnvoy, isAtPlace(end), let place = country(at: skippingArticle(end + 1), isVietnamese: false) {
      title += " tại " + place.part.known.vietnamese
      end = place.end
    } else if !isEnvoy, let name = nameBehindPreposition(at: end),
      let place = country(at: name, isVietnamese: false)
    {
      title += " " + place.part.known.vietnamese
      end = place.end
    }
    return FoundTerm(
      range: start..<end, isVietnamese: false, kind: .title, equivalents: [title], isComposed: true)
  }

  /// Where the name begins behind "de", "del", "de la".
  private func nameBehindPreposition(at index: Int) -> Int? {
    guard index < line.count else { return nil }
    if line.words[index] == knowledge.words.del { return index + 1 }
    return line.words[index] == knowledge.words.de ? skippingArticle(index + 1) : nil
  }

  private func skippingArticle(_ index: Int) -> Int {
    index < line.count && knowledge.words.articles.contains(line.words[index]) ? index + 1 : index
  }
}
