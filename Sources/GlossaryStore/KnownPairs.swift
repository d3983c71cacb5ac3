/// The concepts that hold a pair of terms, by the pairs' hashes: what stands in for the index of terms while there is none.
///
/// A million pairs take 16 MiB. Two pairs may share a hash: what is found has to be looked at.
struct KnownPairs {
  /// The upper half of a hash above the number of a concept, by open addressing; 0 for none.
  private var slots = [UInt64](repeating: 0, count: 1 << 12)
  private var count = 0

  /// Notes the pairs of a concept's terms, or its single terms where all are of one language.
  mutating func add(_ terms: [(base: String, key: String)], of concept: Int64) {
    for vietnamese in terms where vietnamese.base == "vi" {
      for spanish in terms where spanish.base == "es" {
        add(Self.hash(vietnamese.key, spanish.key), concept)
      }
    }
    guard let first = terms.first, terms.allSatisfy({ $0.base == first.base }) else { return }
    for term in terms { add(Self.hash(term.key, term.base), concept) }
  }

  /// The concepts that may hold a pair, or a single term and its language.
  func concepts(_ one: String, _ other: String) -> [Int64] {
    let hash = Self.hash(one, other)
    var found: [Int64] = []
    var slot = Self.slot(hash, slots.count)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 { found.append(Int64(slots[slot] & 0xFFFF_FFFF)) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return found
  }

  private mutating func add(_ hash: UInt64, _ concept: Int64) {
    if (count + 1) * 2 > slots.count { grow() }
    count += 1
    place(hash & 0xFFFF_FFFF_0000_0000 | UInt64(concept), at: hash)
  }

  private mutating func place(_ entry: UInt64, at hash: UInt64) {
    var slot = Self.slot(hash, slots.count)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 { place(entry, at: entry) }
  }

  /// The place depends on the upper half of the hash alone, which is what is kept.
  private static func slot(_ hash: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: ((hash >> 32) &* 0x9E37_79B9_7F4A_7C15) >> 24) & (count - 1)
  }

  /// FNV-1a (Fowler, Noll, Vo) over both texts and a byte between them, mixed as SplitMix64 ends (Steele, Lea, Flood 2014).
  private static func hash(_ one: String, _ other: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in one.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    for byte in other.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return hash ^ (hash >> 27)
  }
}
