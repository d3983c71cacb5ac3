internal import TextCore
internal import BitextModel
internal import Terminology

/// How far a Vietnamese term reaches behind its head.
///
/// Names of institutions go on over capitals, over the second syllable of a word whose first is a capital, over
/// nouns and adjectives; a verb, a particle, punctuation or the name of a person ends them.
struct VietnameseExtent: TermExtent {
  let caption: CaptionText
  let resources: LanguageResources
  /// Where names of persons begin: no term goes on into them.
  let personStarts: Set<Int>
  private let joins: VietnameseJoins

  init(caption: CaptionText, resources: LanguageResources, personStarts: Set<Int>, joins: VietnameseJoins) {
    self.caption = caption
    self.resources = resources
    self.personStarts = personStarts
    self.joins = joins
  }

  /// Whether a term may just as well end before this token: at "và", "tại" and marks, at words that are verbs too,
  /// at a small head of another term, and at a surname with a name behind it.
  func isDoubtful(_ index: Int, head: Int) -> Bool {
    let token = caption.tokens[index]
    if index == head { return false }
    if token.shape == .punctuation { return true }
    // "đảo Cát Bà 3 km": the number may count what follows.
    if token.shape == .number { return index + 1 < caption.creditStart && caption.shape(index + 1) == .lower }
    if let role = role(index) { return role != .inside }
    if caption.shape(index) == .lower {
      // The small syllable behind a capital is the second of a word: "Trung ương".
      if caption.isCapital(index - 1) { return placeHead(index) }
      let word = resources.wordClasses.word(at: index, in: caption.tokens, folded: caption.isUnaccented)
      return word?.classes.contains(.verb) == true || word == nil || placeHead(index)
        || institution(at: index) != nil
    }
    return isSurname(index) && caption.isCapital(index + 1)
  }

  private func isSurname(_ index: Int) -> Bool {
    !caption.isCaseless && resources.markers.surnames.contains(caption.tokens[index].word)
  }

  /// The index behind what belongs to the term at this index; nil where the term ends.
  func step(from index: Int, head: Int, category: TermGrammar.Category) -> Int? {
    guard index < caption.creditStart, !personStarts.contains(index) else { return nil }
    switch caption.shape(index) {
    case .punctuation: return punctuationStep(index, head: head)
    case .number: return index + 1
    case .lower: return lowerStep(index, head: head, category: category)
    default: return startsOffice(index) && index > head && !isInside(index - 1) ? nil : index + 1
    }
  }

  /// A comma inside a ministry's name ("Văn hóa, Thể thao và Du lịch"); a dash or quotation marks inside a name.
  private func punctuationStep(_ index: Int, head: Int) -> Int? {
    if caption.isMark(index, ",") {
      return isListComma(index) || isParentComma(index, head) ? index + 1 : nil
    }
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
      if role(ahead) == .and { return caption.isCapital(ahead + 1) }
      if caption.isPunctuation(ahead), !caption.isMark(ahead, ",") { return false }
    }
    return false
  }

  /// "Vụ Hợp tác quốc tế, Bộ Y tế": the institution above is named behind a comma.
  private func isParentComma(_ index: Int, _ head: Int) -> Bool {
    guard index > head, caption.isCapital(index + 1), !personStarts.contains(index + 1) else { return false }
    return institution(at: index + 1) != nil && !startsOffice(index + 1)
  }

  private func isNameDash(_ index: Int) -> Bool {
    guard index + 1 < caption.creditStart, !personStarts.contains(index + 1) else { return false }
    if !caption.tokens[index + 1].followsSpace { return caption.tokens[index + 1].isWord }
    return caption.tokens[index - 1].isWord && !startsOffice(index + 1)
      && (caption.isCapital(index + 1) || placeHead(index + 1))
  }

  private func placeHead(_ index: Int) -> Bool {
    resources.grammar.vietnameseHead(at: index, in: caption.tokens, folded: caption.isUnaccented)?.isA(.place)
      ?? false
  }

  private func lowerStep(_ index: Int, head: Int, category: TermGrammar.Category) -> Int? {
    switch role(index) {
    case .and: return joinsNames(index) ? index + 1 : nil
    case .at: return category == .office || isAbroad(head) ? atStep(index) : nil
    case .of, .inside: return category == .place ? nil : index + 1
    case .with: return goesOnWithCapital(index, category) ? index + 1 : nil
    case nil: break
    }
    if placeHead(index), caption.mayBeName(index + 1) || caption.mayBeName(index + 2) { return index + 1 }
    return caption.isCaseless ? caselessStep(index) : wordStep(index, head: head, category: category)
  }

  private func role(_ index: Int) -> VietnameseJoins.Role? {
    caption.tokens.indices.contains(index)
      ? joins.role(of: caption.tokens[index], isUnaccented: caption.isUnaccented) : nil
  }

  private func isScience(_ index: Int) -> Bool {
    resources.vocabulary.id(of: Array("học".utf8)) == caption.tokens[index].word
  }

  /// "Hữu nghị với các Dân tộc": a capital goes on with an institution's name.
  private func goesOnWithCapital(_ index: Int, _ category: TermGrammar.Category) -> Bool {
    guard category == .institution || category == .office else { return false }
    let next = role(index + 1) == .inside ? index + 2 : index + 1
    return caption.isCapital(next) && !personStarts.contains(next) && !startsOffice(next)
  }

  /// Embassies, offices and missions are in a place: "Văn phòng UN Women tại Việt Nam".
  private func isAbroad(_ head: Int) -> Bool {
    (max(0, head - 3)..<head).contains { start in
      guard let match = institution(at: start), match.range.upperBound == head else { return false }
      return match.heads.contains { head in
        head.category == .institution
          && HeadTable.institutionsAbroad.contains(HeadTable.institutions.entries[Int(head.row)].vietnamese)
      }
    }
  }

  /// "tại" goes on before the name of a place.
  private func atStep(_ index: Int) -> Int? {
    caption.mayBeName(index + 1) || placeHead(index + 1) ? index + 1 : nil
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
    guard let word = classes.word(at: index, in: caption.tokens, folded: false) else {
      return unknownStep(index)
    }
    // Behind "các" stands a noun: "các tổ chức". "học" makes the name of a science.
    if role(index - 1) == .inside || isScience(index) { return word.end }
    if word.classes.contains(.stop), index > head { return nil }
    if word.classes.contains(.noun) || word.classes.contains(.adjective) { return word.end }
    return word.classes.contains(.verb) && index == head && category != .office ? word.end : nil
  }

  private func unknownStep(_ index: Int) -> Int? {
    // The office heads of other persons end the term; other unknown syllables belong to it.
    startsOffice(index) ? nil : index + 1
  }

  private func caselessStep(_ index: Int) -> Int? {
    guard let word = resources.wordClasses.word(at: index, in: caption.tokens, folded: caption.isUnaccented)
    else {
      return index + 1
    }
    let isVerb = word.classes.contains(.verb) && !word.classes.contains(.noun)
    return word.classes.contains(.stop) || isVerb ? nil : word.end
  }

  private func joinsNames(_ index: Int) -> Bool {
    let next = index + 1
    guard next < caption.creditStart, !personStarts.contains(next), !startsOffice(next) else { return false }
    if let institution = institution(at: next) {
      return !caption.isCapital(next) && institution.range.count == 1
    }
    if caption.isCapital(next) {
      return caption.isCapital(index - 1) || caption.tokens[index - 1].shape == .lower
    }
    if caption.isCaseless { return caselessStep(next) != nil }
    if let word = resources.wordClasses.word(at: next, in: caption.tokens, folded: false) {
      return !word.classes.contains(.verb) && word.classes.contains(.noun)
    }
    return false
  }

  private func isInside(_ index: Int) -> Bool { role(index) == .inside || role(index) == .of }

  private func startsOffice(_ index: Int) -> Bool {
    guard
      let head = resources.grammar.vietnameseHead(at: index, in: caption.tokens, folded: caption.isUnaccented)
    else { return false }
    // "… Việt Nam, Trung tướng Phạm …": a rank belongs to the name behind it.
    if head.isA(.rank), personStarts.contains(head.range.upperBound) { return true }
    return head.isA(.office) && (caption.mayBeName(index) || head.range.count > 1)
  }

  private func institution(at index: Int) -> TermGrammar.Match? {
    let head = resources.grammar.vietnameseHead(at: index, in: caption.tokens, folded: caption.isUnaccented)
    return head?.isA(.institution) == true ? head : nil
  }

  /// Drops joining words and marks at the end.
  func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start {
      let token = caption.tokens[end - 1]
      let isLoose = token.shape == .punctuation || role(end - 1) != nil
      if !isLoose { break }
      end -= 1
    }
    return end
  }
}
