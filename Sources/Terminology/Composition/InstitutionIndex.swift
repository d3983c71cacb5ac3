/// The heads of institutions, places and events, found by their Vietnamese words, with or without diacritics.
enum InstitutionIndex {
  /// The heads of the table of institutions.
  static let shared = FoldedHeads(.institutions)
  /// The heads of the table of places.
  static let places = FoldedHeads(.places)
  /// The heads of the table of events.
  static let events = FoldedHeads(.events)
}
