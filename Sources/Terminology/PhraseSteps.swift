internal import BitextModel

/// The steps of a trie: from a node with a word to the next node.
///
/// Open addressing with Fibonacci hashing (Knuth, volume 3, 6.4); most look-ups find nothing and end at the first slot.
struct PhraseSteps: Sendable {
  private struct Slot: Sendable {
    var key: UInt64
    var next: Int32
  }

  /// A power of two of them; those that lead to no node are free.
  private var slots = [Slot](repeating: free, count: 16)
  private var filled = 0
  private var shift = UInt64(60)
  private static let free = Slot(key: 0, next: -1)

  /// The node that a word leads to.
  @inline(__always)
  func next(_ node: Int32, _ word: TokenID) -> Int32? {
    let found = slots[slot(of: Self.key(node, word))].next
    return found < 0 ? nil : found
  }

  /// Enters a step that is not there yet.
  mutating func add(_ node: Int32, _ word: TokenID, leadingTo next: Int32) {
    if (filled + 1) * 2 > slots.count { grow() }
    let key = Self.key(node, word)
    slots[slot(of: key)] = Slot(key: key, next: next)
    filled += 1
  }

  /// Where a step stands, or would stand.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while slots[slot].next >= 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Self.free, count: old.count * 2)
    shift -= 1
    for step in old where step.next >= 0 { slots[slot(of: step.key)] = step }
  }

  private static func key(_ node: Int32, _ word: TokenID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word.rawValue))
  }
}
