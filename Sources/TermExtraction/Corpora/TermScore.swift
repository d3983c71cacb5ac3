internal import Glibc

/// How likely a candidate is a term pair that a translator would keep, out of all that is known of it.
///
/// A logistic sum. The weights were set by reading what a news corpus gives, and rounded: what links say of a pair counts
/// most, then heads and capitals that both languages have, then how often it is seen by itself (the idea of the C-value:
/// Frantzi, Ananiadou and Mima 2000), and against it that it is general language.
struct TermScore {
  /// From 0 to 1.
  let probability: Double

  init(_ pair: TermPhrases.Pair, _ places: [TermCounts.Places], capitals areCapital: Bool) {
    let count = places.reduce(0) { $0 + $1.count }
    let nested = places.reduce(0) { $0 + $1.nested }
    let unequal = places.reduce(0) { $0 + $1.unequalCapitals }
    let association = log(Double(pair.forward * pair.backward))
    var logit = Weight.base + Weight.association * association + Weight.frequency * log(Double(count))
    logit += Weight.nested * Double(nested) / Double(count)
    logit += Weight.unequalCapitals * Double(unequal) / Double(count)
    if areCapital { logit += Weight.capitals }
    if pair.headsAgree { logit += Weight.heads }
    if pair.isGeneral { logit += Weight.general }
    probability = 1 / (1 + exp(-logit))
  }

  private enum Weight {
    static let base = 0.4
    static let association = 0.8
    static let frequency = 0.5
    static let nested = -2.0
    static let capitals = 1.0
    static let unequalCapitals = -1.2
    static let heads = 1.5
    static let general = -1.5
  }
}
