/// Counts of one direction that are no pairs: of the words that choose, and of those that are chosen.
final class LinkMargins {
  /// For each word that is chosen, the links to it.
  let chosen: FlatBuffer<Float>
  /// For each word that chooses, how often it chose no word.
  let unlinked: FlatBuffer<Float>
  /// How often any word chose none.
  private(set) var unlinkedTotal: Float = 0

  init(chosen: Int, choosing: Int) {
    self.chosen = FlatBuffer(repeating: 0, count: chosen)
    unlinked = FlatBuffer(repeating: 0, count: choosing)
  }

  /// Counts a word that chose none.
  @inline(__always)
  func addUnlinked(_ word: Int, _ amount: Float) {
    unlinked[word] += amount
    unlinkedTotal += amount
  }
}
