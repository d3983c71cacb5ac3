package import BitextModel
package import GlossaryStore
internal import Terminology
internal import TextCore

/// Looks a title or a term up in the glossary, in either direction.
///
/// The same text comes first, then the same without diacritics or in its lemma, then what can be composed of known
/// parts, then longer terms that hold the query, then misspellings, and the general lexicon last.
package struct LookUp: Sendable {
  private let store: GlossaryStore
  private let settings: Settings
  /// How many concepts at most.
  private let limit: Int
  /// An inflected form is as good as one without diacritics, and a little less sure.
  private static let lemmaWeight = 0.98

  /// A look-up in an open glossary.
  package init(_ store: GlossaryStore, _ settings: Settings, limit: Int = 20) {
    self.store = store
    self.settings = settings
    self.limit = limit
  }

  /// What answers a text, the best first; empty where nothing does.
  ///
  /// - Parameters:
  ///   - text: A title or a term, with or without diacritics.
  ///   - language: The language of the text; nil to find it out.
  /// - Throws: What is wrong with the glossary or the lexicon.
  /// - Returns: Concepts, each once.
  package func answers(to text: String, from language: Language? = nil) throws(WorkbenchError)
    -> [LookUpAnswer]
  {
    var answers = try same(text, language)
    if answers.isEmpty { answers += try composed(text, language) }
    answers += try longer(text, language)
    answers += try lexicon(text, language)
    if answers.isEmpty { answers = try misspelt(text, language) }
    var seen: Set<String> = []
    return Array(answers.filter { seen.insert($0.key).inserted }.prefix(limit).map(\.answer))
  }

  /// An answer and what makes it one of its own: the concept's id where it has one.
  private typealias Keyed = (key: String, answer: LookUpAnswer)

  // MARK: - The glossary

  private func same(_ text: String, _ language: Language?) throws(WorkbenchError) -> [Keyed] {
    let hits = try hits(text, language, isSameOnly: true)
    if !hits.isEmpty || language?.isVietnamese == true {
      return hits.map { ($0.concept.id, LookUpAnswer($0)) }
    }
    for lemma in SpanishLemma.candidates(of: text) {
      let hits = try self.hits(lemma, .spanish, isSameOnly: true)
      if !hits.isEmpty {
        return hits.map { ($0.concept.id, LookUpAnswer($0, match: .folded, weight: Self.lemmaWeight)) }
      }
    }
    return []
  }

  /// Terms that hold the query, or its lemma.
  private func longer(_ text: String, _ language: Language?) throws(WorkbenchError) -> [Keyed] {
    let hits = try hits(text, language)
    if hits.isEmpty, language?.isVietnamese != true {
      for lemma in SpanishLemma.candidates(of: text) {
        let hits = try self.hits(lemma, .spanish).filter { $0.match == .prefix }
        if !hits.isEmpty { return hits.map { ($0.concept.id, LookUpAnswer($0, weight: Self.lemmaWeight)) } }
      }
    }
    return hits.filter { $0.match == .prefix }.map { ($0.concept.id, LookUpAnswer($0)) }
  }

  private func misspelt(_ text: String, _ language: Language?) throws(WorkbenchError) -> [Keyed] {
    try hits(text, language, fuzzy: .always).map { ($0.concept.id, LookUpAnswer($0)) }
  }

  private func hits(
    _ text: String, _ language: Language?, isSameOnly: Bool = false, fuzzy: TermQuery.Fuzzy = .never
  ) throws(WorkbenchError) -> [TermHit] {
    var query = TermQuery(
      text, language: language, leavingOut: settings.usesBuiltin ? [] : [.builtin], fuzzy: fuzzy,
      limit: limit * 3)
    query.isSameOnly = isSameOnly
    do { return try store.lookup(query) } catch { throw .glossary(error) }
  }

  // MARK: - Composition

  private func composed(_ text: String, _ language: Language?) throws(WorkbenchError) -> [Keyed] {
    let places = settings.usesLexicon ? PlaceNames() : PlaceNames.none
    let composer = TitleComposer<WorkbenchError>(places: places) { phrase, language throws(WorkbenchError) in
      try part(phrase, language)
    }
    if language?.isSpanish != true {
      let terms = try composer.spanish(for: text)
      if !terms.isEmpty { return [Self.composed(terms, isVietnamese: true)] }
    }
    if language?.isVietnamese == true { return [] }
    let terms = try composer.vietnamese(for: text)
    return terms.isEmpty ? [] : [Self.composed(terms, isVietnamese: false)]
  }

  /// A phrase as a part: the first concept that has both languages.
  private func part(_ phrase: String, _ language: Language) throws(WorkbenchError) -> KnownTerm? {
    for hit in try hits(phrase, language, isSameOnly: true) {
      let name = hit.term.isShortened ? nil : hit.term.text
      let vietnamese = language.isVietnamese ? name : nil
      if let term = KnownTerm(hit.concept, vietnamese: vietnamese) { return term }
    }
    return nil
  }

  /// All ways to compose one title are forms of one answer.
  private static func composed(_ terms: [ComposedTerm], isVietnamese: Bool) -> Keyed {
    let answer = LookUpAnswer(composed: terms, isVietnamese: isVietnamese)
    return ("composed", answer)
  }

  // MARK: - The lexicon

  private func lexicon(_ text: String, _ language: Language?) throws(WorkbenchError) -> [Keyed] {
    guard settings.usesLexicon else { return [] }
    let found = try LexiconSearch(data: DataFolder.find()).entries(for: text, language)
    return found.map { ("lexicon:" + $0.vietnamese[0].text + ":" + $0.found, $0) }
  }
}

extension LookUpAnswer {
  /// A title put together from known parts, in one or several ways.
  init(composed terms: [ComposedTerm], isVietnamese: Bool) {
    match = .composed
    score = terms.first?.score ?? 0
    found = (isVietnamese ? terms.first?.vietnamese : terms.first?.spanish) ?? ""
    self.isVietnamese = isVietnamese
    kind = .title
    vietnamese = Self.unique(terms.map(\.vietnamese))
    spanish = Self.unique(terms.map(\.spanish))
    source = "composed of known parts"
    notes = nil
    examples = []
  }

  private static func unique(_ texts: [String]) -> [Form] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }.map { Form($0, status: "candidate") }
  }
}
