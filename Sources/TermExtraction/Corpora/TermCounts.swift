internal import BitextModel
internal import Terminology
internal import TextCore

/// A term as it is written.
struct TermSpelling: Hashable {
  let vietnamese: String
  let spanish: String
}

/// Where candidates stand in a corpus, and how they are written there.
struct TermCounts {
  /// The places of one candidate.
  struct Places {
    /// In how many pairs both sides stand.
    private(set) var count = 0
    /// In how many of them the Vietnamese side stands in a longer candidate that has a counterpart as well.
    private(set) var nested = 0
    /// In how many of them both sides, or one alone, begin their words with capitals.
    private(set) var capitals = 0
    private(set) var unequalCapitals = 0
    /// The numbers of the first pairs.
    private(set) var pairs: [Int] = []
    private var spellings: [TermSpelling: Int] = [:]

    /// So many pairs are kept, to choose contexts from.
    private static let keptPairs = 200

    mutating func add(_ place: Place, pair: Int) {
      count += 1
      nested += place.isNested ? 1 : 0
      capitals += place.vietnameseIsCapital && place.spanishIsCapital ? 1 : 0
      unequalCapitals += place.vietnameseIsCapital != place.spanishIsCapital ? 1 : 0
      if pairs.count < Self.keptPairs { pairs.append(pair) }
      spellings[place.spelling, default: 0] += 1
    }

    /// Adds the places of the same candidate in a later part of the corpus.
    mutating func add(_ later: Places) {
      if count == 0 {
        self = later
        return
      }
      count += later.count
      nested += later.nested
      capitals += later.capitals
      unequalCapitals += later.unequalCapitals
      pairs += later.pairs.prefix(Self.keptPairs - pairs.count)
      spellings.merge(later.spellings, uniquingKeysWith: +)
    }

    /// Whether it is mostly written with capitals in both languages.
    var areCapital: Bool { capitals * 2 > count }
    /// The usual spelling.
    var spelling: TermSpelling {
      let best = spellings.max { one, other in
        (one.value, other.key.spanish, other.key.vietnamese) < (
          other.value, one.key.spanish, one.key.vietnamese
        )
      }
      return best?.key ?? TermSpelling(vietnamese: "", spanish: "")
    }
  }

  /// One place of a candidate.
  struct Place {
    let spelling: TermSpelling
    let isNested: Bool
    let vietnameseIsCapital: Bool
    let spanishIsCapital: Bool
  }

  private let candidates: TermPhrases
  private let resources: LanguageResources
  /// The places of each candidate that was found.
  private(set) var places: [Int32: Places] = [:]

  init(_ candidates: TermPhrases, resources: LanguageResources) {
    self.candidates = candidates
    self.resources = resources
  }

  /// Counts the candidates of a pair, each once.
  mutating func read(_ pair: CorpusPair, number: Int, _ lexer: inout Lexer) {
    let vietnamese = TokenizedText(pair.vietnamese, lexer: &lexer)
    let spanish = TokenizedText(pair.spanish, lexer: &lexer)
    var found = places(vietnamese, spanish)
    // The longest first, so that what stands in it is known to be nested.
    found.sort { ($1.source.count, $0.candidate) < ($0.source.count, $1.candidate) }
    var seen: Set<Int32> = []
    for (index, place) in found.enumerated() where seen.insert(place.candidate).inserted {
      let isNested = found[..<index].contains {
        $0.source.count > place.source.count && $0.source.contains(place.source.lowerBound)
          && $0.source.upperBound >= place.source.upperBound
      }
      places[place.candidate, default: Places()].add(
        Self.place(place, isNested: isNested, vietnamese, spanish), pair: number)
    }
  }

  private typealias Found = (candidate: Int32, source: Range<Int>, target: Range<Int>)

  private func places(_ vietnamese: TokenizedText, _ spanish: TokenizedText) -> [Found] {
    var found: [Found] = []
    let words = spanish.tokens.map(\.word)
    for start in vietnamese.tokens.indices {
      for (end, numbers) in candidates.candidates(at: start, in: vietnamese.tokens) {
        for number in numbers {
          let phrase = candidates.pairs[Int(number)].spanish
          guard let target = PhraseSearch.place(of: phrase, in: words[...]) else { continue }
          found.append((number, start..<end, target))
        }
      }
    }
    if found.isEmpty { return [] }
    let places = PhrasePlaces(vietnamese, spanish, resources: resources)
    return found.filter { places.admits($0.source, $0.target) }
  }

  private static func place(
    _ found: Found, isNested: Bool, _ vietnamese: TokenizedText, _ spanish: TokenizedText
  ) -> Place {
    let isVietnameseCapital = isCapital(found.source, vietnamese)
    let isSpanishCapital = isCapital(found.target, spanish)
    return Place(
      spelling: TermSpelling(
        vietnamese: text(found.source, vietnamese), spanish: text(found.target, spanish)),
      isNested: isNested, vietnameseIsCapital: isVietnameseCapital, spanishIsCapital: isSpanishCapital)
  }

  /// Whether a phrase has a capital that its place does not explain: not at the beginning of a sentence.
  private static func isCapital(_ range: Range<Int>, _ text: TokenizedText) -> Bool {
    range.contains { text.tokens[$0].isCapital && !(beginsSentence($0, text)) }
  }

  private static func beginsSentence(_ index: Int, _ text: TokenizedText) -> Bool {
    index == 0 || text.tokens[index - 1].shape == .punctuation && text.isMark(index - 1, ".")
  }

  /// The words as they are written; a capital that begins a sentence, and no name, is made small.
  private static func text(_ range: Range<Int>, _ text: TokenizedText) -> String {
    let written = text.text(of: range)
    guard beginsSentence(range.lowerBound, text), text.tokens[range.lowerBound].shape == .capitalized,
      !range.dropFirst().contains(where: { text.tokens[$0].isCapital })
    else { return written }
    return written.prefix(1).lowercased() + written.dropFirst()
  }
}
