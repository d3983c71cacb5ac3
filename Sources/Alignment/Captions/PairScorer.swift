internal import BitextModel
internal import TextCore
internal import Terminology
internal import Glibc

/// How well a Spanish group answers a Vietnamese one: what of either text the other accounts for, their lengths,
/// their credits and their places on the page, added up as log odds.
struct PairScorer {
  let resources: LanguageResources
  /// How many of the page's small Vietnamese words the dictionaries know, from 0 to 1.
  let knowledge: Float

  /// The weights of the evidence, in log odds; set on the pages of `Corpus/` and rounded.
  private enum Weight {
    static let base = -3.2
    /// Where nothing is known of the words, less has to be accounted for.
    static let ignorance = 1.6
    static let vietnameseCoverage = 4.6
    static let spanishCoverage = 3.6
    static let length = 1.2
    static let longestLengthPenalty = 3.0
    static let sharedCredit = 0.7
    static let onlyVietnameseCredit = -1.7
    static let onlySpanishCredit = -0.4
    static let pastTense = -1.2
    static let samePhotographer = 0.4
    static let manySentences = -1.4
    static let missingName = -0.55
  }

  /// Spanish news text is 1.04 times as long as Vietnamese, in bytes of letters less still, since Vietnamese
  /// letters take two or three bytes in UTF-8.
  private static let lengthRatio = 0.86

  /// The log odds without the places on the page.
  func score(_ vietnamese: GroupProfile, _ spanish: GroupProfile, credits: (Bool, Bool)) -> Double {
    let coverage = Coverage(vietnamese, spanish, grammar: resources.grammar)
    return Weight.base + Weight.ignorance * Double(1 - knowledge) + Weight.vietnameseCoverage
      * Double(coverage.vietnamese)
      + Weight.spanishCoverage * Double(coverage.spanish) + lengthScore(vietnamese, spanish)
      + creditScore(vietnamese, spanish, credits) + (spanish.sentences > 2 ? Weight.manySentences : 0)
      + Weight.missingName * Double(min(4, coverage.missingNames))
      + (spanish.tellsThePast && !credits.1 ? Weight.pastTense : 0)
  }

  private func lengthScore(_ vietnamese: GroupProfile, _ spanish: GroupProfile) -> Double {
    let ratio = log(Double(max(1, spanish.length)) / (Self.lengthRatio * Double(max(1, vietnamese.length))))
    return -min(Weight.longestLengthPenalty, Weight.length * ratio * ratio)
  }

  private func creditScore(_ vietnamese: GroupProfile, _ spanish: GroupProfile, _ credits: (Bool, Bool))
    -> Double
  {
    guard credits.0 || credits.1 else { return 0 }
    guard credits.0 && credits.1 else {
      return credits.0 ? Weight.onlyVietnameseCredit : Weight.onlySpanishCredit
    }
    let same = !vietnamese.creditWords.isDisjoint(with: spanish.creditWords)
    return Weight.sharedCredit + (same ? Weight.samePhotographer : 0)
  }
}

/// How much of either text the other accounts for, from 0 to 1.
struct Coverage {
  private(set) var vietnamese: Float = 0
  private(set) var spanish: Float = 0
  /// Vietnamese names that the Spanish text does not have.
  private(set) var missingNames = 0

  init(_ source: GroupProfile, _ target: GroupProfile, grammar: TermGrammar) {
    var usedStems: Set<TokenID> = []
    var explained: Float = 0
    for item in source.items {
      if accounts(item, target, &usedStems) {
        explained += item.weight
      } else if case .name = item.meaning {
        missingNames += 1
      }
    }
    let agreeing = target.heads.count { head in source.heads.contains { grammar.agree($0, head) } }
    vietnamese = source.weight > 0 ? explained / source.weight : 0
    spanish = Self.spanishCoverage(source, target, usedStems, agreeing: agreeing)
  }

  private func accounts(_ item: GroupProfile.Item, _ target: GroupProfile, _ used: inout Set<TokenID>) -> Bool
  {
    switch item.meaning {
    case .name(let word), .unknown(let word): return target.words.contains(word)
    case .number(let value): return target.numbers.contains(value)
    case .phrase(let alternatives):
      let found = alternatives.filter { $0.allSatisfy { target.stems.contains($0) } }
      for alternative in found { used.formUnion(alternative) }
      return !found.isEmpty
    }
  }

  private static func spanishCoverage(
    _ source: GroupProfile, _ target: GroupProfile, _ used: Set<TokenID>, agreeing: Int
  ) -> Float {
    var explained: Float = 0
    for item in target.items {
      switch item.meaning {
      case .number(let value): explained += source.numbers.contains(value) ? item.weight : 0
      case .phrase(let alternatives):
        let words = alternatives.first ?? []
        let isKnown = words.first.map(used.contains) ?? false
        let isName = words.last.map(source.words.contains) ?? false
        explained += isKnown || isName ? item.weight : 0
      default: break
      }
    }
    let heads = Float(agreeing) * 0.6
    return target.weight > 0 ? min(1, (explained + heads) / target.weight) : 0
  }
}
