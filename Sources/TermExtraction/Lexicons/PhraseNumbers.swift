/// Phrases numbered from 0 in the order in which they were first seen, by their hashes; open addressing.
struct PhraseNumbers {
  /// The hash of each phrase.
  private(set) var hashes: [UInt64] = []
  private var slots: [Int32] = [Int32](repeating: -1, count: 1 << 12)
  private var shift = UInt64(64 - 12)

  /// The number of a phrase, given to it now if it was not seen before.
  mutating func number(of hash: UInt64) -> Int32 {
    let slot = slot(of: hash)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(hashes.count)
    slots[slot] = number
    hashes.append(hash)
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  /// Shares of a text are told apart by the low bits of the hash, slots by the high ones.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> shift)
    while slots[slot] >= 0, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    shift -= 1
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() { slots[slot(of: hash)] = Int32(number) }
  }
}
