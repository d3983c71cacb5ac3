internal import BitextModel
internal import Terminology
internal import TextCore

/// The pairs of phrases that may be terms, ready to be found in text.
struct TermPhrases {
  /// A pair of phrases by the numbers of their words, and what was learned of it.
  struct Pair {
    var vietnamese: [TokenID]
    var spanish: [TokenID]
    /// How likely each translates the other.
    let forward: Float
    let backward: Float
    /// Whether the heads of both sides are equivalents of each other.
    let headsAgree: Bool
    /// What the head names; nil without one.
    let category: TermGrammar.Category?
    /// Whether the general lexicon has the pair.
    let isGeneral: Bool

    /// The same pair where the words from a number on have other numbers.
    func renumbered(_ numbers: [Int32], from first: Int) -> Pair {
      let renumber = { (word: TokenID) in
        Int(word.rawValue) < first ? word : TokenID(numbers[Int(word.rawValue) - first])
      }
      var pair = self
      pair.vietnamese = vietnamese.map(renumber)
      pair.spanish = spanish.map(renumber)
      return pair
    }
  }

  private(set) var pairs: [Pair] = []
  private var phrases = PhraseTrie<[Int32]>()

  /// Takes a pair, unless it is there already: two tone styles of one phrase are the same words.
  mutating func add(_ pair: Pair) {
    let known = phrases.value(of: pair.vietnamese) ?? []
    if known.contains(where: { pairs[Int($0)].spanish == pair.spanish }) { return }
    phrases.update(pair.vietnamese) { $0 = known + [Int32(pairs.count)] }
    pairs.append(pair)
  }

  /// The candidates whose Vietnamese side begins at a token, the shortest first, and where it ends.
  func candidates(at start: Int, in tokens: [Token]) -> [(end: Int, value: [Int32])] {
    phrases.all(from: start) { $0 < tokens.count ? tokens[$0].word : nil }
  }

  /// What a pair names; nil for names that both languages spell alike, which are persons and places rather than terms.
  func kind(of index: Int, _ spelling: TermSpelling, areCapital: Bool) -> TermKind? {
    if Self.letters(spelling.vietnamese) == Self.letters(spelling.spanish) { return nil }
    switch pairs[index].category {
    case .office, .rank: return .title
    case .institution: return areCapital ? .organization : .other
    case .event: return areCapital ? .event : .other
    case .place: return areCapital ? .place : .other
    case nil: return .other
    }
  }

  private static func letters(_ text: String) -> [UInt8] { Folding.folded(text).utf8.filter { $0 != 0x20 } }
}
