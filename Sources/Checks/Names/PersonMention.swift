internal import BitextModel

/// A full name of a person in the Vietnamese text, as it stands there.
struct PersonMention {
  /// Which bead of the text.
  let bead: Int
  /// Which of the bead's mentions.
  let mention: Int
  /// Its words with their diacritics.
  let form: [TokenID]
  /// Its words without.
  let folded: [TokenID]
  /// Whether a word has no diacritics where it could have some, or is no syllable.
  let isFlawed: Bool
  /// Where it stands: the line in the bead and the words there.
  let line: Int
  let range: Range<Int>
  /// What stands around it.
  let evidence: NameEvidence
  /// The Spanish words that answer it, folded, where they are the whole name.
  let answer: [TokenID]?
}
