internal import BitextModel

/// The names of one bead: mentions on the Vietnamese side, and which Spanish words answer them.
struct BeadNames {
  /// The Vietnamese lines.
  let vietnamese: [NameLine]
  /// The Spanish lines.
  let spanish: [NameLine]
  /// What may be a name on the Vietnamese side; mentions that overlap exclude each other.
  let mentions: [NameMention]
  /// The mentions that were taken, with their Spanish words.
  let matches: [NameMatch]

  /// The words of a mention.
  func words(of mention: NameMention) -> ArraySlice<NameWord> {
    vietnamese[mention.line].words[mention.range]
  }

  /// The Spanish words of a match.
  func words(of match: NameMatch) -> ArraySlice<NameWord> { spanish[match.line].words[match.range] }

  /// The Spanish words that answer a mention.
  func match(of mention: Int) -> NameMatch? { matches.first { $0.mention == mention } }
}
