internal import TextCore
internal import BitextModel
internal import Terminology

/// How far a Vietnamese term reaches behind its head.
///
/// Names of institutions go on over capitals, over the second syllable of a word whose first is a capital, over
/// nouns and adjectives; a verb, a particle, punctuation or the name of a person ends them.
struct VietnameseExtent {
  let caption: CaptionText
  let resources: LanguageResources
  /// Where names of persons begin: no term goes on into them.
  let personStarts: Set<Int>
  private let joins: Joins

  init(caption: CaptionText, resources: LanguageResources, personStarts: Set<Int>, joins: Joins) {
    self.caption = caption
    self.resources = resources
    self.personStarts = personStarts
    self.joins = joins
  }

  /// The small words that hold names together, by id.
  struct Joins {
    let and: TokenID?
    let at: TokenID?
    let about: TokenID?
    let of: TokenID?
    private let foldedAnd: TokenID?
    /// của, thuộc, về, các, cho người …
    let inside: Set<TokenID>

    init(resources: LanguageResources) {
      func id(_ word: String) -> TokenID? { resources.vocabulary.id(of: Array(word.utf8)) }
      and = id("và")
      at = id("tại")
      about = id("về")
      of = id("của")
      foldedAnd = id("va")
      inside = Set(["của", "thuộc", "về", "các", "những", "ở"].compactMap(id))
    }

    /// Whether a token is "và", or "va" where diacritics were lost.
    func isAnd(_ token: Token, isUnaccented: Bool) -> Bool {
      token.word == and || (isUnaccented && token.folded == foldedAnd)
    }
  }

  /// The possible ends of a term whose head ends at `start`, the farthest last.
  func ends(from start: Int, category: TermGrammar.Category) -> [Int] {
    var ends: [Int] = []
    var index = start
    while let next = step(from: index, head: start, category: category) {
      if isDoubtful(index, head: start) { ends.append(trimmed(start, index)) }
      index = next
    }
    ends.append(trimmed(start, index))
    return ends.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether a term may just as well end before this token: at "và", "tại" and marks, at words that are verbs too,
  /// at a small head of another term, and at a surname with a name behind it.
  private func isDoubtful(_ index: Int, head: Int) -> Bool {
    let token = caption.tokens[index]
    if index == head { return false }
    if token.shape == .punctuation || token.word == joins.and || token.word == joins.at { return true }
    if token.word == joins.about || token.word == joins.of { return true }
    if token.shape == .lower {
      let word = resources.wordClasses.word(at: index, in: caption.tokens, folded: caption.isUnaccented)
      return word?.classes.contains(.verb) == true || word == nil || placeHead(index) || institution(at: index) != nil
    }
    return isSurname(index) && caption.isCapital(index + 1)
  }

  private func isSurname(_ index: Int) -> Bool {
    !caption.isUnaccented && resources.markers.surnames.contains(caption.tokens[index].word)
  }

  /// The index behind what belongs to the term at this index; nil where the term ends.
  private func step(from index: Int, head: Int, category: TermGrammar.Category) -> Int? {
    let tokens = caption.tokens
    guard index < caption.creditStart, !personStarts.contains(index) else { return nil }
    let token = tokens[index]
    switch token.shape {
    case .punctuation: return punctuationStep(index, head: head)
    case .number: return index == head || caption.isCapital(index - 1) || category != .office ? index + 1 : nil
    case .lower: return lowerStep(index, head: head, category: category)
    default: return startsOffice(index) && index > head && !isInside(index - 1) ? nil : index + 1
    }
  }

  /// A comma inside a ministry's name ("Văn hóa, Thể thao và Du lịch"); a dash or quotation marks inside a name.
  private func punctuationStep(_ index: Int, head: Int) -> Int? {
    if caption.isMark(index, ",") { return isListComma(index) ? index + 1 : nil }
    if caption.isMark(index, "-") || caption.isMark(index, "–") {
      return isNameDash(index) ? index + 1 : nil
    }
    if caption.isMark(index, "/") || caption.isMark(index, ".") {
      return !caption.tokens[index].followsSpace && caption.isCapital(index + 1)
        && !caption.tokens[index + 1].followsSpace ? index + 1 : nil
    }
    return nil
  }

  /// A comma before a capital, with "và" and a capital soon after and no person or office between.
  private func isListComma(_ index: Int) -> Bool {
    guard caption.isCapital(index + 1), !personStarts.contains(index + 1), !startsOffice(index + 1),
      institution(at: index + 1) == nil
    else { return false }
    for ahead in index + 2..<min(index + 9, caption.creditStart) {
      if personStarts.contains(ahead) { return false }
      if caption.tokens[ahead].word == joins.and { return caption.isCapital(ahead + 1) }
      if caption.isPunctuation(ahead), !caption.isMark(ahead, ",") { return false }
    }
    return false
  }

  private func isNameDash(_ index: Int) -> Bool {
    guard index + 1 < caption.creditStart, !personStarts.contains(index + 1) else { return false }
    if !caption.tokens[index + 1].followsSpace { return caption.tokens[index + 1].isWord }
    return caption.tokens[index - 1].isWord && !startsOffice(index + 1)
      && (caption.isCapital(index + 1) || placeHead(index + 1))
  }

  private func placeHead(_ index: Int) -> Bool {
    resources.grammar.vietnameseHead(at: index, in: caption.tokens, folded: caption.isUnaccented)?.isA(.place) ?? false
  }

  private func lowerStep(_ index: Int, head: Int, category: TermGrammar.Category) -> Int? {
    let word = caption.tokens[index].word
    if joins.isAnd(caption.tokens[index], isUnaccented: caption.isUnaccented) {
      return joinsNames(index) ? index + 1 : nil
    }
    if placeHead(index), caption.isCapital(index + 1) || caption.isCapital(index + 2) { return index + 1 }
    if word == joins.at { return category == .office || category == .institution ? atStep(index) : nil }
    if isInside(index) { return category == .place ? nil : index + 1 }
    if caption.isUnaccented { return unaccentedStep(index) }
    return wordStep(index, head: head, category: category)
  }

  /// "tại" goes on before the name of a place.
  private func atStep(_ index: Int) -> Int? {
    caption.isCapital(index + 1) || placeHead(index + 1) || caption.isUnaccented ? index + 1 : nil
  }

  /// A word of small letters: nouns and adjectives belong to the name, verbs and particles end it.
  private func wordStep(_ index: Int, head: Int, category: TermGrammar.Category) -> Int? {
    let classes = resources.wordClasses
    // "Bộ Ngoại giao": the capital and the small syllable behind it are one word.
    if caption.isCapital(index - 1),
      let word = classes.word(at: index - 1, in: caption.tokens, folded: false), word.end > index
    {
      return word.end
    }
    guard let word = classes.word(at: index, in: caption.tokens, folded: false) else { return unknownStep(index) }
    if word.classes.contains(.stop), index > head { return nil }
    if word.classes.contains(.noun) || word.classes.contains(.adjective) { return word.end }
    return word.classes.contains(.verb) && index == head && category != .office ? word.end : nil
  }

  private func unknownStep(_ index: Int) -> Int? {
    // The office heads of other persons end the term; other unknown syllables belong to it.
    startsOffice(index) ? nil : index + 1
  }

  private func unaccentedStep(_ index: Int) -> Int? {
    guard let word = resources.wordClasses.word(at: index, in: caption.tokens, folded: true) else { return index + 1 }
    let isVerb = word.classes.contains(.verb) && !word.classes.contains(.noun)
    return word.classes.contains(.stop) || isVerb ? nil : word.end
  }

  private func joinsNames(_ index: Int) -> Bool {
    let next = index + 1
    guard next < caption.creditStart, !personStarts.contains(next), !startsOffice(next) else { return false }
    if let institution = institution(at: next) {
      return !caption.isCapital(next) && institution.range.count == 1
    }
    if caption.isCapital(next) { return caption.isCapital(index - 1) || caption.tokens[index - 1].shape == .lower }
    if let word = resources.wordClasses.word(at: next, in: caption.tokens, folded: caption.isUnaccented) {
      return !word.classes.contains(.verb) && word.classes.contains(.noun)
    }
    return caption.isUnaccented
  }

  private func isInside(_ index: Int) -> Bool { joins.inside.contains(caption.tokens[index].word) }

  private func startsOffice(_ index: Int) -> Bool {
    guard let head = resources.grammar.vietnameseHead(at: index, in: caption.tokens, folded: caption.isUnaccented)
    else { return false }
    // "… Việt Nam, Trung tướng Phạm …": a rank belongs to the name behind it.
    if head.isA(.rank), personStarts.contains(head.range.upperBound) { return true }
    return head.isA(.office) && (caption.isCapital(index) || caption.isUnaccented || head.range.count > 1)
  }

  private func institution(at index: Int) -> TermGrammar.Match? {
    let head = resources.grammar.vietnameseHead(at: index, in: caption.tokens, folded: caption.isUnaccented)
    return head?.isA(.institution) == true ? head : nil
  }

  /// Drops joining words and marks at the end.
  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start {
      let token = caption.tokens[end - 1]
      let isLoose = token.shape == .punctuation || token.word == joins.and || token.word == joins.at || isInside(end - 1)
      if !isLoose { break }
      end -= 1
    }
    return end
  }
}
