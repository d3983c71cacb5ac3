/// Words of the Spanish side that answer a mention of the Vietnamese one.
struct NameMatch {
  /// Which mention, by its place in the bead's list.
  let mention: Int
  /// Which of the bead's Spanish lines.
  let line: Int
  /// The words there.
  let range: Range<Int>
  /// How their letters relate.
  let relation: NameRelation
}
