internal import TextCore
internal import BitextModel

/// Joins the units that read as one: a sentence that goes on in the next line, a caption printed twice.
struct CaptionGrouper {
  /// The groups of a page, in its order; units of no language are groups of their own.
  func groups(of units: [PageUnit]) -> [CaptionGroup] {
    var groups: [CaptionGroup] = []
    var start = 0
    while start < units.count {
      var end = start + 1
      while end < units.count, goesOn(units[end - 1], units[end]) { end += 1 }
      if end - start == 1 {
        while end < units.count, repeats(units[start], units[end], after: units[end - 1]) { end += 1 }
        let isRepeated = end - start > 1
        groups.append(
          CaptionGroup(units: Array(units[start..<end]), firstUnit: start, isRepeated: isRepeated))
      } else {
        groups.append(CaptionGroup(units: Array(units[start..<end]), firstUnit: start, isRepeated: false))
      }
      start = end
    }
    return groups
  }

  /// Whether a unit continues the one before: on the next line, without a full stop between, and with a small
  /// letter or a bracket of credit.
  private func goesOn(_ unit: PageUnit, _ next: PageUnit) -> Bool {
    guard unit.role == .line, next.role == .line, next.lines.lowerBound == unit.lines.upperBound + 1,
      let first = next.text.tokens.first, !unit.hasCredit
    else { return false }
    if next.creditStart == 0 {
      return unit.language != .undetermined
        && (next.language == unit.language || next.language == .undetermined)
    }
    guard !endsSentence(unit), next.language == unit.language, unit.language != .undetermined else {
      return false
    }
    // Two texts without diacritics and capitals are two alternative texts, not one broken sentence.
    if next.isUnaccented, next.language == .vietnamese { return false }
    return first.shape == .lower
  }

  private func endsSentence(_ unit: PageUnit) -> Bool {
    guard let last = unit.text.tokens.indices.last else { return true }
    return [".", "!", "?", "…", "|"].contains { unit.text.isMark(last, $0) }
  }

  /// Whether the unit says letter for letter what the other said a line before.
  private func repeats(_ first: PageUnit, _ unit: PageUnit, after previous: PageUnit) -> Bool {
    guard first.language == unit.language, first.language != .undetermined, first.wordCount >= 3,
      unit.lines.lowerBound - previous.lines.upperBound <= 2
    else { return false }
    return words(first) == words(unit)
  }

  private func words(_ unit: PageUnit) -> [TokenID] { unit.body.filter(\.isWord).map(\.folded) }
}
