package import BitextModel

/// Cuts running text of a language into sentences.
///
/// ICU's break iterator (UAX #29 with CLDR's data) finds the ends in every script; at the marks that Vietnamese and
/// Spanish end their sentences with, `SentenceRules` decides, because ICU knows no abbreviations of either language,
/// cuts behind quotations that go on, and does not cut behind "…", before a number, or where the space is missing.
/// A line break ends a sentence; wrapped lines are joined beforehand. One pass, linear in the text.
package struct SentenceSplitter: Sendable {
  private let rules: SentenceRules
  private let locale: String

  /// A splitter for Vietnamese or Spanish, of whatever region.
  package init(language: Language) {
    rules = SentenceRules(language.isSpanish ? .spanish : .vietnamese)
    locale = language.base
  }

  /// The sentences as ranges of UTF-8 bytes, without the space round them.
  ///
  /// Whatever is no space stands in exactly one of them; none begins or ends inside a grapheme.
  package func sentences(in text: String) throws(TextError) -> [Range<Int>] {
    let ends = try ICU.sentenceEnds(Array(text.utf8), locale: locale)
    let scalars = ScalarText(text)
    var cutter = SentenceCutter(scalars, otherEnds: otherEnds(ends, scalars))
    return cutter.sentences(rules)
  }

  /// The ends found by ICU that are no matter of the rules: line breaks, and the marks of other scripts.
  private func otherEnds(_ ends: [Int], _ text: ScalarText) -> [Int] {
    var index = 0
    return ends.compactMap { end in
      let previous = index
      while text.starts[index] < end { index += 1 }
      let visibleEnd = text.visibleEnd(before: index, after: previous)
      var last = visibleEnd
      while last > previous, SentenceMarks.isCloser(text.scalars[last - 1]) { last -= 1 }
      let isOurs = last > previous && SentenceMarks.isEnd(text.scalars[last - 1])
      return isOurs || visibleEnd == previous ? nil : visibleEnd
    }
  }
}

/// Walks over a text once and closes a sentence wherever one ends.
private struct SentenceCutter {
  private let text: ScalarText
  private let otherEnds: [Int]
  private var nextOther = 0
  private var start: Int
  /// Whether the open sentence has a letter or digit; marks alone are none.
  private var hasWord = false
  private var found: [Range<Int>] = []

  init(_ text: ScalarText, otherEnds: [Int]) {
    self.text = text
    self.otherEnds = otherEnds
    start = text.firstVisible(from: 0)
  }

  mutating func sentences(_ rules: SentenceRules) -> [Range<Int>] {
    var position = start
    while position < text.count {
      if SentenceMarks.isEnd(text.scalars[position]) {
        let end = SentenceEnd(text, at: position)
        position = end.end
        if hasWord, rules.ends(end, in: text, sentence: start) { close(at: position) }
      } else {
        hasWord = hasWord || text.isLetter(position) || text.isDigit(position)
        position += 1
      }
      if isOtherEnd(position) { close(at: position) }
    }
    close(at: text.count)
    return found
  }

  private mutating func isOtherEnd(_ position: Int) -> Bool {
    while nextOther < otherEnds.count, otherEnds[nextOther] < position { nextOther += 1 }
    return nextOther < otherEnds.count && otherEnds[nextOther] == position
  }

  private mutating func close(at end: Int) {
    let end = text.visibleEnd(before: end, after: start)
    if start < end { found.append(text.starts[start]..<text.starts[end]) }
    start = text.firstVisible(from: max(start, end))
    hasWord = false
  }
}
