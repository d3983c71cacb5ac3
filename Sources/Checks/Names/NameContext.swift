internal import TextCore
internal import BitextModel
internal import Terminology

/// Reads what stands before a word of a Vietnamese line.
struct NameContext {
  let line: NameLine
  let knowledge: NameKnowledge
  /// The words where the name of an office ends, with its last words.
  private let titles: [Int: [TokenID]]
  /// The farthest that an office stands before its bearer: "Bộ trưởng Bộ Nông nghiệp và Môi trường …".
  private static let farthestTitle = 12

  init(_ line: NameLine, _ knowledge: NameKnowledge) {
    self.line = line
    self.knowledge = knowledge
    titles = Self.titles(in: line, knowledge)
  }

  private static func titles(in line: NameLine, _ knowledge: NameKnowledge) -> [Int: [TokenID]] {
    var titles: [Int: [TokenID]] = [:]
    let all = line.text.tokens
    for (word, token) in line.tokens.enumerated() {
      guard let head = knowledge.grammar.vietnameseHead(at: token, in: all, folded: false),
        head.isA(.office) || head.isA(.rank)
      else { continue }
      titles[word + head.range.count(where: { all[$0].isWord })] = head.range.map { all[$0].folded }
    }
    return titles
  }

  /// What speaks for a name that begins at a word.
  func evidence(at start: Int) -> NameEvidence {
    var evidence = NameEvidence()
    let words = line.words
    evidence.hasSurname = knowledge.markers.surnames.contains(words[start].exact)
    guard start > 0 else { return evidence }
    let before = words[start - 1]
    if words[start].joint == .mark {
      evidence.isCredited = isCredit(before)
    } else {
      evidence.isAddressed = knowledge.honorifics.contains(before.exact)
      evidence.isTitled =
        titles[start] != nil || (!before.isCapital && knowledge.callings.contains(before.exact))
      evidence.isPlace =
        knowledge.placeWords.contains(before.exact) && titles[start] == nil && !evidence.isTitled
    }
    evidence.title = title(before: start)
    if !evidence.title.isEmpty, evidence.hasSurname, !evidence.isPlace { evidence.isTitled = true }
    return evidence
  }

  private func isCredit(_ word: NameWord) -> Bool { knowledge.markers.credits.contains(word.folded) }

  /// The office nearest before a word, as far as the sentence reaches.
  private func title(before start: Int) -> [TokenID] {
    var index = start
    while index >= 0, start - index <= Self.farthestTitle {
      if let title = titles[index] { return title }
      if index < line.words.count, line.words[index].opensSentence { break }
      index -= 1
    }
    return []
  }
}
