internal import Alignment
internal import BitextModel
internal import GlossaryStore
internal import TextCore

/// Finds what stands for a phrase in segments that hold it, by links between their words.
///
/// The links are learned from these segments and from others that lack the phrase: a word that stands everywhere is
/// no counterpart of it.
struct CounterpartLinks {
  /// How many segments with the phrase teach its links, and how many others.
  static let matches = 120
  static let others = 240
  /// Beyond so many segments nobody reads every one, and the time would be noticed.
  static let most = 500

  private let alignment: WordAlignment

  init(_ alignment: WordAlignment) {
    self.alignment = alignment
  }

  /// The bytes of each counterpart on the side that lacks the phrase; empty where it is not sure.
  func ranges(of hits: ArraySlice<CorpusHit>, beside others: [CorpusSegment]) -> [[Range<Int>]] {
    var lexer = Lexer()
    let segments = hits.map(\.segment) + others
    let words = segments.map { (BeadWords($0.vietnamese, &lexer), BeadWords($0.spanish, &lexer)) }
    let links = alignment.links(words.map { ($0.0.words, $0.1.words) })
    let linked = zip(hits, zip(words, links)).map { LinkedPhrase($0, $1.0.0, $1.0.1, $1.1) }
    let sides = others.indices.map { words[hits.count + $0] }
    let proof = [true, false].map { isVietnamese in
      CounterpartProof(
        linked.filter { $0.isVietnamese == isVietnamese }, others: sides.map { isVietnamese ? $0.1 : $0.0 })
    }
    return linked.map { phrase in
      phrase.run(where: (phrase.isVietnamese ? proof[0] : proof[1]).holds).map { [$0] } ?? []
    }
  }
}

/// A phrase in a segment, and how likely each word of the other side is to be linked to it.
private struct LinkedPhrase {
  /// Whether the phrase is Vietnamese, so that the other side is Spanish.
  let isVietnamese: Bool
  /// The words of the other side.
  let other: BeadWords
  private let weights: [Float]
  private let length: Int
  /// How many words that nothing links may stand inside a counterpart: "de", "de la".
  private static let longestGap = 2
  /// A word is part of the counterpart where its links are as likely as this together.
  private static let leastProbability: Float = 0.5

  init(_ hit: CorpusHit, _ vietnamese: BeadWords, _ spanish: BeadWords, _ links: [WeightedWordLink]) {
    isVietnamese = hit.spanishRanges.isEmpty
    other = isVietnamese ? spanish : vietnamese
    let phrase =
      isVietnamese ? vietnamese.indices(in: hit.vietnameseRanges) : spanish.indices(in: hit.spanishRanges)
    var weights = [Float](repeating: 0, count: other.words.count)
    for link in links {
      let (from, to) =
        isVietnamese ? (link.link.source, link.link.target) : (link.link.target, link.link.source)
      if phrase.contains(from) { weights[to] += link.probability }
    }
    self.weights = weights
    length = phrase.count
  }

  /// The words that are linked well enough, by their places.
  var linked: [Int] {
    weights.indices.filter { weights[$0] >= Self.leastProbability && other.isWord($0) }
  }

  /// The bytes of the run of linked words that has most of the links; nil where it is far longer than the phrase.
  func run(where isSure: ([UInt8]) -> Bool) -> Range<Int>? {
    var runs: [(words: ClosedRange<Int>, weight: Float)] = []
    for index in linked where isSure(other.key(index)) {
      if let last = runs.last, index - last.words.upperBound <= Self.longestGap + 1 {
        runs[runs.count - 1] = (last.words.lowerBound...index, last.weight + weights[index])
      } else {
        runs.append((index...index, weights[index]))
      }
    }
    guard let best = runs.max(by: { $0.weight < $1.weight }), best.words.count <= 2 * length + 2 else {
      return nil
    }
    return other.ranges[best.words.lowerBound].lowerBound..<other.ranges[best.words.upperBound].upperBound
  }
}

/// Which words of a language are proved counterparts of a phrase: linked to it in several segments, and by far more
/// frequent beside it than elsewhere.
private struct CounterpartProof {
  private static let fewestSegments = 2
  private static let leastLift = 2.0

  private var proved: Set<[UInt8]> = []

  init(_ phrases: [LinkedPhrase], others: [BeadWords]) {
    var linked: [[UInt8]: Int] = [:]
    for phrase in phrases {
      for key in Set(phrase.linked.map { phrase.other.key($0) }) { linked[key, default: 0] += 1 }
    }
    var elsewhere: [[UInt8]: Int] = [:]
    for words in others {
      for key in Set(words.words.indices.map { words.key($0) }) { elsewhere[key, default: 0] += 1 }
    }
    for (key, count) in linked where count >= Self.fewestSegments {
      let share = Double(count) / Double(phrases.count)
      let usual = Double(elsewhere[key] ?? 0) / Double(max(1, others.count))
      if share >= usual * Self.leastLift { proved.insert(key) }
    }
  }

  func holds(_ key: [UInt8]) -> Bool { proved.contains(key) }
}
extension BeadWords {
  /// What all forms of a word share: its stem, which of a Vietnamese word is nearly always the folded word.
  fileprivate func key(_ index: Int) -> [UInt8] {
    SpanishStemmer.stem(Array(Folding.folded(words[index]).utf8))
  }

  /// The words that lie in some ranges of bytes.
  fileprivate func indices(in ranges: [Range<Int>]) -> Set<Int> {
    Set(self.ranges.indices.filter { index in ranges.contains { $0.overlaps(self.ranges[index]) } })
  }

  /// Whether it is no mark.
  fileprivate func isWord(_ index: Int) -> Bool {
    words[index].unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
