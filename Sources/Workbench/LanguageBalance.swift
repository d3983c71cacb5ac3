internal import BitextModel
internal import TextCore

/// How much of a text is Vietnamese and how much Spanish, weighed by what its words say.
struct LanguageBalance: Hashable {
  /// The share of Vietnamese, from 0 to 1; nil where nothing tells.
  let vietnameseShare: Double?

  /// A language with so much of the evidence is the text's.
  private static let clearShare = 0.8
  /// Less evidence than this, in log odds, is that of one or two words.
  private static let leastEvidence = 3.0
  /// So many segments tell what a text is; of longer ones some are looked at, evenly spread.
  private static let mostSegments = 2000

  /// Weighs the segments of a document, each for the language that it is in as a whole.
  init(of document: Document) {
    var lexer = Lexer()
    let identifier = LanguageIdentifier(vocabulary: &lexer.vocabulary)
    let step = max(1, document.segments.count / Self.mostSegments)
    var (vietnamese, spanish) = (0.0, 0.0)
    for index in stride(from: 0, to: document.segments.count, by: step) {
      let tokens = lexer.tokens(of: NormalizedText(document.segments[index].text))
      let sum = Double(identifier.evidence(of: tokens, in: lexer.vocabulary).reduce(0, +))
      if sum > 0 { vietnamese += sum } else { spanish -= sum }
    }
    let all = vietnamese + spanish
    vietnameseShare = all < Self.leastEvidence ? nil : vietnamese / all
  }

  /// The language of nearly all of the text; nil where there is none.
  var language: Language? {
    guard let share = vietnameseShare else { return nil }
    return share >= Self.clearShare ? .vietnamese : 1 - share >= Self.clearShare ? .spanish : nil
  }

  /// Whether this text is clearly the Spanish one and the other the Vietnamese one.
  func isSpanish(beside other: LanguageBalance) -> Bool {
    guard let own = vietnameseShare, let other = other.vietnameseShare else { return false }
    return other - own >= 0.5
  }
}
