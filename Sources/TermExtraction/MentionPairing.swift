internal import Alignment
internal import BitextModel
internal import Glibc
internal import Terminology
internal import TextCore

/// Pairs the mentions of both sides: heads that translate each other, the same person, the same names inside,
/// words of the lexicon, the same order. The assignment is the best overall.
struct MentionPairing {
  let vietnamese: CaptionText
  let spanish: CaptionText
  let resources: LanguageResources

  /// The evidence, in log odds; set on the pages of `Corpus/` and rounded.
  private enum Weight {
    static let base = -2.5
    static let agreeingHeads = 2.5
    static let otherHeads = -2.0
    static let samePerson = 4.0
    static let otherPerson = -6.0
    static let onePerson = -0.5
    static let otherCategory = -1.5
    static let rankForOffice = -0.5
    static let coverage = 4.0
    static let order = 1.5
    static let bothBare = -2.5
    static let namesBeside = 2.5
    static let shorterEnd = -0.4
    static let shorterThanMarked = -1.5
    static let insidePair = 1.5
    static let word = 0.2
    static let known = 4.0
    static let onlyChoice = 2.0
  }

  struct Pair {
    let vietnamese: Int
    let spanish: Int
    /// Log odds.
    let score: Double
    /// The tokens that the terms span, with the ends that agree best.
    let source: Range<Int>
    let target: Range<Int>
    /// The name of the bearer, where both languages spell it differently.
    let name: Name?
  }

  /// A name that does not fold alike: "Triệu Lập Quân", "Zhao Lijun".
  struct Name {
    let source: Range<Int>
    let target: Range<Int>
  }

  /// How well two mentions agree, and where they end when they agree best.
  private struct Agreement {
    let score: Double
    let source: Range<Int>
    let target: Range<Int>
    let name: Name?
  }

  func pairs(_ sources: [Mention], _ targets: [Mention], _ vocabulary: inout Vocabulary) -> [Pair] {
    let outer = assignment(sources, targets, &vocabulary) { $0.parent == nil && $1.parent == nil }
    let inner = assignment(sources, targets, &vocabulary) { source, target in
      guard source.parent != nil || target.parent != nil else { return false }
      return areParentsPaired(source, target, outer)
    }
    let used = Set(outer.map(\.vietnamese))
    return outer + inner.filter { !used.contains($0.vietnamese) && !isInsideAnother($0, inner, sources) }
  }

  /// An institution inside an office pairs inside that office's counterpart, or with one that stands free.
  private func areParentsPaired(_ source: Mention, _ target: Mention, _ outer: [Pair]) -> Bool {
    switch (source.parent, target.parent) {
    case (let source?, let target?): outer.contains { $0.vietnamese == source && $0.spanish == target }
    case (let source?, nil): !outer.contains { $0.vietnamese == source }
    case (nil, let target?): !outer.contains { $0.spanish == target }
    case (nil, nil): false
    }
  }

  /// Of institutions inside one another, the outermost that found its counterpart is the term.
  private func isInsideAnother(_ pair: Pair, _ pairs: [Pair], _ sources: [Mention]) -> Bool {
    guard let parent = sources[pair.vietnamese].parent else { return false }
    return pairs.contains { other in
      sources[other.vietnamese].parent == parent && other.source.lowerBound < pair.source.lowerBound
        && other.source.upperBound > pair.source.lowerBound
    }
  }

  private func assignment(
    _ sources: [Mention], _ targets: [Mention], _ vocabulary: inout Vocabulary,
    allowing isAllowed: (Mention, Mention) -> Bool
  ) -> [Pair] {
    if sources.isEmpty || targets.isEmpty { return [] }
    let agreements = sources.map { source in
      targets.map { target in isAllowed(source, target) ? agreement(source, target, &vocabulary) : nil }
    }
    let scores = agreements.map { row in row.map { $0?.score ?? -.infinity } }
    let rewarded = rewardingOnlyChoices(scores)
    return BestAssignment.columns(ofRowsIn: rewarded).enumerated().compactMap { row, column in
      guard let column, let found = agreements[row][column] else { return nil }
      return Pair(
        vietnamese: row, spanish: column, score: rewarded[row][column], source: found.source,
        target: found.target,
        name: found.name)
    }
  }

  /// Two mentions with agreeing heads that have no other choice belong together even when no dictionary knows the
  /// words inside them.
  private func rewardingOnlyChoices(_ scores: [[Double]]) -> [[Double]] {
    let plausible = -2.0
    let rows = scores.map { row in row.count { $0 > plausible } }
    let columns = scores[0].indices.map { column in scores.count { $0[column] > plausible } }
    return scores.enumerated().map { row, line in
      line.enumerated().map { column, score in
        score > plausible && rows[row] == 1 && columns[column] == 1 ? score + Weight.onlyChoice : score
      }
    }
  }

  private func agreement(_ source: Mention, _ target: Mention, _ vocabulary: inout Vocabulary) -> Agreement? {
    guard let base = score(source, target) else { return nil }
    var best: Agreement?
    for sourceEnd in ends(source, vietnamese) {
      for targetEnd in ends(target, spanish) {
        let (one, other) = (source.range.lowerBound..<sourceEnd, target.range.lowerBound..<targetEnd)
        let score =
          base + endScore(source, sourceEnd, vietnamese) + endScore(target, targetEnd, spanish)
          + coverageScore(source, one, target, other, &vocabulary)
        let name = name(behind: source, sourceEnd, beside: target, targetEnd)
        let total = score + (name == nil ? 0 : Weight.namesBeside)
        if total > best?.score ?? -.infinity {
          best = Agreement(score: total, source: one, target: other, name: name)
        }
      }
    }
    return best
  }

  /// An earlier end costs, and more where the farthest one is at a mark or at the end of the text.
  private func endScore(_ mention: Mention, _ end: Int, _ caption: CaptionText) -> Double {
    let farthest = mention.range.upperBound
    if end == farthest { return 0 }
    let isMarked = farthest >= caption.creditStart || caption.isPunctuation(farthest)
    return isMarked && mention.person != nil ? Weight.shorterThanMarked : Weight.shorterEnd
  }

  /// A title that runs up to a name ends there; others may end earlier than they can.
  private func ends(_ mention: Mention, _ caption: CaptionText) -> [Int] {
    mention.isBounded ? [mention.range.upperBound] : mention.ends
  }

  /// The log odds without what stands behind the heads.
  private func score(_ source: Mention, _ target: Mention) -> Double? {
    guard let category = categoryScore(source, target) else { return nil }
    let agree = resources.grammar.agree(source.head, target.head)
    let order = abs(position(source, vietnamese) - position(target, spanish))
    let inside = source.parent != nil && target.parent != nil ? Weight.insidePair : 0
    return Weight.base + category + (agree ? Weight.agreeingHeads : Weight.otherHeads)
      + personScore(source, target) - Weight.order * order + inside
  }

  private func categoryScore(_ source: Mention, _ target: Mention) -> Double? {
    if source.category == target.category { return 0 }
    // "Comandante" and "capitán" are ranks and offices.
    if source.isTitle && target.isTitle { return Weight.rankForOffice }
    if source.isTitle || target.isTitle { return nil }
    return Weight.otherCategory
  }

  private func personScore(_ source: Mention, _ target: Mention) -> Double {
    switch (source.person, target.person) {
    case (let one?, let other?): one == other ? Weight.samePerson : Weight.otherPerson
    case (nil, nil): 0
    default: Weight.onePerson
    }
  }

  private func position(_ mention: Mention, _ caption: CaptionText) -> Double {
    Double(mention.range.lowerBound) / Double(max(1, caption.tokens.count))
  }

  /// How much of what stands behind the heads says the same, as a harmonic mean of both sides.
  private func coverageScore(
    _ source: Mention, _ one: Range<Int>, _ target: Mention, _ other: Range<Int>,
    _ vocabulary: inout Vocabulary
  ) -> Double {
    let inside = source.head.range.upperBound..<max(source.head.range.upperBound, one.upperBound)
    let across = target.head.range.upperBound..<max(target.head.range.upperBound, other.upperBound)
    if inside.isEmpty && across.isEmpty {
      // "Lễ ký kết" and "ceremonia de firma" say enough by themselves; "Hội nghị" and "Conferencia" don't.
      let isTelling = source.person != nil || (source.head.range.count > 2 && target.head.range.count > 2)
      return isTelling ? 0 : Weight.bothBare
    }
    if inside.isEmpty || across.isEmpty { return source.person == nil ? Weight.otherHeads : 0 }
    let comparison = ModifierComparison(
      source: inside, vietnamese: vietnamese, target: across, spanish: spanish, resources: resources)
    let agreement = comparison.agreement(&vocabulary)
    let known = isKnown(one, other, &vocabulary) ? Weight.known : 0
    return Weight.coverage * (agreement.share - 0.35) + Weight.word * Double(min(8, agreement.words)) + known
  }
}

extension MentionPairing {
  /// A Vietnamese name cut off a title's end, and a name set off by a comma in Spanish.
  private func name(behind source: Mention, _ sourceEnd: Int, beside target: Mention, _ targetEnd: Int)
    -> Name?
  {
    guard source.category == .office, source.person == nil, target.person == nil else { return nil }
    let name = sourceEnd..<source.range.upperBound
    guard (2...4).contains(name.count), name.allSatisfy(vietnamese.isCapital),
      resources.markers.foldedSurnames.contains(vietnamese.tokens[name.lowerBound].folded),
      let other = capitals(behind: targetEnd) ?? capitals(before: target.range.lowerBound)
    else { return nil }
    return Name(source: name, target: other)
  }

  /// One to three capitals behind a comma.
  private func capitals(behind end: Int) -> Range<Int>? {
    guard spanish.isMark(end, ",") else { return nil }
    var last = end + 1
    while spanish.isCapital(last) { last += 1 }
    return (1...3).contains(last - end - 1) ? end + 1..<last : nil
  }

  /// One to three capitals before a comma, an article between at the most.
  private func capitals(before start: Int) -> Range<Int>? {
    guard let comma = [start - 1, start - 2].first(where: { spanish.isMark($0, ",") }) else { return nil }
    var first = comma
    while spanish.isCapital(first - 1) { first -= 1 }
    return (1...3).contains(comma - first) ? first..<comma : nil
  }

  /// Whether the glossary or ICU has the whole terms as equivalents.
  private func isKnown(_ source: Range<Int>, _ target: Range<Int>, _ vocabulary: inout Vocabulary) -> Bool {
    let tokens = Array(vietnamese.tokens[source])
    guard let match = resources.equivalents.matches(in: tokens, folded: vietnamese.isUnaccented).first,
      match.range == tokens.indices
    else { return false }
    let content = target.filter {
      spanish.tokens[$0].shape != .punctuation
        && !SpanishFunctionWords.contains(spanish.tokens[$0], in: vocabulary)
    }
    let stems = content.map { SpanishStems.stem(of: spanish.tokens[$0], in: &vocabulary) }
    return match.entries.contains { $0.kind != nil && $0.spanish.contains(stems) }
  }
}

/// What two stretches of text have in common: names, numbers, and words that translate each other.
private struct ModifierComparison {
  let source: Range<Int>
  let vietnamese: CaptionText
  let target: Range<Int>
  let spanish: CaptionText
  let resources: LanguageResources

  /// The share that agrees, from 0 to 1, and how many Vietnamese words do.
  func agreement(_ vocabulary: inout Vocabulary) -> (share: Double, words: Int) {
    var stems: [TokenID: Bool] = [:]
    for index in target where isContent(index, vocabulary) {
      stems[SpanishStems.stem(of: spanish.tokens[index], in: &vocabulary)] = false
    }
    let targetWords = Set(target.map { spanish.tokens[$0].folded })
    let sourceTokens = Array(vietnamese.tokens[source])
    var explained = [Bool](repeating: false, count: sourceTokens.count)
    for (index, token) in sourceTokens.enumerated()
    where targetWords.contains(token.folded) && token.shape != .punctuation {
      explained[index] = true
      stems[SpanishStems.stem(of: token, in: &vocabulary)] = true
    }
    for match in resources.equivalents.matches(in: sourceTokens, folded: vietnamese.isUnaccented) {
      for phrase in match.entries.flatMap(\.spanish) where phrase.allSatisfy({ stems[$0] != nil }) {
        for stem in phrase { stems[stem] = true }
        for index in match.range { explained[index] = true }
      }
    }
    let words = sourceTokens.indices.filter { explained[$0] || counts($0, sourceTokens) }
    guard !words.isEmpty, !stems.isEmpty else { return (0, 0) }
    let agreeing = words.count { explained[$0] }
    let one = Double(agreeing) / Double(words.count)
    let other = Double(stems.values.count { $0 }) / Double(stems.count)
    return (one + other == 0 ? 0 : 2 * one * other / (one + other), agreeing)
  }

  /// Marks and particles ("tại", "của", "và") ask for no counterpart.
  private func counts(_ index: Int, _ tokens: [Token]) -> Bool {
    if tokens[index].shape == .punctuation { return false }
    let word = resources.wordClasses.word(at: index, in: tokens, folded: vietnamese.isUnaccented)
    guard let word, word.end == index + 1, tokens[index].shape == .lower else { return true }
    return !word.classes.isSubset(of: [.other, .stop])
  }

  private func isContent(_ index: Int, _ vocabulary: Vocabulary) -> Bool {
    spanish.tokens[index].shape != .punctuation
      && !SpanishFunctionWords.contains(spanish.tokens[index], in: vocabulary)
  }
}
