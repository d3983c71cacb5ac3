internal import Glibc

/// How likely a candidate is a term pair that a translator would keep, out of all that is known of it.
///
/// A logistic sum. The weights were set by reading what a news corpus gives, and rounded: what links say of a pair counts
/// most, then heads and capitals that both languages have (without either, a short phrase that comes again), then how often it is seen by itself (the idea of the C-value:
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
    if pair.headsAgree { logit += Weight.heads } else if pair.category != nil { logit += Weight.oneHead }
    if !areCapital, pair.category == nil {
      logit += Weight.common + Weight.length * Double(max(0, pair.vietnamese.count - Self.usualLength))
    }
    if pair.isGeneral { logit += Weight.general }
    probability = 1 / (1 + exp(-logit))
  }

  /// Terms without a head or a capital seldom have more syllables.
  private static let usualLength = 4

  private enum Weight {
    static let base = 0.4
    static let association = 0.8
    static let frequency = 0.5
    static let nested = -2.0
    static let capitals = 1.0
    static let unequalCapitals = -1.2
    static let heads = 1.5
    /// "Bộ Công Thương" without its "Ministerio".
    static let oneHead = -1.0
    static let general = -1.5
    /// Neither a head nor a capital speaks for it, so that its frequency has to.
    static let common = -1.2
    static let length = -0.3
  }
}
