internal import TextCore
internal import BitextModel
internal import Terminology

/// How far a Spanish term reaches behind its head.
///
/// Names go on over capitals and over "de", "del", "de la", "y", "para" when a name or a noun follows; an article after
/// "y", a verb, punctuation or the name of a person ends them.
struct SpanishExtent: TermExtent {
  let caption: CaptionText
  let resources: LanguageResources
  /// Where names of persons begin.
  let personStarts: Set<Int>
  let words: SpanishJoins

  let vocabulary: Vocabulary

  /// Whether a term may just as well end before this token: at "y", "en", "para", at marks, and at a small word that
  /// may be an adjective or a verb.
  func isDoubtful(_ index: Int, head: Int) -> Bool {
    let token = caption.tokens[index]
    if index == head { return false }
    if token.shape == .punctuation || words.and.contains(token.word) || words.at.contains(token.word) {
      return true
    }
    if words.prepositions.contains(token.word) {
      return !words.of.contains(token.word) || opensInstitution(index)
    }
    return token.shape == .lower && !isJoin(index - 1)
      && !words.articles.contains(caption.tokens[index - 1].word)
      && !words.articles.contains(token.word)
  }

  /// Whether another institution is named behind "de" and its article.
  private func opensInstitution(_ index: Int) -> Bool {
    var next = index + 1
    while next < caption.creditStart, isArticle(next) { next += 1 }
    return caption.isCapital(next) && head(at: next)?.isA(.institution) == true
  }

  func step(from index: Int, head: Int, category: TermGrammar.Category) -> Int? {
    guard index < caption.creditStart, !personStarts.contains(index) else { return nil }
    switch caption.tokens[index].shape {
    case .punctuation: return punctuationStep(index)
    case .number: return caption.tokens[index - 1].isWord ? index + 1 : nil
    case .lower: return lowerStep(index, head: head, category)
    default: return index + 1
    }
  }

  private func punctuationStep(_ index: Int) -> Int? {
    if caption.isMark(index, ",") { return isListComma(index) ? index + 1 : nil }
    if caption.isMark(index, "-") || caption.isMark(index, "–") {
      let next = index + 1
      guard caption.isCapital(next), caption.isCapital(index - 1), !personStarts.contains(next),
        !startsOffice(next)
      else { return nil }
      return next
    }
    if caption.isMark(index, ".") || caption.isMark(index, "/") {
      return !caption.tokens[index].followsSpace && caption.isCapital(index + 1)
        && !caption.tokens[index + 1].followsSpace ? index + 1 : nil
    }
    return nil
  }

  /// "Cultura, Deportes y Turismo": a capital follows, and "y" with a capital soon after, without an article.
  private func isListComma(_ index: Int) -> Bool {
    guard caption.isCapital(index + 1), !personStarts.contains(index + 1), head(at: index + 1) == nil else {
      return false
    }
    for ahead in index + 2..<min(index + 8, caption.creditStart) {
      if personStarts.contains(ahead) { return false }
      if words.and.contains(caption.tokens[ahead].word) { return caption.isCapital(ahead + 1) }
      if caption.isPunctuation(ahead), !caption.isMark(ahead, ",") { return false }
    }
    return false
  }

  private func lowerStep(_ index: Int, head: Int, _ category: TermGrammar.Category) -> Int? {
    let word = caption.tokens[index].word
    if words.and.contains(word) { return joinsNames(index) ? index + 1 : nil }
    if words.prepositions.contains(word) {
      return category != .place || words.of.contains(word) ? prepositionStep(index) : nil
    }
    if words.at.contains(word) {
      return category == .office || category == .institution || isAbroad(index) ? prepositionStep(index) : nil
    }
    if words.articles.contains(word) { return isJoin(index - 1) ? index + 1 : nil }
    return nounStep(index, head: head)
  }

  /// "en el exterior", "en el extranjero" belong to names.
  private func isAbroad(_ index: Int) -> Bool {
    guard index + 2 < caption.creditStart else { return false }
    let last = vocabulary.text(of: caption.tokens[index + 2].folded)
    return last == "exterior" || last == "extranjero"
  }

  /// A preposition goes on when something nameable follows.
  private func prepositionStep(_ index: Int) -> Int? {
    var next = index + 1
    while next < caption.creditStart, words.articles.contains(caption.tokens[next].word) { next += 1 }
    guard next < caption.creditStart, !personStarts.contains(next) else { return nil }
    return caption.tokens[next].isWord || caption.tokens[next].shape == .number ? index + 1 : nil
  }

  /// A noun in small letters stands behind a joining word, an adjective behind the head or such a noun, where the
  /// name goes on or ends behind it.
  private func nounStep(_ index: Int, head: Int) -> Int? {
    if isJoin(index - 1) || words.articles.contains(caption.tokens[index - 1].word) { return index + 1 }
    if index + 1 < caption.creditStart, caption.tokens[index + 1].shape == .number { return index + 2 }
    let isAfterNoun = index == head || caption.tokens[index - 1].shape == .lower
    guard isAfterNoun else { return nil }
    if words.isAdjective(vocabulary.bytes(of: caption.tokens[index].word)) { return index + 1 }
    let next = index + 1
    let closes = next >= caption.creditStart || caption.isPunctuation(next) || personStarts.contains(next)
    return closes || words.of.contains(caption.tokens[next].word) || caption.isCapital(next) ? next : nil
  }

  private func isJoin(_ index: Int) -> Bool {
    guard caption.tokens.indices.contains(index) else { return false }
    let word = caption.tokens[index].word
    return words.prepositions.contains(word) || words.and.contains(word) || words.at.contains(word)
  }

  /// An article in small letters; "La" may close a name ("Son La").
  private func isArticle(_ index: Int) -> Bool {
    caption.tokens[index].shape == .lower && words.articles.contains(caption.tokens[index].word)
  }

  private func joinsNames(_ index: Int) -> Bool {
    let next = index + 1
    guard next < caption.creditStart, !personStarts.contains(next), caption.tokens[next].isWord,
      !words.articles.contains(caption.tokens[next].word)
    else { return false }
    if words.of.contains(caption.tokens[next].word) { return prepositionStep(next) != nil }
    if let head = head(at: next) {
      // "Ministerio de Defensa y Policía": a new institution begins; but "Industria y Comercio" goes on.
      return !head.isA(.office) && !head.isA(.institution) && caption.isCapital(next)
    }
    return caption.isCapital(next) || !caption.isCapital(index - 1)
  }

  private func head(at index: Int) -> TermGrammar.Match? {
    resources.grammar.spanishHead(at: index, in: caption.tokens)
  }

  private func startsOffice(_ index: Int) -> Bool { head(at: index)?.isA(.office) ?? false }

  func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start {
      let token = caption.tokens[end - 1]
      let isLoose = token.shape == .punctuation || isJoin(end - 1) || isArticle(end - 1)
      if !isLoose { break }
      end -= 1
    }
    return end
  }
}
