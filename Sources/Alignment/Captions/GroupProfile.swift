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
    /// By the same value, in whatever scale it is written.
    case number(Double)
    /// By one of these groups of stems, all of a group present.
    case phrase([[TokenID]])
    /// By nothing that is known.
    case unknown(TokenID)
  }

  let items: [Item]
  /// The values of the numbers in the text, those of dates included.
  let numbers: Set<Double>
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
  /// Whether a Spanish verb stands in the preterite, as in articles; captions speak in the present.
  let tellsThePast: Bool
  /// The folded words of the credits.
  let creditWords: Set<TokenID>

  /// The sum of the weights.
  var weight: Float { items.reduce(0) { $0 + $1.weight } }
}
