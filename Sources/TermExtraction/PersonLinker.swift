internal import TextCore
internal import BitextModel
internal import Terminology

/// Tells whose office a title is: it stands right before the name, or behind it after a comma or a dash.
struct PersonLinker {
  let caption: CaptionText
  /// The names on this side, by the index of their anchor.
  let names: [(anchor: Int, range: Range<Int>)]
  let markers: Markers
  /// Articles that may stand between the comma and the office: "Ngo Le Van, el viceministro …".
  let articles: Set<TokenID>

  /// The mentions with their persons.
  func linked(_ mentions: [Mention]) -> [Mention] {
    var linked = mentions
    for index in linked.indices where linked[index].isTitle {
      if let person = personAfter(linked[index]) {
        linked[index].person = person
        linked[index].isBounded = true
      } else {
        linked[index].person = personBefore(linked[index])
      }
    }
    return chained(linked)
  }

  /// The name that follows, a comma or honorifics between.
  private func personAfter(_ mention: Mention) -> Int? {
    var index = mention.range.upperBound
    while index < caption.tokens.count {
      if let name = names.first(where: { $0.range.lowerBound == index }) { return name.anchor }
      let mayStandBetween =
        caption.isMark(index, ",") || caption.isMark(index, ".") || caption.isMark(index, ":")
        || markers.honorifics.contains(caption.tokens[index].folded)
        || articles.contains(caption.tokens[index].word)
      if !mayStandBetween || index - mention.range.upperBound > 3 { return nil }
      index += 1
    }
    return nil
  }

  /// The name before, with a comma, a dash or a bracket between.
  private func personBefore(_ mention: Mention) -> Int? {
    var index = mention.range.lowerBound - 1
    var sawMark = false
    while index >= 0 {
      if let name = names.first(where: { $0.range.upperBound == index + 1 }) {
        return sawMark ? name.anchor : nil
      }
      if [",", "-", "–", "("].contains(where: { caption.isMark(index, $0) }) {
        sawMark = true
      } else if !articles.contains(caption.tokens[index].word) {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// Offices that stand in a row belong to one person: "Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội Nguyễn …".
  private func chained(_ mentions: [Mention]) -> [Mention] {
    var mentions = mentions
    let titles = mentions.indices.filter { mentions[$0].isTitle }
    for (index, next) in zip(titles, titles.dropFirst()).reversed() where mentions[index].person == nil {
      let between =
        mentions[index].range
        .upperBound..<max(mentions[index].range.upperBound, mentions[next].range.lowerBound)
      if between.count <= 2, between.allSatisfy(isJoin) { mentions[index].person = mentions[next].person }
    }
    for (previous, index) in zip(titles, titles.dropFirst()) where mentions[index].person == nil {
      let between =
        mentions[previous].range
        .upperBound..<max(mentions[previous].range.upperBound, mentions[index].range.lowerBound)
      if between.count <= 1, between.allSatisfy(isJoin) { mentions[index].person = mentions[previous].person }
    }
    return mentions
  }

  private func isJoin(_ index: Int) -> Bool {
    caption.isMark(index, ",") || markers.conjunctions.contains(caption.tokens[index].word)
  }
}
