/// Which clues of the two sides could answer each other, and by what kind of knowledge.
struct ClueLinks: Sendable {
  /// By what a clue is answered.
  enum Kind: UInt8, Sendable {
    case name, number, word, phrase, mark, cognate, learned

    /// How often a clue of a translated segment is answered in this way; medians over aligned documents.
    var answered: Float {
      switch self {
      case .name: 0.8
      case .number: 0.8
      case .word: 0.45
      case .phrase: 0.45
      case .mark: 0.6
      case .cognate: 0.5
      case .learned: 0.4
      }
    }
  }

  /// A side of the links.
  enum Side { case source, target }

  /// Two clues and how they answer each other.
  struct Pair: Sendable {
    let source: Int32
    let target: Int32
    let kind: Kind
  }

  private var pairs: [Pair] = []

  /// Links two clues.
  mutating func add(_ source: Int32, _ target: Int32, _ kind: Kind) {
    pairs.append(Pair(source: source, target: target, kind: kind))
  }

  /// The links and some more.
  func adding(_ others: [Pair]) -> ClueLinks {
    var links = self
    links.pairs += others
    return links
  }

  /// For each clue of a side the segments of the other that answer it.
  func postings(of side: Side, clues: Int, in other: EvidenceText) -> CluePostings {
    var partners = [[Int32]](repeating: [], count: clues)
    var answered = [Float](repeating: 0, count: clues)
    for pair in pairs {
      let (own, partner) = side == .source ? (pair.source, pair.target) : (pair.target, pair.source)
      partners[Int(own)].append(partner)
      answered[Int(own)] = max(answered[Int(own)], pair.kind.answered)
    }
    return CluePostings(partners: partners, answered: answered, in: other)
  }
}
