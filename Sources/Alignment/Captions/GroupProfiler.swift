internal import BitextModel
internal import Terminology
internal import TextCore

/// Makes profiles; how much a word counts depends on how often it stands on the page.
struct GroupProfiler {
  let resources: LanguageResources
  /// In how many groups of the page each folded word stands.
  let frequency: [TokenID: Int]

  /// How many of the page's small Vietnamese words the dictionaries know, from 0 to 1.
  let knowledge: Float

  /// Words that name something count double; measured weights differ little between 1.5 and 3.
  private static let nameWeight: Float = 2
  /// A small word that no dictionary knows says little by its absence, and less where none could know it.
  private var unknownWeight: Float { 0.1 + 0.4 * knowledge }
  /// Nor can a small Spanish word be accounted for without a dictionary.
  private var smallWeight: Float { 0.2 + 0.8 * knowledge }

  func vietnamese(_ group: CaptionGroup) -> GroupProfile {
    var items: [GroupProfile.Item] = []
    var heads: [TermGrammar.Match] = []
    for unit in group.spokenUnits {
      items += vietnameseItems(unit, isUnaccented: group.isUnaccented)
      heads += unit.body.indices.compactMap { index in
        resources.grammar.vietnameseHead(at: index, in: unit.text.tokens, folded: group.isUnaccented)
      }
    }
    return profile(of: group, items: items, heads: heads, stems: [])
  }

  func spanish(_ group: CaptionGroup, in vocabulary: inout Vocabulary) -> GroupProfile {
    var items: [GroupProfile.Item] = []
    var heads: [TermGrammar.Match] = []
    var stems: Set<TokenID> = []
    for unit in group.spokenUnits {
      for index in content(unit) where unit.text.tokens[index].shape != .punctuation {
        let token = unit.text.tokens[index]
        let stem = SpanishStems.stem(of: token, in: &vocabulary)
        stems.insert(stem)
        if SpanishFunctionWords.contains(token, in: vocabulary) { continue }
        items.append(spanishItem(at: index, unit, stem: stem))
      }
      heads += unit.body.indices.compactMap { resources.grammar.spanishHead(at: $0, in: unit.text.tokens) }
    }
    return profile(of: group, items: items, heads: heads, stems: stems)
  }

  /// The tokens that say something: all before the credit but a leading "Ảnh 3:" or "Foto 2.".
  private func content(_ unit: PageUnit) -> Range<Int> {
    let tokens = unit.text.tokens
    guard tokens.count > 2, resources.markers.credits.contains(tokens[0].folded), tokens[1].shape == .number
    else {
      return 0..<unit.creditStart
    }
    return 2..<max(2, unit.creditStart)
  }

  /// Phrases that are known count as one item; what stands between them word by word.
  private func vietnameseItems(_ unit: PageUnit, isUnaccented: Bool) -> [GroupProfile.Item] {
    let content = content(unit)
    let tokens = Array(unit.text.tokens[..<content.upperBound])
    var items: [GroupProfile.Item] = []
    var index = content.lowerBound
    for match in resources.equivalents.matches(in: tokens, folded: isUnaccented)
    where match.range.lowerBound >= index {
      items += (index..<match.range.lowerBound).compactMap { item(at: $0, unit) }
      items.append(item(match, tokens))
      index = match.range.upperBound
    }
    return items + (index..<tokens.count).compactMap { item(at: $0, unit) }
  }

  private func item(_ match: EquivalenceIndex.Match, _ tokens: [Token]) -> GroupProfile.Item {
    let rarity = match.range.map { self.rarity(of: tokens[$0].folded) }.max() ?? 1
    let size = Float(match.range.count).squareRoot()
    return .init(weight: size * rarity, meaning: .phrase(match.entries.flatMap(\.spanish)))
  }

  private func item(at index: Int, _ unit: PageUnit) -> GroupProfile.Item? {
    let token = unit.text.tokens[index]
    let rarity = self.rarity(of: token.folded)
    switch token.shape {
    case .punctuation: return nil
    case .number: return .init(weight: rarity, meaning: number(at: index, unit))
    case .lower: return .init(weight: unknownWeight * rarity, meaning: .unknown(token.folded))
    default: return .init(weight: Self.nameWeight * rarity, meaning: .name(token.folded))
    }
  }

  /// "16/9" asks for the name of its month, other numbers for their value.
  private func number(at index: Int, _ unit: PageUnit) -> GroupProfile.Meaning {
    if let date = resources.numbers.date(at: index, in: unit.text), resources.months.count >= date.month {
      return .phrase([[resources.months[date.month - 1]]])
    }
    let value = resources.numbers.value(at: index, in: unit.text)
    return value.map { .number($0) } ?? .unknown(unit.text.tokens[index].folded)
  }

  private func spanishItem(at index: Int, _ unit: PageUnit, stem: TokenID) -> GroupProfile.Item {
    let token = unit.text.tokens[index]
    let rarity = self.rarity(of: token.folded)
    if let value = resources.numbers.value(at: index, in: unit.text) {
      return .init(weight: rarity, meaning: .number(value))
    }
    let weight = token.isCapital ? Self.nameWeight : smallWeight
    return .init(weight: weight * rarity, meaning: .phrase([[stem, token.folded]]))
  }

  /// A word that stands all over the page tells little about one caption.
  private func rarity(of word: TokenID) -> Float {
    1 / Float(max(1, (frequency[word] ?? 1) - 1)).squareRoot()
  }

  private func profile(
    of group: CaptionGroup, items: [GroupProfile.Item], heads: [TermGrammar.Match], stems: Set<TokenID>
  ) -> GroupProfile {
    let tokens = group.spokenUnits.flatMap(\.body)
    let credits = group.spokenUnits.flatMap { $0.text.tokens[$0.creditStart...] }
    return GroupProfile(
      items: items, numbers: Set(group.spokenUnits.flatMap(numbers)), words: Set(tokens.map(\.folded)),
      stems: stems,
      heads: heads,
      length: tokens.reduce(0) { $1.shape == .punctuation ? $0 : $0 + Int($1.end - $1.start) },
      sentences: group.spokenUnits.reduce(0) { $0 + Self.sentences($1) },
      tellsThePast: group.language == .spanish && group.spokenUnits.contains(where: Self.tellsThePast),
      creditWords: Set(credits.filter(\.isCapital).map(\.folded)))
  }

  private func numbers(in unit: PageUnit) -> [Double] {
    content(unit).flatMap { index -> [Double] in
      if let date = resources.numbers.date(at: index, in: unit.text) { return [Double(date.day)] }
      return resources.numbers.value(at: index, in: unit.text).map { [$0] } ?? []
    }
  }

  /// "-ó", "-aron", "-ieron" at the end of a small word of some length.
  private static func tellsThePast(_ unit: PageUnit) -> Bool {
    unit.body.contains { token in
      let word = unit.text.normalized.bytes[token.range]
      guard token.shape == .lower else { return false }
      if irregularPreterites.contains(where: { word.elementsEqual($0.utf8) }) { return true }
      return word.count >= 5
        && ["ó", "aron", "ieron"].contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
  }

  private static let irregularPreterites = [
    "dijo", "hizo", "fue", "tuvo", "puso", "quiso", "trajo", "vino", "pudo",
  ]

  /// Full stops between a word and a capital, and one for the last sentence.
  private static func sentences(_ unit: PageUnit) -> Int {
    let tokens = unit.text.tokens
    let stops = tokens.indices.dropFirst().dropLast().count { index in
      unit.text.isMark(index, ".") && tokens[index + 1].isCapital && tokens[index + 1].followsSpace
        && index < unit.creditStart && tokens[index - 1].shape != .initial
        && tokens[index + 1].shape != .initial
    }
    return stops + 1
  }
}
