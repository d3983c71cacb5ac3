internal import BitextModel
internal import Terminology
internal import TextCore

extension MentionPairing {
  /// A Vietnamese name cut off a title's end, and a name set off by a comma in Spanish.
  func name(behind source: Mention, _ sourceEnd: Int, beside target: Mention, _ targetEnd: Int)
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
}
