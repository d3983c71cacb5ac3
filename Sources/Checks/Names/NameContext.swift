internal import TextCore
internal import BitextModel
internal import Terminology

/// Reads what stands before a word of a Vietnamese line.
struct NameContext {
  let line: NameLine
  let knowledge: NameKnowledge
  /// The words where the name of an office ends, with its last words.
  private let titles: [Int: [TokenID]]
  /// The words where the word for a kind of place ends.
  private let places: Set<Int>
  /// The words with capitals that begin an office or an institution whose name goes on in small letters: "Phó Cục trưởng".
  private let openings: Set<Int>
  /// The farthest that an office stands before its bearer: "Bộ trưởng Bộ Nông nghiệp và Môi trường …".
  private static let farthestTitle = 12

  init(_ line: NameLine, _ knowledge: NameKnowledge) {
    self.line = line
    self.knowledge = knowledge
    let heads = Self.heads(in: line, knowledge)
    titles = Dictionary(heads.filter { !$0.isPlace }.map { ($0.end, $0.words) }) {
      $0.count > $1.count ? $0 : $1
    }
    places = Set(heads.filter(\.isPlace).map(\.end))
    openings = Set(heads.filter { $0.end > $0.start + 1 && !line.words[$0.end - 1].isCapital }.map(\.start))
  }

  private struct Head {
    let start: Int
    let end: Int
    let words: [TokenID]
    let isPlace: Bool
  }

  private static func heads(in line: NameLine, _ knowledge: NameKnowledge) -> [Head] {
    let all = line.text.tokens
    return line.words.indices.filter { line.words[$0].mayBeginHead }.compactMap { word in
      let token = line.tokens[word]
      guard let head = knowledge.grammar.vietnameseHead(at: token, in: all, folded: false) else { return nil }
      let isTitle = head.isA(.office) || head.isA(.rank)
      guard isTitle || head.isA(.place) else { return nil }
      let end = word + head.range.count(where: { all[$0].isWord })
      return Head(start: word, end: end, words: head.range.map { all[$0].folded }, isPlace: !isTitle)
    }
  }

  /// Whether an office begins at a word whose name goes on in small letters.
  func opensTitle(_ index: Int) -> Bool { openings.contains(index) }

  /// The end of a run of capitals without a last word that small letters go on with: "Đảng | Bảo thủ".
  ///
  /// Behind a surname, or in longer names, the last word is a given name whatever follows ("Lê Bình thường nói").
  func endOfName(_ run: Range<Int>) -> Int {
    let last = run.upperBound - 1
    guard run.count == 2, !knowledge.surnames.contains(line.words[run.lowerBound].exact),
      let word = knowledge.wordClasses.word(at: line.tokens[last], in: line.text.tokens, folded: false)
    else { return run.upperBound }
    return word.end > line.tokens[last] + 1 ? last : run.upperBound
  }

  /// What speaks for a name that begins at a word.
  func evidence(at start: Int) -> NameEvidence {
    var evidence = NameEvidence()
    let words = line.words
    evidence.hasSurname = knowledge.surnames.contains(words[start].exact)
    guard start > 0 else { return evidence }
    let before = words[start - 1]
    if words[start].joint == .mark {
      evidence.isCredited = isCredit(before)
    } else {
      evidence.isAddressed = knowledge.honorifics.contains(before.exact)
      evidence.isPlace = !evidence.isAddressed && titles[start] == nil && isPlaceWord(before, endingAt: start)
      evidence.isLocated = knowledge.prepositions.contains(before.exact)
      evidence.isTitled = titles[start] != nil || (!evidence.isPlace && isCalling(before))
    }
    evidence.title = title(before: start)
    if !evidence.title.isEmpty, evidence.hasSurname, !evidence.isPlace { evidence.isTitled = true }
    return evidence
  }

  private func isPlaceWord(_ word: NameWord, endingAt index: Int) -> Bool {
    places.contains(index) || knowledge.placeWords.contains(word.exact)
  }

  private func isCalling(_ word: NameWord) -> Bool {
    !word.isCapital && knowledge.callings.contains(word.exact)
  }

  private func isCredit(_ word: NameWord) -> Bool { knowledge.credits.contains(word.folded) }

  /// Whether a verb of captions begins at a word, behind which nobody's office reaches.
  private func isVerb(_ index: Int) -> Bool {
    let found = knowledge.wordClasses.word(at: line.tokens[index], in: line.text.tokens, folded: false)
    return found?.classes.contains(.stop) ?? false
  }

  /// The office nearest before a word, as far as the sentence reaches.
  private func title(before start: Int) -> [TokenID] {
    guard titles.keys.contains(where: { $0 <= start && start - $0 <= Self.farthestTitle }) else { return [] }
    var index = start
    while index >= 0, start - index <= Self.farthestTitle {
      if let title = titles[index] { return title }
      if index < line.words.count, line.words[index].opensSentence || isVerb(index) { break }
      index -= 1
    }
    return []
  }
}
