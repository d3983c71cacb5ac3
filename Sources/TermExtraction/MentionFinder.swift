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
  /// The end of a term of a category whose head ends at an index.
  let extent: (_ start: Int, _ category: TermGrammar.Category, _ mayBeAt: Bool) -> Int
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
    let isDiplomatic = category == .office
    let end = extent(head.range.upperBound, category, isDiplomatic)
    let mention = Mention(category, index..<end, head: head)
    return isTerm(mention) ? mention : nil
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

  /// Whether enough is there for a term: places and institutions have a name, events a capital behind the head.
  private func isTerm(_ mention: Mention) -> Bool {
    switch mention.category {
    case .office: return true
    case .rank: return true
    case .institution: return true
    case .event: return true
    case .place: return hasName(mention)
    }
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
    for index in title.head.range.upperBound..<max(title.head.range.upperBound, title.range.upperBound) {
      guard let head = head(index), head.isA(.institution), head.range.upperBound <= title.range.upperBound,
        caption.isCapital(index) || caption.isUnaccented
      else { continue }
      inner.append(Mention(.institution, index..<title.range.upperBound, head: head, parent: parent))
    }
    return inner
  }
}
