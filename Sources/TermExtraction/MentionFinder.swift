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
      index = max(mention.range.upperBound, index + 1)
    }
    return mentions
  }

  private func mention(at index: Int) -> Mention? {
    guard !personTokens.contains(index), let head = head(index), let category = category(of: head) else { return nil }
    let start = category == .event ? opening(of: index) : index
    let mention = Mention(category, start: start, ends: ends(head.range.upperBound, category), head: head)
    return mention.category != .place || hasName(mention) ? mention : nil
  }

  /// The category that a head opens here, by its capitals.
  private func category(of head: TermGrammar.Match) -> TermGrammar.Category? {
    let isCapital = caption.isCapital(head.range.lowerBound) || caption.isUnaccented
    if head.isA(.office) { return .office }
    if head.isA(.rank) { return .rank }
    if head.isA(.institution), isCapital || allowsSmallInstitutions { return .institution }
    if head.isA(.event), isCapital || allowsSmallInstitutions { return .event }
    return head.isA(.place) ? .place : nil
  }

  /// An ordinal before an event belongs to it: "XIV Congreso", "77.ª Asamblea".
  private func opening(of index: Int) -> Int {
    guard index > 0, caption.tokens[index - 1].shape == .upper, isRoman(index - 1) else { return index }
    return index - 1
  }

  private func isRoman(_ index: Int) -> Bool {
    let bytes = caption.text.normalized.bytes[caption.tokens[index].range]
    return bytes.allSatisfy { [0x49, 0x56, 0x58, 0x4C].contains($0) }
  }

  private func hasName(_ mention: Mention) -> Bool {
    caption.isUnaccented
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
      guard let head = head(index), head.isA(.institution), head.range.upperBound <= title.range.upperBound,
        caption.isCapital(index) || caption.isUnaccented
      else { continue }
      let ends = title.ends.filter { $0 >= head.range.upperBound }
      inner.append(Mention(.institution, start: index, ends: ends, head: head, parent: parent))
      index = head.range.upperBound - 1
    }
    return inner
  }
}
