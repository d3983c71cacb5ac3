internal import BitextModel
internal import TextCore
internal import Terminology

/// What a group offers for comparison, gathered once: names, numbers, heads and the meanings of its words.
struct GroupProfile {
  /// A word or phrase of the text that its counterpart should account for.
  struct Item {
    /// How much it counts.
    let weight: Float
    /// How it can be accounted for.
    let meaning: Meaning
  }

  /// How an item is found again on the other side.
  enum Meaning {
    /// By the same letters.
    case name(TokenID)
    /// By the same digits.
    case number(TokenID)
    /// By one of these groups of stems, all of a group present.
    case phrase([[TokenID]])
    /// By a head of the other language that agrees.
    case head(TermGrammar.Match)
    /// By nothing that is known.
    case unknown(TokenID)
  }

  let items: [Item]
  /// Folded words of the text, credits apart.
  let words: Set<TokenID>
  /// Stems of the words; of Spanish text only.
  let stems: Set<TokenID>
  /// The heads in the text.
  let heads: [TermGrammar.Match]
  /// Letters and digits, as a measure of length.
  let length: Int
  /// How many sentences it has.
  let sentences: Int
  /// The folded words of the credits.
  let creditWords: Set<TokenID>

  /// The sum of the weights.
  var weight: Float { items.reduce(0) { $0 + $1.weight } }
}

/// Makes profiles; how much a word counts depends on how often it stands on the page.
struct GroupProfiler {
  let resources: LanguageResources
  /// In how many groups of the page each folded word stands.
  let frequency: [TokenID: Int]

  /// Words that name something count double; measured weights differ little between 1.5 and 3.
  private static let nameWeight: Float = 2

  func vietnamese(_ group: CaptionGroup, in vocabulary: Vocabulary) -> GroupProfile {
    var items: [GroupProfile.Item] = []
    var heads: [TermGrammar.Match] = []
    for unit in group.spokenUnits {
      let tokens = Array(unit.body)
      let matches = resources.equivalents.matches(in: tokens, folded: group.isUnaccented)
      var covered = 0
      var match = matches.startIndex
      var index = 0
      while index < tokens.count {
        if let head = resources.grammar.vietnameseHead(at: index, in: tokens, folded: group.isUnaccented) {
          heads.append(head)
        }
        while match < matches.endIndex, matches[match].range.upperBound <= index { match += 1 }
        if match < matches.endIndex, matches[match].range.lowerBound == index, covered <= index {
          items.append(item(matches[match], tokens))
          covered = matches[match].range.upperBound
        } else if index >= covered, let item = item(tokens[index]) {
          items.append(item)
        }
        index += 1
      }
    }
    return profile(of: group, items: items, heads: heads, stems: [])
  }

  func spanish(_ group: CaptionGroup, in vocabulary: inout Vocabulary) -> GroupProfile {
    var items: [GroupProfile.Item] = []
    var heads: [TermGrammar.Match] = []
    var stems: Set<TokenID> = []
    for unit in group.spokenUnits {
      let tokens = Array(unit.body)
      for index in tokens.indices {
        if let head = resources.grammar.spanishHead(at: index, in: tokens) { heads.append(head) }
        guard tokens[index].isWord || tokens[index].shape == .number else { continue }
        let stem = SpanishStems.stem(of: tokens[index], in: &vocabulary)
        stems.insert(stem)
        if SpanishFunctionWords.contains(tokens[index], in: vocabulary) { continue }
        items.append(spanishItem(tokens[index], stem: stem))
      }
    }
    return profile(of: group, items: items, heads: heads, stems: stems)
  }

  private func spanishItem(_ token: Token, stem: TokenID) -> GroupProfile.Item {
    let rarity = self.rarity(of: token.folded)
    if token.shape == .number { return .init(weight: rarity, meaning: .number(token.folded)) }
    let weight = token.isCapital ? Self.nameWeight * rarity : rarity
    return .init(weight: weight, meaning: .phrase([[stem, token.folded]]))
  }

  private func item(_ match: EquivalenceIndex.Match, _ tokens: [Token]) -> GroupProfile.Item {
    let rarity = match.range.map { self.rarity(of: tokens[$0].folded) }.max() ?? 1
    let size = Float(match.range.count).squareRoot()
    return .init(weight: size * rarity, meaning: .phrase(match.entries.flatMap(\.spanish)))
  }

  private func item(_ token: Token) -> GroupProfile.Item? {
    let rarity = self.rarity(of: token.folded)
    switch token.shape {
    case .punctuation: return nil
    case .number: return .init(weight: rarity, meaning: .number(token.folded))
    case .lower: return .init(weight: 0.5 * rarity, meaning: .unknown(token.folded))
    default: return .init(weight: Self.nameWeight * rarity, meaning: .name(token.folded))
    }
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
      items: items, words: Set(tokens.map(\.folded)), stems: stems, heads: heads,
      length: tokens.reduce(0) { $1.shape == .punctuation ? $0 : $0 + Int($1.end - $1.start) },
      sentences: group.spokenUnits.reduce(0) { $0 + Self.sentences($1) },
      creditWords: Set(credits.filter(\.isCapital).map(\.folded)))
  }

  /// Full stops between a word and a capital, and one for the last sentence.
  private static func sentences(_ unit: PageUnit) -> Int {
    let tokens = unit.text.tokens
    let stops = tokens.indices.dropFirst().dropLast().count { index in
      unit.text.isMark(index, ".") && tokens[index + 1].isCapital && tokens[index + 1].followsSpace
        && index < unit.creditStart && tokens[index - 1].shape != .initial && tokens[index + 1].shape != .initial
    }
    return stops + 1
  }
}
