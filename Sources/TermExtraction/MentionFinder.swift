internal import TextCore
internal import BitextModel
internal import Terminology

/// Finds the possible terms of one side of a pair.
///
/// A walk over the tokens: a head opens a mention, the side's extent ends it; inside an office, institutions are
/// looked for once more. O(words).
struct MentionFinder {
  let caption: CaptionText
  /// The longest head that begins at a token.
  let head: (Int) -> TermGrammar.Match?
  /// The possible ends of a term of a category whose head ends at an index.
  let ends: (_ start: Int, _ category: TermGrammar.Category) -> [Int]
  /// The tokens of names of persons.
  let personTokens: Set<Int>
  /// Words that may stand before an office and belong to it.
  let prefixes: Set<TokenID>
  /// Whether small letters may open the name of an institution ("la embajada").
  let allowsSmallInstitutions: Bool

  func mentions() -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < caption.creditStart {
      guard let mention = mention(at: index) else {
        index += 1
        continue
      }
      mentions.append(mention)
      if mention.isTitle { mentions += nested(in: mention, parent: mentions.count - 1) }
      index = max(next(after: mention), index + 1)
    }
    return mentions
  }

  /// Where to look on.
  ///
  /// Inside a title only institutions are looked for; other terms may hold one another, and which of them
  /// stands is decided when they are paired.
  private func next(after mention: Mention) -> Int {
    if mention.isTitle { return mention.range.upperBound }
    if !caption.isCapital(mention.head.range.lowerBound) { return mention.head.range.upperBound }
    return mention.ends.first { $0 > mention.head.range.upperBound } ?? mention.range.upperBound
  }

  private func mention(at index: Int) -> Mention? {
    guard !personTokens.contains(index), let head = head(index), let category = category(of: head) else {
      return nil
    }
    let start =
      category == .event ? ordinal(before: index) : category == .office ? prefix(before: index) : index
    // A rank has nothing behind it but the name.
    let ends = category == .rank ? [head.range.upperBound] : ends(head.range.upperBound, category)
    let mention = Mention(category, start: start, ends: ends, head: head)
    return mention.category != .place || hasName(mention) ? mention : nil
  }

  /// The category that a head opens here, by its capitals.
  private func category(of head: TermGrammar.Match) -> TermGrammar.Category? {
    let isCapital = caption.mayBeName(head.range.lowerBound)
    if head.isA(.office) { return .office }
    if head.isA(.rank) { return .rank }
    if head.isA(.institution), isCapital || allowsSmallInstitutions { return .institution }
    if head.isA(.event), isCapital || allowsSmallInstitutions { return .event }
    return head.isA(.place) ? .place : nil
  }

  /// "Nguyên", "quyền" and "cựu" before an office belong to it: former, acting.
  private func prefix(before index: Int) -> Int {
    index > 0 && prefixes.contains(caption.tokens[index - 1].word) && !personTokens.contains(index - 1)
      ? index - 1 : index
  }

  /// An ordinal before an event belongs to it: "XIV Congreso".
  private func ordinal(before index: Int) -> Int {
    guard index > 0, caption.tokens[index - 1].shape == .upper, isRoman(index - 1) else { return index }
    return index - 1
  }

  private func isRoman(_ index: Int) -> Bool {
    let bytes = caption.text.normalized.bytes[caption.tokens[index].range]
    return bytes.allSatisfy { [0x49, 0x56, 0x58, 0x4C].contains($0) }
  }

  private func hasName(_ mention: Mention) -> Bool {
    caption.isCaseless
      || (mention.head.range.upperBound..<mention.range.upperBound).contains {
        caption.isCapital($0) || caption.tokens[$0].shape == .number
      }
  }

  /// The institutions inside an office.
  private func nested(in title: Mention, parent: Int) -> [Mention] {
    var inner: [Mention] = []
    var index = title.head.range.upperBound
    while index < title.range.upperBound {
      defer { index += 1 }
      guard let head = head(index), head.isA(.institution) || head.isA(.place),
        head.range.upperBound <= title.range.upperBound,
        caption.mayBeName(index)
      else { continue }
      let ends = ends(head.range.upperBound, head.isA(.institution) ? .institution : .place).filter {
        $0 <= title.range.upperBound
      }
      if !ends.isEmpty {
        inner.append(
          Mention(
            head.isA(.institution) ? .institution : .place, start: index, ends: ends, head: head,
            parent: parent))
      }
      index = head.range.upperBound - 1
    }
    return inner
  }
}
