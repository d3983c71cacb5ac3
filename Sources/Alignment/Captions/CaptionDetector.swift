internal import TextCore
internal import BitextModel
internal import Terminology

/// Tells Vietnamese captions from what else is Vietnamese on a Spanish page: labels, stamps, headlines of other
/// articles, lines of the original that were left over.
struct CaptionDetector {
  let groups: [CaptionGroup]
  private let interface = InterfaceText.known

  /// Below this a group is no caption, unless its counterpart speaks for it.
  static let threshold = 0.0
  /// A caption is seldom longer than this many words.
  private static let longCaption = 45

  /// How much speaks for each group being a caption, in log odds; minus infinity for what can be none.
  func scores() -> [Double] {
    var scores: [Double] = []
    var isInList = false
    for (index, group) in groups.enumerated() {
      isInList = continuesList(index, isInList)
      scores.append(score(index, group, isInList: isInList))
    }
    return scores
  }

  /// A list of other articles begins with its heading and ends with an empty line or a line in Spanish.
  private func continuesList(_ index: Int, _ isInList: Bool) -> Bool {
    guard index > 0 else { return false }
    let (group, previous) = (groups[index], groups[index - 1])
    if interface.isListHeading(previous.units[0].text) { return true }
    guard isInList, group.language == .vietnamese, let start = group.lines.first,
      let end = previous.lines.last
    else { return false }
    return start <= end + 1
  }

  private func score(_ index: Int, _ group: CaptionGroup, isInList: Bool) -> Double {
    guard group.language == .vietnamese, !isPageOwn(group) else { return -.infinity }
    var score = 0.4
    if group.hasCredit { score += 3 }
    score += roleScore(group)
    if isInList, !group.isUnaccented { score -= 4 }
    if hasCaptionBeside(index) { score += 2 }
    if opensNarrative(group) { score -= 3 }
    if reports(group) { score -= 1.5 }
    if group.wordCount > Self.longCaption { score -= 2 }
    if isIsolated(index) { score -= 0.8 }
    if group.wordCount < 4, !group.hasCredit { score -= 2 }
    return score
  }

  private func roleScore(_ group: CaptionGroup) -> Double {
    switch group.role {
    case .caption: 3
    case .alternativeText: 2
    case .navigation: group.hasCredit ? 0 : -5
    case .title, .heading: -3
    case .line, .block: 0
    }
  }

  /// Whether the page speaks of itself: a button, a stamp, a slogan.
  private func isPageOwn(_ group: CaptionGroup) -> Bool {
    if group.wordCount == 0 { return true }
    return group.units.allSatisfy {
      interface.isLabel($0.text) || (!group.hasCredit && interface.isStamp($0.text))
    }
  }

  /// Whether a Spanish line that may be a caption stands directly above or below.
  private func hasCaptionBeside(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { other in
      guard groups.indices.contains(other), groups[other].language == .spanish else { return false }
      let isClose = abs(distance(index, other)) <= 1
      return isClose && groups[other].wordCount <= Self.longCaption
    }
  }

  private func isIsolated(_ index: Int) -> Bool {
    ![index - 1, index + 1].contains { groups.indices.contains($0) && abs(distance(index, $0)) <= 1 }
  }

  private func distance(_ one: Int, _ other: Int) -> Int {
    let (first, second) = one < other ? (groups[one], groups[other]) : (groups[other], groups[one])
    return (second.lines.first ?? 0) - (first.lines.last ?? 0)
  }

  /// Whether the text opens as a paragraph of an article does, not as the words under a picture.
  private func opensNarrative(_ group: CaptionGroup) -> Bool {
    guard let unit = group.units.first, !group.hasCredit else { return false }
    let opening = Folding.folded(unit.text.text(of: 0..<min(4, unit.text.tokens.count)))
    return Self.narrativeOpenings.contains { opening.hasPrefix($0) }
  }

  /// Whether the text says what somebody said or will do: articles do, captions show.
  private func reports(_ group: CaptionGroup) -> Bool {
    guard let unit = group.units.first, !group.hasCredit else { return false }
    let text = " " + Folding.folded(unit.text.text) + " "
    return [" cho biet ", " cho rang ", " se ", " cho hay ", " khang dinh rang ", " noi rang "].contains {
      text.contains($0)
    }
  }

  private static let narrativeOpenings =
    """
    theo |ngoai ra|ben canh do|trong do|tuy nhien|dong thoi|cu the|hien nay|truoc do|trong khi do|vi vay|do do|\
    nham |de |voi |nhu vay|sau do|tu do|qua do|cung trong|cung voi|phat bieu tai|ket luan|tai hoi nghi,|tai buoi|\
    tai day|nhan dip|thoi gian qua|thoi gian toi|duoc biet|dang chu y|mat khac|dac biet|ve phia|ve van de
    """.split(separator: "|").map { String($0) }
}
