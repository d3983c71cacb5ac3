/// How a Spanish name relates to the Vietnamese one, letters alone.
enum NameRelation: Equatable {
  /// The same words.
  case same
  /// The same letters, words fused, hyphenated or torn apart.
  case joined
  /// The same words in another order.
  case reordered
  /// So many words are spelled otherwise, but nearly alike.
  case misspelled(words: Int)
  /// A word of the name stands there twice.
  case doubled
  /// There is a word more.
  case added
  /// Words are missing, and what is left is no short form.
  case dropped
  /// The last words of the name, which is how a person is called from the second time on.
  case short
  /// The last words of the name, one of them spelled otherwise.
  case misspelledShort

  /// Whether the words are all there, some with other letters.
  var isOfLetters: Bool {
    if case .misspelled = self { return true }
    return false
  }

  /// What it costs to believe it; the cheapest relation of a name is taken.
  ///
  /// The order is that of the field's experience: what is exact first, then joined, permuted and fuzzy, then what
  /// lacks a word, at last nothing at all. The steps only have to keep it.
  var cost: Float {
    switch self {
    case .same: 0
    case .joined: 1
    case .short: 1.2
    case .reordered: 1.5
    case .misspelled(let words): 1.8 + 0.2 * Float(words)
    case .doubled: 2
    case .added, .dropped: 2.4
    case .misspelledShort: 3
    }
  }
}
