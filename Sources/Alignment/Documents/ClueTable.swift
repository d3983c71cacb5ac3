internal import BitextModel

/// Numbers for the clues of one side, by what they are.
struct ClueTable {
  /// What a clue is; two clues of one side are the same where this is.
  enum Clue: Hashable {
    /// A word: Vietnamese in full, Spanish by its stem.
    case word(TokenID)
    /// A Vietnamese phrase of the dictionaries.
    case phrase(Int32)
    /// Several Spanish stems in one segment.
    case stems([TokenID])
    /// A number, in whatever way it is written.
    case number(Double)
    /// A mark that both languages set alike.
    case mark(UInt8)
    /// A name that Vietnamese spells by syllables.
    case sound(SoundKey)
  }

  private var numbers: [Clue: Int32] = [:]
  /// The clues by their numbers.
  private(set) var clues: [Clue] = []

  /// The number of a clue, given to it now if it is new.
  mutating func number(of clue: Clue) -> Int32 {
    if let number = numbers[clue] { return number }
    let number = Int32(clues.count)
    numbers[clue] = number
    clues.append(clue)
    return number
  }

  /// The number of a clue that was seen.
  func existing(_ clue: Clue) -> Int32? { numbers[clue] }
}
