internal import BitextModel
internal import Terminology
internal import TextCore

/// Tells whether a phrase is built like a term: a noun with what belongs to it.
///
/// By the classes of the first and the last word, as far as the lexicon knows them; a word that it does not know may be
/// anything. Capitals are judged by `TermScore`, where the text is seen.
struct TermShape {
  private let resources: LanguageResources

  init(resources: LanguageResources) {
    self.resources = resources
  }

  /// Whether a Vietnamese phrase may be a term: it neither begins with a verb or small word nor ends with one.
  func isTerm(vietnamese tokens: [Token]) -> Bool {
    guard tokens.count > 1, let first = tokens.first, let last = tokens.last, first.isWord,
      last.shape != .punctuation
    else { return false }
    var index = 0
    var isFirst = true
    while index < tokens.count {
      let word = resources.wordClasses.word(at: index, in: tokens, folded: false)
      let end = word?.end ?? index + 1
      if let classes = word?.classes, isFirst || end == tokens.count, !Self.bounds(classes, isFirst: isFirst)
      {
        return false
      }
      isFirst = false
      index = end
    }
    return true
  }

  /// Whether a word of these classes may begin or end a term.
  private static func bounds(_ classes: VietnameseWordClasses.Classes, isFirst: Bool) -> Bool {
    if classes.contains(.stop) { return false }
    if classes.contains(.noun) { return true }
    // "chuyển đổi số" begins with a verb that names an action; a term may end with one: "bộ quốc phòng".
    return isFirst ? classes.contains(.verb) && !classes.contains(.other) : !classes.contains(.other)
  }

  /// Whether a Spanish phrase may be a term: it begins and ends with words that are no small words, and holds no verb.
  func isTerm(spanish tokens: [Token], _ vocabulary: Vocabulary) -> Bool {
    guard let first = tokens.first, let last = tokens.last, first.isWord else { return false }
    return [first, last].allSatisfy { token in
      token.shape != .punctuation && !SpanishFunctionWords.contains(token, in: vocabulary)
    } && !tokens.contains { Self.isVerbOrAdverb(vocabulary.bytes(of: $0.word)) }
      && !tokens.contains { $0.shape == .punctuation && $0.range.count > 1 }
  }

  /// Whether both sides say what somebody does: a verb, and an infinitive.
  func isAction(_ vietnamese: [Token], _ spanish: [Token], _ vocabulary: Vocabulary) -> Bool {
    let first = resources.wordClasses.word(at: 0, in: vietnamese, folded: false)
    guard first?.classes == .verb, let word = spanish.first else { return false }
    return Self.infinitives.contains { vocabulary.bytes(of: word.folded).suffix(2).elementsEqual($0) }
  }

  private static let infinitives: [[UInt8]] = ["ar", "er", "ir"].map { Array($0.utf8) }

  /// Endings that nouns have not: adverbs, and the forms of verbs that news is told in.
  private static func isVerbOrAdverb(_ word: some Collection<UInt8>) -> Bool {
    endings.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
  }

  private static let endings: [[UInt8]] = [
    "mente", "aron", "ieron", "aban", "ían", "iendo", "ará", "erá", "irá", "arán", "erán", "irán",
    "arse",
    "erse", "irse", "ó",
  ].map { Array($0.utf8) }
}
