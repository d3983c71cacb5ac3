internal import Alignment
internal import BitextModel
internal import Glibc
internal import Terminology
internal import TextCore

/// Pairs the mentions of both sides: heads that translate each other, the same person, the same names inside,
/// words of the lexicon, the same order.
///
/// The assignment is the best overall.
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
