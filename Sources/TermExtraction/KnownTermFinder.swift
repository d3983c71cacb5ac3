internal import BitextModel
internal import Terminology
internal import TextCore

/// Finds terms that are known beforehand and stand on both sides: countries and cities by ICU's names, institutions
/// and offices by the glossary.
struct KnownTermFinder {
  let vietnamese: CaptionText
  let spanish: CaptionText
  let resources: LanguageResources

  struct Term {
    let vietnamese: Range<Int>
    let spanish: Range<Int>
    let kind: TermKind
    /// Whether it is a term inside another one too: an acronym, or a city that the languages call differently.
    let isNotable: Bool
  }

  func terms(_ vocabulary: inout Vocabulary) -> [Term] {
    let stems = spanish.tokens[..<spanish.creditStart].map { SpanishStems.stem(of: $0, in: &vocabulary) }
    let isFunction = spanish.tokens.map { SpanishFunctionWords.contains($0, in: vocabulary) }
    let tokens = Array(vietnamese.tokens[..<vietnamese.creditStart])
    var terms: [Term] = []
    for match in resources.equivalents.matches(in: tokens, folded: vietnamese.isUnaccented) {
      guard isNamed(match), let kind = match.entries.compactMap(\.kind).first, isTerm(match, kind) else {
        continue
      }
      let phrases = match.entries.filter { $0.kind != nil }.flatMap(\.spanish)
      if let range = phrases.lazy.compactMap({ occurrence(of: $0, stems, isFunction) }).first {
        terms.append(
          Term(vietnamese: match.range, spanish: range, kind: kind, isNotable: isNotable(match, kind, range)))
      }
    }
    return terms
  }

  /// One syllable alone is a word of many meanings ("Đảng", "Sở", "Tết"), unless it is a place or an acronym.
  private func isTerm(_ match: EquivalenceIndex.Match, _ kind: TermKind) -> Bool {
    match.range.count > 1 || kind == .place || vietnamese.shape(match.range.lowerBound) == .upper
  }

  private func isNotable(_ match: EquivalenceIndex.Match, _ kind: TermKind, _ range: Range<Int>) -> Bool {
    let source = vietnamese.tokens[match.range]
    if source.count == 1, source.allSatisfy({ $0.shape == .upper }) {
      return source.first?.range.count ?? 0 > 2
    }
    guard kind == .place, match.entries.contains(where: { $0.origin == .world && $0.isCity }) else {
      return false
    }
    // "Hà Nội" and "Hanoi" differ in a space alone.
    return Self.letters(vietnamese.text.text(of: match.range)) != Self.letters(spanish.text.text(of: range))
  }

  private static func letters(_ text: String) -> [UInt8] { Folding.folded(text).utf8.filter { $0 != 0x20 } }

  /// Names begin with capitals where capitals can be told.
  private func isNamed(_ match: EquivalenceIndex.Match) -> Bool {
    vietnamese.mayBeName(match.range.lowerBound)
  }

  /// Where the words of a phrase stand in a row, small words between them passed over; the first is a capital.
  private func occurrence(of phrase: [TokenID], _ stems: [TokenID], _ isFunction: [Bool]) -> Range<Int>? {
    stems.indices.lazy.compactMap { start in
      end(of: phrase, from: start, stems, isFunction).map { start..<$0 }
    }.first
  }

  private func end(of phrase: [TokenID], from start: Int, _ stems: [TokenID], _ isFunction: [Bool]) -> Int? {
    guard stems[start] == phrase[0], spanish.isCapital(start) || phrase.count > 1 else { return nil }
    var index = start
    for stem in phrase {
      while index < stems.count, index > start, isFunction[index], stems[index] != stem { index += 1 }
      guard index < stems.count, stems[index] == stem else { return nil }
      index += 1
    }
    return index
  }
}
