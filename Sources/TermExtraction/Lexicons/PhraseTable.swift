/// Pairs of phrases with what was found of them, gathered by the numbers of their words.
///
/// A pair is known by a 64-bit hash of its words and by the place where it was first seen; open addressing.
struct PhraseTable {
  /// A pair of phrases.
  struct Row {
    /// The hash of the source phrase.
    let source: UInt64
    /// The hash of the target phrase.
    let target: UInt64
    /// The pair of sentences where it stood first.
    let sentence: Int32
    let sourceStart: UInt16
    let targetStart: UInt16
    let sourceCount: UInt8
    let targetCount: UInt8
    var count: Int32
    /// What the squares of its consistencies sum to.
    var weight: Float
  }

  private(set) var rows: [Row] = []
  private var slots: [Int32] = [Int32](repeating: -1, count: 1 << 12)
  private var sources = PhraseCounts()

  /// The hash of a phrase: its words one after the other through SplitMix64's finalizer.
  static func hash(_ words: ArraySlice<Int32>) -> UInt64 {
    words.reduce(UInt64(words.count)) {
      mixed($0 &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(UInt32(bitPattern: $1)) &+ 1)
    }
  }

  static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Counts a source phrase, whatever became of it.
  mutating func see(_ source: UInt64) { sources.add(source) }

  /// How often a source phrase was seen.
  func occurrences(of source: UInt64) -> Int32 { sources.count(of: source) }

  /// Counts a pair, or enters it.
  mutating func add(_ row: Row) {
    let slot = slot(of: row.source, row.target)
    if slots[slot] >= 0 {
      rows[Int(slots[slot])].count += 1
      rows[Int(slots[slot])].weight += row.weight
      return
    }
    slots[slot] = Int32(rows.count)
    rows.append(row)
    if rows.count * 2 > slots.count { grow() }
  }

  private func slot(of source: UInt64, _ target: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: Self.mixed(source ^ (target &* 3))) & (slots.count - 1)
    while slots[slot] >= 0 {
      let row = rows[Int(slots[slot])]
      if row.source == source && row.target == target { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, row) in rows.enumerated() { slots[slot(of: row.source, row.target)] = Int32(index) }
  }
}

/// How often phrases were seen, by their hashes.
struct PhraseCounts {
  private var keys: [UInt64] = [UInt64](repeating: 0, count: 1 << 12)
  private var counts: [Int32] = [Int32](repeating: 0, count: 1 << 12)
  private var filled = 0

  mutating func add(_ key: UInt64) {
    let slot = slot(of: key)
    if counts[slot] == 0 {
      keys[slot] = key
      filled += 1
    }
    counts[slot] += 1
    if filled * 2 > keys.count { grow() }
  }

  func count(of key: UInt64) -> Int32 { counts[slot(of: key)] }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while counts[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldCounts) = (keys, counts)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    counts = [Int32](repeating: 0, count: oldKeys.count * 2)
    for (key, count) in zip(oldKeys, oldCounts) where count > 0 {
      let slot = slot(of: key)
      keys[slot] = key
      counts[slot] = count
    }
  }
}
