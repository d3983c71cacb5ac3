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

  /// Terms of the same text or of the same without diacritics.
  func same(_ text: String) throws -> [KeyedAnswer] { try answers(text, language, .same) }

  /// Terms of the lemma of a text.
  func sameLemma(_ text: String) throws -> [KeyedAnswer] {
    guard mayBeSpanish else { return [] }
    for lemma in SpanishLemma.candidates(of: text) where try reader.holds(lemma) {
      let hits = try hits(lemma, .spanish, .same)
      if !hits.isEmpty {
        return try hits.map { try answer($0, to: text, match: .folded, weight: Self.lemmaWeight) }
      }
    }
    return []
  }

  private func sameOrLemma(_ text: String) throws -> [KeyedAnswer] {
    let same = try same(text)
    return same.isEmpty ? try sameLemma(text) : same
  }

  /// Terms that hold the query, which so many terms have as their whole text.
  func longer(_ text: String, besides known: Int) throws -> [KeyedAnswer] {
    try answers(text, language, .longer(besides: known))
  }

  /// Terms that hold the lemma of the query.
  func longerLemma(_ text: String) throws -> [KeyedAnswer] {
    guard mayBeSpanish else { return [] }
    for lemma in SpanishLemma.candidates(of: text) {
      let hits = try hits(lemma, .spanish, .all).filter { $0.match == .prefix }
      if !hits.isEmpty { return try hits.map { try answer($0, to: text, weight: Self.lemmaWeight) } }
    }
    return []
  }

  /// Terms that the query may be a misspelling of, besides so many that hold it.
  func misspelt(_ text: String, besides known: Int = 0) throws -> [KeyedAnswer] {
    try answers(text, language, .near, besides: known)
  }

  /// Terms that hold the query, or that it may be a misspelling of.
  func nearest(_ text: String) throws -> [KeyedAnswer] {
    try hits(text, language, .all, fuzzy: .always).map { try answer($0, to: text) }
  }

  private func answers(
    _ text: String, _ language: Language?, _ scope: TermQuery.Scope, besides known: Int = 0
  ) throws -> [KeyedAnswer] {
    try hits(text, language, scope, besides: known).map { try answer($0, to: text) }
  }

  private func hits(
    _ text: String, _ language: Language?, _ scope: TermQuery.Scope, fuzzy: TermQuery.Fuzzy = .never,
    besides known: Int = 0
  ) throws -> [TermHit] {
    // Several terms of one concept may answer; half as many again is enough for that.
    var query = TermQuery(
      text, language: language, leavingOut: settings.usesBuiltin ? [] : [.builtin], fuzzy: fuzzy,
      limit: limit + limit / 2 - known)
    query.scope = scope
    query.concepts = limit
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

  /// Whether examples can be taken from a corpus.
  func hasCorpus() throws -> Bool { try reader.hasCorpus() }

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
        let same = try sameOrLemma(phrase.text).filter {
          phrase.isLong || Self.isMeant($0.answer, by: phrase.text)
        }
        if let first = same.first { return (phrase.end, [first]) }
      }
      guard mayCompose, phrase.isLong else { continue }
      let composed = try composed(phrase.text).filter { !$0.answer.isGuessed }
      if !composed.isEmpty { return (phrase.end, composed) }
    }
    return nil
  }
}
