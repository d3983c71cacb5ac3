/// Pairs of phrases with what was found of them, gathered by the numbers of their words.
///
/// A pair is known by the 64-bit hashes of its words and by the place where it was first seen; open addressing.
struct PhraseTable {
  /// A pair of phrases.
  struct Row {
    /// The number of the source phrase, as `see` gave it.
    let source: Int32
    /// The pair of sentences where it stood first.
    let sentence: Int32
    /// The hash of the target phrase.
    let target: UInt64
    let sourceStart: UInt16
    let targetStart: UInt16
    let sourceCount: UInt8
    let targetCount: UInt8
    var count: Int32
    /// What the squares of its consistencies sum to.
    var weight: Float
  }

  private var rows: [Row] = []
  private var slots: [Int32] = [Int32](repeating: -1, count: 1 << 12)
  private var sources = PhraseNumbers()
  private var occurrences: [Int32] = []

  /// The hash of a phrase: its words one after the other through SplitMix64's finalizer.
  static func hash(_ words: ArraySlice<Int32>) -> UInt64 {
    var hash = UInt64(words.count)
    for word in words {
      hash = mixed(hash &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(UInt32(bitPattern: word)) &+ 1)
    }
    return hash
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Counts a source phrase, whatever becomes of it, and gives its number.
  mutating func see(_ hash: UInt64) -> Int32 {
    let number = sources.number(of: hash)
    if Int(number) == occurrences.count { occurrences.append(0) }
    occurrences[Int(number)] += 1
    return number
  }

  /// Counts a pair, or enters it.
  mutating func add(_ row: Row) {
    let slot = slot(of: row)
    if slots[slot] >= 0 {
      rows[Int(slots[slot])].count += 1
      rows[Int(slots[slot])].weight += row.weight
      return
    }
    slots[slot] = Int32(rows.count)
    rows.append(row)
    if rows.count * 2 > slots.count { grow() }
  }

  private func slot(of row: Row) -> Int {
    let key = Self.mixed(row.target &+ UInt64(UInt32(bitPattern: row.source)) &* 0x9E37_79B9_7F4A_7C15)
    var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[slot] >= 0 {
      let found = rows[Int(slots[slot])]
      if found.source == row.source && found.target == row.target { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, row) in rows.enumerated() { slots[slot(of: row)] = Int32(index) }
  }

  /// Calls `body` with each source phrase that has pairs: how often it was seen, and its pairs as they were found.
  ///
  /// The phrases come in the order of their hashes, which no order of the text changes.
  func forEachSource(_ body: (_ occurrences: Int32, _ rows: [Row]) -> Void) {
    let (starts, order) = rowsOfSources()
    let sorted = sources.hashes.indices.filter { starts[$0] < starts[$0 + 1] }
      .map { (hash: sources.hashes[$0], number: $0) }.sorted { $0.hash < $1.hash }
    for (_, number) in sorted {
      body(occurrences[number], order[Int(starts[number])..<Int(starts[number + 1])].map { rows[Int($0)] })
    }
  }

  /// The rows of each source phrase behind each other, and where they begin: a counting sort.
  private func rowsOfSources() -> (starts: [Int32], order: [Int32]) {
    var starts = [Int32](repeating: 0, count: occurrences.count + 1)
    for row in rows { starts[Int(row.source) + 1] += 1 }
    for source in occurrences.indices { starts[source + 1] += starts[source] }
    var next = starts
    var order = [Int32](repeating: 0, count: rows.count)
    for (index, row) in rows.enumerated() {
      order[Int(next[Int(row.source)])] = Int32(index)
      next[Int(row.source)] += 1
    }
    return (starts, order)
  }
}
