package import BitextModel
package import GlossaryStore
internal import Terminology

/// Looks a title or a term up in the glossary, in either direction.
///
/// The same text comes first, then the same without diacritics or in its lemma, then what can be composed of known
/// parts, then longer terms that hold the query, the general lexicon, and misspellings where nothing else was found. A
/// sentence is answered with its terms, in its order.
package struct LookUp: Sendable {
  private let store: GlossaryStore
  private let settings: Settings
  private let lexicon: LexiconSearch
  /// How many concepts at most.
  private var limit: Int
  /// So many answers are looked up in the corpus; hardly anybody reads on.
  private static let shownWithExamples = 5
  /// A misspelling this near is what was meant; below it, known parts of the query tell more.
  private static let sureMisspelling = 0.8

  /// A look-up in an open glossary.
  package init(_ store: GlossaryStore, _ settings: Settings, limit: Int = 20) {
    self.store = store
    self.settings = settings
    self.limit = limit
    lexicon = LexiconSearch()
  }

  /// The same look-up with so many concepts at most.
  package func limited(to limit: Int) -> LookUp {
    var lookUp = self
    lookUp.limit = limit
    return lookUp
  }

  /// What answers a text, the best first; empty where nothing does.
  ///
  /// - Parameters:
  ///   - text: A title, a term or a sentence, with or without diacritics.
  ///   - language: The language of the text; nil to find it out.
  /// - Throws: What is wrong with the glossary or the lexicon.
  /// - Returns: Concepts, each once; those of a sentence in its order.
  package func answers(to text: String, from language: Language? = nil) throws(WorkbenchError)
    -> [LookUpAnswer]
  {
    let sentence = SentenceWords(text)
    var hasCorpus = false
    var answers = try asked(language) { search in
      hasCorpus = try search.hasCorpus()
      return try Self.found(text, sentence, search)
    }
    if settings.usesLexicon {
      answers += try lexicon.entries(for: text, language).map(KeyedAnswer.init(lexicon:))
    }
    if answers.isEmpty { answers = try approximate(text, sentence, language) }
    var seen: Set<String> = []
    let best = answers.filter { seen.insert($0.key).inserted }.prefix(limit).map(\.answer)
    return hasCorpus ? try withExamples(best) : best
  }

  /// What the glossary has of a text itself: the same, else what it is composed of, then longer terms.
  private static func found(
    _ text: String, _ sentence: SentenceWords, _ search: GlossarySearch
  ) throws -> [KeyedAnswer] {
    let same = try search.same(text)
    var found = same.isEmpty ? try search.sameLemma(text) : same
    if found.isEmpty { found = try search.composed(text) }
    if found.isEmpty, sentence.isSentence { return try search.terms(of: sentence) }
    let longer = try search.longer(text, besides: same.count)
    if found.first?.answer.isGuessed == true {
      found += (longer + (try search.misspelt(text, besides: longer.count))).filter(isSure)
    }
    return found + (same.isEmpty && longer.isEmpty ? try search.longerLemma(text) : longer)
  }

  /// The answers, the first ones with examples out of the corpus where they have few.
  private func withExamples(_ answers: [LookUpAnswer]) throws(WorkbenchError) -> [LookUpAnswer] {
    let examples = CorpusExamples(store)
    var answers = answers
    for index in answers.indices.prefix(Self.shownWithExamples) {
      answers[index].examples = try examples.completed(answers[index])
    }
    return answers
  }

  /// Misspelt terms, and the terms that an unknown phrase is made of.
  private func approximate(_ text: String, _ sentence: SentenceWords, _ language: Language?)
    throws(WorkbenchError) -> [KeyedAnswer]
  {
    try asked(language) { search in
      // Of a sentence only the terms were looked for.
      let misspelt = sentence.isSentence ? try search.nearest(text) : try search.misspelt(text)
      if let first = misspelt.first, Self.isSure(first) { return misspelt }
      return try search.terms(of: sentence) + misspelt
    }
  }

  private static func isSure(_ misspelt: KeyedAnswer) -> Bool { misspelt.answer.score >= sureMisspelling }

  private func asked(_ language: Language?, _ body: (GlossarySearch) throws -> [KeyedAnswer])
    throws(WorkbenchError) -> [KeyedAnswer]
  {
    do {
      return try store.reading { try body(GlossarySearch($0, settings, language, limit: limit)) }
    } catch {
      throw .glossary(error)
    }
  }
}

/// An answer and what makes it one of its own: the concept's id where it has one.
struct KeyedAnswer {
  let key: String
  let answer: LookUpAnswer

  init(_ key: String, _ answer: LookUpAnswer) {
    self.key = key
    self.answer = answer
  }

  /// An entry of the lexicon.
  init(lexicon answer: LookUpAnswer) {
    self.init("lexicon:\(answer.vietnamese.first?.text ?? ""):\(answer.found)", answer)
  }
}
