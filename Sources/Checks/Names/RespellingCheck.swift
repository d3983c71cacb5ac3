internal import BitextModel

/// Looks for foreign names that a Vietnamese text spells by syllables in two ways: "Mát-xcơ-va" and "Matxcơva".
struct RespellingCheck: NameCheck {
  let vocabulary: Vocabulary

  /// Shorter names are alike by chance.
  private static let shortestName = 4

  private struct Spelling {
    let line: NameLine
    let range: Range<Int>
    let isHyphenated: Bool
    var text: String { line.name(range) }
  }

  func findings(in names: TextNames) -> [Finding] {
    guard names.beads.contains(where: { $0.vietnamese.contains(where: \.hasHyphens) }) else { return [] }
    let lines = names.beads.flatMap(\.vietnamese).filter { !$0.isCaseless }
    let hyphenated = hyphenated(in: lines)
    if hyphenated.isEmpty { return [] }
    var groups: [[UInt8]: [Spelling]] = [:]
    var order: [[UInt8]] = []
    for spelling in lines.flatMap(spellings) {
      let key = key(of: spelling)
      guard hyphenated.contains(key) else { continue }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(spelling)
    }
    return order.flatMap { findings(on: groups[$0] ?? []) }
  }

  private func key(of spelling: Spelling) -> [UInt8] {
    spelling.line.words[spelling.range].flatMap { vocabulary.bytes(of: $0.folded) }
  }

  /// The letters of the names that are somewhere written with hyphens; only these have two spellings.
  private func hyphenated(in lines: [NameLine]) -> Set<[UInt8]> {
    let spellings = lines.filter(\.hasHyphens).flatMap(spellings).filter(\.isHyphenated)
    return Set(spellings.map(key).filter { $0.count >= Self.shortestName })
  }

  private func findings(on spellings: [Spelling]) -> [Finding] {
    guard spellings.contains(where: \.isHyphenated), let right = right(spellings) else { return [] }
    return spellings.filter { !$0.text.utf8.elementsEqual(right.utf8) }.map { spelling in
      spelling.line.finding(
        spelling.range, side: .vietnamese, .foreignRespelling, suggestion: right,
        "spelled “\(right)” elsewhere in the text")
    }
  }

  /// What most have; of equals what has more marks, then what comes first.
  private func right(_ spellings: [Spelling]) -> String? {
    var counts: [String: Int] = [:]
    for spelling in spellings { counts[spelling.text, default: 0] += 1 }
    return spellings.enumerated().max { one, other in
      rank(one.element.text, one.offset, counts) < rank(other.element.text, other.offset, counts)
    }?.element.text
  }

  private func rank(_ text: String, _ offset: Int, _ counts: [String: Int]) -> (Int, Int, Int) {
    (counts[text, default: 0], text.unicodeScalars.count { !$0.isASCII }, -offset)
  }

  /// Runs of respelled words, and single words that are no Vietnamese syllables.
  private func spellings(in line: NameLine) -> [Spelling] {
    var spellings: [Spelling] = []
    var end = 0
    for start in line.capitals where start >= end {
      end = self.end(ofRunAt: start, in: line.words)
      let isHyphenated = (start + 1..<end).contains {
        line.words[$0].joint == .hyphen && !line.words[$0].isCapital
      }
      if isHyphenated || (end == start + 1 && !line.words[start].mayBeVietnamese) {
        spellings.append(Spelling(line: line, range: start..<end, isHyphenated: isHyphenated))
      }
    }
    return spellings
  }

  /// Behind the last word that hyphens join, and behind further such words: "Hô-xê Mác-ti".
  private func end(ofRunAt start: Int, in words: [NameWord]) -> Int {
    var end = unit(from: start, in: words)
    guard end > start + 1 else { return end }
    while end < words.count, words[end].joint == .space, words[end].isCapital,
      unit(from: end, in: words) > end + 1
    {
      end = unit(from: end, in: words)
    }
    return end
  }

  private func unit(from start: Int, in words: [NameWord]) -> Int {
    var end = start + 1
    while end < words.count, words[end].joint == .hyphen { end += 1 }
    return end
  }
}
