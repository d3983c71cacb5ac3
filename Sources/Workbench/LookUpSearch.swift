internal import BitextModel
internal import GlossaryStore
internal import Terminology

/// One query to an open glossary, class by class.
struct GlossarySearch {
  private let reader: TermReader
  private let settings: Settings
  private let language: Language?
  private let limit: Int
  private let parts: KnownParts
  /// An inflected form is as good as one without diacritics, and a little less sure.
  private static let lemmaWeight = 0.98

  init(_ reader: TermReader, _ settings: Settings, _ language: Language?, limit: Int) {
    self.reader = reader
    self.settings = settings
    self.language = language
    self.limit = limit
    parts = KnownParts(reader, leavingOut: settings.usesBuiltin ? [] : [.builtin])
  }

  private var mayBeSpanish: Bool { language?.isVietnamese != true }

  // MARK: - The glossary

  /// Terms of the same text, of the same without diacritics, or of the lemma.
  func same(_ text: String) throws -> [KeyedAnswer] {
    let hits = try hits(text, language, isSameOnly: true)
    if !hits.isEmpty || !mayBeSpanish { return try hits.map { try answer($0, to: text) } }
    for lemma in SpanishLemma.candidates(of: text) where try reader.holds(lemma) {
      let hits = try self.hits(lemma, .spanish, isSameOnly: true)
      if !hits.isEmpty {
        return try hits.map { try answer($0, to: text, match: .folded, weight: Self.lemmaWeight) }
      }
    }
    return []
  }

  /// Terms that hold the query, or its lemma.
  func longer(_ text: String) throws -> [KeyedAnswer] {
    let hits = try hits(text, language)
    if hits.isEmpty, mayBeSpanish {
      for lemma in SpanishLemma.candidates(of: text) {
        let hits = try self.hits(lemma, .spanish).filter { $0.match == .prefix }
        if !hits.isEmpty { return try hits.map { try answer($0, to: text, weight: Self.lemmaWeight) } }
      }
    }
    return try hits.filter { $0.match == .prefix }.map { try answer($0, to: text) }
  }

  /// Terms that the query may be a misspelling of.
  func misspelt(_ text: String) throws -> [KeyedAnswer] {
    try hits(text, language, fuzzy: .always).map { try answer($0, to: text) }
  }

  private func hits(
    _ text: String, _ language: Language?, isSameOnly: Bool = false, fuzzy: TermQuery.Fuzzy = .never
  ) throws -> [TermHit] {
    // Several terms of one concept may answer; half as many again is enough for that.
    var query = TermQuery(
      text, language: language, leavingOut: settings.usesBuiltin ? [] : [.builtin], fuzzy: fuzzy,
      limit: limit + limit / 2)
    query.isSameOnly = isSameOnly
    return try reader.lookup(query)
  }

  private func answer(
    _ hit: TermHit, to text: String, match: LookUpAnswer.Match? = nil, weight: Double = 1
  ) throws -> KeyedAnswer {
    var answer = LookUpAnswer(hit, to: text, match: match, weight: weight)
    if answer.isOutdated, let note = try parts.note(behind: hit.term.text) {
      answer.notes = [answer.notes, note].compactMap(\.self).joined(separator: " · ")
    }
    return KeyedAnswer(hit.concept.id, answer)
  }

  // MARK: - Composition

  /// What the query can be put together from; all ways to compose one title are forms of one answer.
  func composed(_ text: String) throws -> [KeyedAnswer] {
    let places = settings.usesLexicon ? PlaceNames.world : PlaceNames.none
    let composer = TitleComposer<any Error>(places: places) { phrase, language in
      try parts.part(phrase, language)
    }
    if language?.isSpanish != true {
      let terms = try composer.spanish(for: text)
      if !terms.isEmpty { return [Self.keyed(terms, text, isVietnamese: true)] }
    }
    guard mayBeSpanish else { return [] }
    let terms = try composer.vietnamese(for: text)
    return terms.isEmpty ? [] : [Self.keyed(terms, text, isVietnamese: false)]
  }

  private static func keyed(_ terms: [ComposedTerm], _ text: String, isVietnamese: Bool) -> KeyedAnswer {
    KeyedAnswer("composed:\(text)", LookUpAnswer(composed: terms, to: text, isVietnamese: isVietnamese))
  }

  // MARK: - Sentences

  /// The terms of running text, the longest at each word, in the order of the text.
  func terms(of sentence: SentenceWords) throws -> [KeyedAnswer] {
    var answers: [KeyedAnswer] = []
    var index = 0
    while index < sentence.count {
      guard let found = try longest(at: index, in: sentence) else {
        index += 1
        continue
      }
      answers += found.answers
      index = found.end
    }
    return answers
  }

  /// A single word means a term with its own diacritics, and an acronym in capitals alone: "al" is no "AL".
  private static func isMeant(_ answer: LookUpAnswer, by word: String) -> Bool {
    let isAcronym = answer.found.uppercased() == answer.found
    return answer.match == .exact && (!isAcronym || word == answer.found)
  }

  private func longest(at start: Int, in sentence: SentenceWords) throws -> (
    end: Int, answers: [KeyedAnswer]
  )? {
    let mayCompose = sentence.beginsOffice(at: start)
    for phrase in sentence.phrases(at: start) {
      if try parts.holds(phrase.text) {
        let same = try same(phrase.text).filter { phrase.isLong || Self.isMeant($0.answer, by: phrase.text) }
        if let first = same.first { return (phrase.end, [first]) }
      }
      guard mayCompose, phrase.isLong else { continue }
      let composed = try composed(phrase.text).filter { !$0.answer.isGuessed }
      if !composed.isEmpty { return (phrase.end, composed) }
    }
    return nil
  }
}
