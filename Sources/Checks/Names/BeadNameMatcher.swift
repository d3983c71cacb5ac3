internal import BitextModel

/// Matches the names of a bead, cheapest relation first, each word used once.
///
/// O(mentions · Spanish words with capitals) comparisons of a few integers.
struct BeadNameMatcher {
  let vietnamese: [NameLine]
  let spanish: [NameLine]
  let mentions: [NameMention]
  let knowledge: NameKnowledge
  let comparison: NameComparison

  /// What a word costs that looks like part of the name and is left beside it.
  private static let leftover: Float = 1
  /// The same for the first words of a run of Vietnamese capitals, which may be a place or an institution.
  private static let skipped: Float = 0.15
  /// A name that begins inside another one is dearer than a short form of the whole.
  private static let inside: Float = 1.5
  /// A word of the name itself, or one that hangs on it, is left over by mistake.
  private static let own: Float = 2.5

  private struct Offer {
    let match: NameMatch
    let cost: Float
    let length: Int
  }

  /// The matches, each mention and each Spanish word in one of them at most.
  func matches() -> [NameMatch] {
    let offers = offers()
    if offers.isEmpty { return [] }
    var usedVietnamese: [[Bool]] = vietnamese.map { [Bool](repeating: false, count: $0.words.count) }
    var usedSpanish: [[Bool]] = spanish.map { [Bool](repeating: false, count: $0.words.count) }
    var matches: [NameMatch] = []
    for offer in offers.sorted(by: { ($0.cost, -$0.length) < ($1.cost, -$1.length) }) {
      let mention = mentions[offer.match.mention]
      let isFree =
        !usedVietnamese[mention.line][mention.range].contains(true)
        && !usedSpanish[offer.match.line][offer.match.range].contains(true)
      guard isFree else { continue }
      for index in mention.range { usedVietnamese[mention.line][index] = true }
      for index in offer.match.range { usedSpanish[offer.match.line][index] = true }
      matches.append(offer.match)
    }
    return matches
  }

  private func offers() -> [Offer] {
    var offers: [Offer] = []
    for mention in mentions.indices {
      for line in spanish.indices { add(offersOf: mention, on: line, to: &offers) }
    }
    return offers
  }

  /// Every window that could be the name: it shares a word with it, or begins with the same letter and is as long.
  private func add(offersOf mention: Int, on line: Int, to offers: inout [Offer]) {
    let words = spanish[line].words
    let source = vietnamese[mentions[mention].line].words[mentions[mention].range]
    let own = OwnWords(source)
    let letters = source.reduce(0) { $0 + $1.letters }
    for start in words.indices where words[start].isCapital || own.contains(words[start]) {
      var isShared = false
      var length = 0
      for end in start..<min(words.count, start + source.count + 1) {
        if end > start, words[end].joint == .mark { break }
        isShared = isShared || own.contains(words[end])
        length += words[end].letters
        // Without a word in common only names that were joined or torn apart have as many letters.
        guard isShared || (length == letters && end + 1 - start != source.count) else { continue }
        if let offer = offer(mention, source, line, start..<end + 1) { offers.append(offer) }
      }
    }
  }

  /// The words of a mention, to be looked for; most others are told by one bit.
  private struct OwnWords {
    private let words: ArraySlice<NameWord>
    private let bits: UInt64

    init(_ words: ArraySlice<NameWord>) {
      self.words = words
      bits = words.reduce(0) { $0 | Self.bit($1) }
    }

    private static func bit(_ word: NameWord) -> UInt64 { 1 << UInt64(word.folded.rawValue & 63) }

    func contains(_ word: NameWord) -> Bool {
      bits & Self.bit(word) != 0 && words.contains { $0.folded == word.folded }
    }
  }

  private func offer(
    _ mention: Int, _ source: ArraySlice<NameWord>, _ line: Int, _ range: Range<Int>
  ) -> Offer? {
    let target = spanish[line].words[range]
    guard target.contains(where: \.isCapital), let relation = comparison.relation(of: target, to: source),
      allows(relation, mentions[mention], target)
    else { return nil }
    let cost =
      relation.cost + Float(mentions[mention].skipped) * Self.skipped
      + (mentions[mention].isInsideName ? Self.inside : 0)
      + leftovers(beside: range, of: source, on: line)
    return Offer(
      match: NameMatch(mention: mention, line: line, range: range, relation: relation), cost: cost,
      length: source.count)
  }

  /// Which relations a mention may have: what says that something is wrong needs more than capitals.
  private func allows(_ relation: NameRelation, _ mention: NameMention, _ target: ArraySlice<NameWord>)
    -> Bool
  {
    let isCapital = target.allSatisfy(\.isCapital)
    switch relation {
    case .same:
      return isCapital
        || (!mention.isCaseWrong && mention.range.count >= 2
          && target.count(where: \.isCapital) * 2 >= target.count)
    case .joined: return !mention.isCaseWrong && !mention.isRespelled && isCapital && mention.range.count >= 2
    case .short: return !mention.isCaseWrong && isCapital
    default:
      return !mention.isCaseWrong && !mention.isRespelled && isCapital
        && (mention.evidence.isPerson || isLongPlace(mention, relation))
        && !mention.holdsPlace
    }
  }

  /// A place of two words is easily taken for another one, so no word of it may be missing.
  private func isLongPlace(_ mention: NameMention, _ relation: NameRelation) -> Bool {
    mention.evidence.isPlace && (relation.isOfLetters || mention.range.count >= 3)
  }

  /// What the capitals right beside a window cost that could belong to the name.
  private func leftovers(beside range: Range<Int>, of source: ArraySlice<NameWord>, on line: Int) -> Float {
    let words = spanish[line].words
    var cost: Float = 0
    var index = range.lowerBound
    while index > 0, words[index].joint != .mark, isLikeName(words[index - 1]) {
      cost += leftover(words[index - 1], joint: words[index].joint, source)
      index -= 1
    }
    index = range.upperBound
    while index < words.count, words[index].joint != .mark, isLikeName(words[index]) {
      cost += leftover(words[index], joint: words[index].joint, source)
      index += 1
    }
    return cost
  }

  private func leftover(_ word: NameWord, joint: NameWord.Joint, _ source: ArraySlice<NameWord>) -> Float {
    joint != .space || source.contains { $0.folded == word.folded } ? Self.own : Self.leftover
  }

  private func isLikeName(_ word: NameWord) -> Bool {
    word.isCapital && !(word.opensSentence && knowledge.spanishSmallWords.contains(word.folded))
  }
}
