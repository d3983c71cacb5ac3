internal import TextCore
internal import BitextModel
internal import Terminology

/// Tells what a name that both sides share belongs to: a person, a place, or a part of something larger.
struct AnchorClassifier {
  /// What a shared name is.
  enum Class {
    case person, place, part
    /// Capitals alone: "UNESCO".
    case acronym
  }

  let vietnamese: CaptionText
  let spanish: CaptionText
  let resources: LanguageResources
  /// All the names that both sides share.
  let anchors: [NameAnchor]

  func classify(_ anchor: NameAnchor) -> Class {
    if isKnownPlace(anchor) { return hasHonorific(anchor) ? .person : .place }
    if isPartOfLargerName(anchor), !isFullName(anchor) { return .part }
    if anchor.isCredit { return .person }
    if anchor.vietnamese.count == 1 { return single(anchor) }
    if followsPlaceHead(anchor) { return .place }
    // "Phó Chủ tịch Quốc hội Trang Thị Lệ Hà" names a person, "Trường Nguyễn Thị Minh Khai" a school.
    let isBearer = isFullName(anchor) && isPersonByContext(anchor)
    if !isBearer, isNameOfInstitution(anchor) { return .part }
    if isPersonByContext(anchor) { return .person }
    if spanishPlaceContext(anchor), isPlaceInVietnamese(anchor) { return .place }
    if hasSurname(anchor) { return .person }
    if vietnamese.isCaseless { return spanishPlaceContext(anchor) ? .place : .person }
    return followsPlacePreposition(anchor) ? .place : .person
  }

  /// Surname, middle and given name: a whole person, whatever stands before it.
  private func isFullName(_ anchor: NameAnchor) -> Bool {
    anchor.vietnamese.count >= 3 && hasSurname(anchor) && !vietnamese.isCapital(anchor.vietnamese.upperBound)
  }

  private func single(_ anchor: NameAnchor) -> Class {
    if hasHonorific(anchor) { return .person }
    let letters = spanish.tokens[anchor.spanish.lowerBound]
    let isAcronym =
      letters.shape == .upper && letters.range.count >= 3
      && (vietnamese.isCaseless || vietnamese.tokens[anchor.vietnamese.lowerBound].shape == .upper)
    return isAcronym ? .acronym : .part
  }

  /// "Bệnh viện Bạch Mai", "hospital Bach Mai": the name of an institution, not of a person behind a comma.
  private func isNameOfInstitution(_ anchor: NameAnchor) -> Bool {
    let start = anchor.vietnamese.lowerBound
    let opens = (max(0, start - 4)..<start).contains { index in
      guard let head = vietnameseHead(index), head.range.upperBound == start else { return false }
      return head.isA(.institution) && !head.isA(.office)
    }
    let before = anchor.spanish.lowerBound - 1
    guard opens, before >= 0 else { return false }
    return spanish.tokens[before].isWord && !hasHonorific(anchor)
  }

  private func isKnownPlace(_ anchor: NameAnchor) -> Bool {
    let tokens = vietnamese.tokens
    let inside: (Int) -> TokenID? = { anchor.vietnamese.contains($0) ? tokens[$0].folded : nil }
    let start = anchor.vietnamese.lowerBound
    if resources.markers.vietnamesePlaces.longest(from: start, word: inside)?.end
      == anchor.vietnamese.upperBound
    {
      return true
    }
    let match = resources.equivalents.matches(
      in: Array(tokens[anchor.vietnamese]), folded: vietnamese.isUnaccented)
    return match.contains { found in
      found.range.count == anchor.vietnamese.count && found.entries.contains { $0.kind == .place }
    }
  }

  /// "Ciudad" before "Ho Chi Minh": in Spanish the name goes on beyond what both sides share.
  private func isPartOfLargerName(_ anchor: NameAnchor) -> Bool {
    let before = anchor.spanish.lowerBound - 1
    let follows = anchors.contains { $0.spanish.upperBound == anchor.spanish.lowerBound }
    if spanish.isCapital(before), !follows, !endsHead(at: before) { return true }
    let after = anchor.spanish.upperBound
    if spanish.isCapital(after), spanish.tokens[after].followsSpace { return true }
    let next = anchor.vietnamese.upperBound
    return vietnamese.isCapital(next) && vietnamese.tokens[next].followsSpace
      && vietnameseHead(next) == nil
  }

  /// Whether a Spanish head of a title ends here ("el General Quách …"), or an abbreviated honorific.
  private func endsHead(at index: Int) -> Bool {
    if resources.markers.honorifics.contains(spanish.tokens[index].folded) { return true }
    return (max(0, index - 4)...index).contains { start in
      resources.grammar.spanishHead(at: start, in: spanish.tokens).map { $0.range.upperBound == index + 1 }
        ?? false
    }
  }

  private func hasHonorific(_ anchor: NameAnchor) -> Bool {
    let before = anchor.vietnamese.lowerBound - 1
    let honorifics = resources.markers.honorifics
    if before >= 0, honorifics.contains(vietnamese.tokens[before].folded) { return true }
    let other = anchor.spanish.lowerBound - 1
    if other >= 0, honorifics.contains(spanish.tokens[other].folded) { return true }
    return other >= 1 && spanish.isMark(other, ".") && honorifics.contains(spanish.tokens[other - 1].folded)
  }

  private func followsPlaceHead(_ anchor: NameAnchor) -> Bool {
    let start = anchor.vietnamese.lowerBound
    let isPlace = (max(0, start - 5)..<start).contains { index in
      // "tỉnh Đồng Tháp": the tower in the province's name is none.
      if index > 0, vietnamese.isCapital(index), vietnamese.isCapital(index - 1) { return false }
      guard let head = vietnameseHead(index), head.range.upperBound == start else { return false }
      // "già làng": the village in the elder's title is none either.
      return head.isA(.place) && !(index > 0 && vietnameseHead(index - 1)?.range.upperBound == start)
    }
    // "tỉnh Lâm Đồng Hứa Thị Mộng Cầm" has been cut apart; a surname with two names behind it is a person.
    return isPlace && !(hasSurname(anchor) && anchor.vietnamese.count > 2)
  }

  private func hasSurname(_ anchor: NameAnchor) -> Bool {
    let first = vietnamese.tokens[anchor.vietnamese.lowerBound]
    let surnames = resources.markers
    let isSurname =
      vietnamese.isUnaccented || first.word == first.folded
      ? surnames.foldedSurnames.contains(first.folded) : surnames.surnames.contains(first.word)
    return (isSurname || hasMiddleName(anchor)) && (2...6).contains(anchor.vietnamese.count)
  }

  /// "Thị" and "Văn" stand behind a surname, however rare.
  private func hasMiddleName(_ anchor: NameAnchor) -> Bool {
    guard anchor.vietnamese.count >= 3 else { return false }
    let second = vietnamese.tokens[anchor.vietnamese.lowerBound + 1].folded
    return ["thi", "van"].contains { resources.vocabulary.id(of: Array($0.utf8)) == second }
  }

  /// An office, a rank or an honorific stands beside the name on either side.
  private func isPersonByContext(_ anchor: NameAnchor) -> Bool {
    if hasHonorific(anchor) { return true }
    return titleOpensBefore(anchor) || titleFollows(anchor.vietnamese.upperBound, vietnamese, vietnameseHead)
      || titleFollows(anchor.spanish.upperBound, spanish, spanishHead)
  }

  /// Whether an office or rank opens in the same clause before the name, in Vietnamese.
  private func titleOpensBefore(_ anchor: NameAnchor) -> Bool {
    var index = anchor.vietnamese.lowerBound - 1
    while index >= 0, !vietnamese.isPunctuation(index), anchor.vietnamese.lowerBound - index < 14 {
      if let head = vietnameseHead(index), head.isA(.office) || head.isA(.rank) { return true }
      if let word = resources.wordClasses.word(
        at: index, in: vietnamese.tokens, folded: vietnamese.isUnaccented),
        word.classes.contains(.verb), word.classes.contains(.stop) || !vietnamese.isUnaccented,
        !word.classes.contains(.noun),
        vietnamese.tokens[index].shape == .lower
      {
        return false
      }
      index -= 1
    }
    return false
  }

  private func titleFollows(
    _ end: Int, _ caption: CaptionText, _ head: (Int) -> TermGrammar.Match?
  ) -> Bool {
    guard [",", "-", "–", "("].contains(where: { caption.isMark(end, $0) }), end + 1 < caption.tokens.count
    else {
      return false
    }
    return [end + 1, end + 2].contains { index in
      index < caption.tokens.count && (head(index).map { $0.isA(.office) || $0.isA(.rank) } ?? false)
    }
  }

  private func followsPlacePreposition(_ anchor: NameAnchor) -> Bool {
    let before = anchor.vietnamese.lowerBound - 1
    guard before >= 0 else { return false }
    let word = resources.vocabulary
    let prepositions = ["tại", "ở", "đến", "từ", "thăm", "về", "qua"].compactMap {
      word.id(of: Array($0.utf8))
    }
    return prepositions.contains(vietnamese.tokens[before].word)
  }

  /// "tại", "đến" before a short name, or a small noun: "cửa khẩu quốc tế Mộc Bài".
  private func isPlaceInVietnamese(_ anchor: NameAnchor) -> Bool {
    let before = anchor.vietnamese.lowerBound - 1
    guard anchor.vietnamese.count <= 3, before >= 0, !vietnamese.isCaseless else { return false }
    if followsPlacePreposition(anchor) { return anchor.vietnamese.count == 2 }
    guard vietnamese.tokens[before].shape == .lower,
      let word = resources.wordClasses.word(at: before, in: vietnamese.tokens, folded: false)
    else { return false }
    return word.classes.isSubset(of: [.noun, .adjective])
  }

  /// "en", "a", "de" or "desde" before the name, in Spanish.
  private func spanishPlaceContext(_ anchor: NameAnchor) -> Bool {
    let before = anchor.spanish.lowerBound - 1
    guard before >= 0 else { return false }
    let prepositions = ["en", "a", "de", "desde", "hasta", "hacia"].compactMap {
      resources.vocabulary.id(of: Array($0.utf8))
    }
    return prepositions.contains(spanish.tokens[before].word)
  }

  private func vietnameseHead(_ index: Int) -> TermGrammar.Match? {
    resources.grammar.vietnameseHead(at: index, in: vietnamese.tokens, folded: vietnamese.isUnaccented)
  }

  private func spanishHead(_ index: Int) -> TermGrammar.Match? {
    resources.grammar.spanishHead(at: index, in: spanish.tokens)
  }
}
