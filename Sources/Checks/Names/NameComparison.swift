internal import BitextModel

/// Compares a Vietnamese name with words of the Spanish side, without diacritics.
///
/// The relations are tried from the nearest to the farthest. Linear in the words but for misspellings, which compare
/// letters.
struct NameComparison {
  let vocabulary: Vocabulary

  /// How Spanish words relate to a Vietnamese name; nil where they are something else.
  func relation(of spanish: ArraySlice<NameWord>, to vietnamese: ArraySlice<NameWord>) -> NameRelation? {
    let isSame =
      spanish.count == vietnamese.count && zip(spanish, vietnamese).allSatisfy { $0.folded == $1.folded }
    if isSame { return Self.haveSameJoints(spanish, vietnamese) ? .same : .joined }
    let (target, source) = (spanish.map(\.folded), vietnamese.map(\.folded))
    if target.count != source.count, letters(target) == letters(source) { return .joined }
    if target.count == source.count {
      let isReordered =
        target.sorted { $0.rawValue < $1.rawValue } == source.sorted { $0.rawValue < $1.rawValue }
      return isReordered ? .reordered : misspelling(target, source)
    }
    return target.count > source.count ? longer(target, source) : shorter(target, source)
  }

  /// Whether the words hang together without a space in the same places.
  private static func haveSameJoints(_ one: ArraySlice<NameWord>, _ other: ArraySlice<NameWord>) -> Bool {
    zip(one.dropFirst(), other.dropFirst()).allSatisfy { ($0.joint == .space) == ($1.joint == .space) }
  }

  private func letters(_ words: [TokenID]) -> [UInt8] { words.flatMap { vocabulary.bytes(of: $0) } }

  /// At least one word the same, the others nearly; a name of two words is no proof if its short word differs much.
  private func misspelling(_ target: [TokenID], _ source: [TokenID]) -> NameRelation? {
    let different = zip(target, source).filter { $0 != $1 }
    guard different.count < source.count, different.count <= max(1, source.count - 2) else { return nil }
    return different.allSatisfy(isNear) ? .misspelled(words: different.count) : nil
  }

  /// Whether two words may be one, misspelled.
  func isNear(_ one: TokenID, _ other: TokenID) -> Bool {
    SyllableDistance.isNear(vocabulary.bytes(of: one), vocabulary.bytes(of: other))
  }

  private func longer(_ target: [TokenID], _ source: [TokenID]) -> NameRelation? {
    guard target.count == source.count + 1 else { return nil }
    for index in target.indices {
      var words = target
      let extra = words.remove(at: index)
      guard words == source else { continue }
      let isDoubled =
        (index > 0 && target[index - 1] == extra) || (index + 1 < target.count && target[index + 1] == extra)
      return isDoubled ? .doubled : index > 0 && index < target.count - 1 ? .added : nil
    }
    return nil
  }

  private func shorter(_ target: [TokenID], _ source: [TokenID]) -> NameRelation? {
    let end = Array(source.suffix(target.count))
    if target == end { return .short }
    guard target.count >= 2 else { return nil }
    if Self.isSubsequence(target, of: source) { return .dropped }
    guard case .misspelled(words: 1) = misspelling(target, end) else { return nil }
    return .misspelledShort
  }

  private static func isSubsequence(_ part: [TokenID], of whole: [TokenID]) -> Bool {
    var rest = part[...]
    for word in whole where word == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
