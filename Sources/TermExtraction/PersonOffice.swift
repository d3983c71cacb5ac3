internal import BitextModel
internal import Terminology

/// An office that a person was found to hold; other places on the page may name it in other words.
struct PersonOffice {
  /// The folded words of the name.
  let name: [TokenID]
  let head: TermGrammar.Match
  let vietnamese: String
  let line: Int
  /// The folded words of the office in Spanish, as the caption has it.
  let spanish: Set<TokenID>
}
