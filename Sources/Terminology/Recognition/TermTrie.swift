/// Phrases as paths of word numbers, in flat arrays: made for millions of terms and one look-up a word.
///
/// A step is one probe of an open-addressing table from (node, word) to node; a node costs 8 bytes, a slot 12.
/// (Fredkin 1960, "Trie memory"; the table in place of child arrays as in Morrison's compressed tries is the usual
/// way where the alphabet is a vocabulary.)
struct TermTrie: Sendable {
  /// Where all walks over terms begin.
  static let root: Int32 = 0
  /// Where the fields of ministries begin: "de Salud", "Y tế".
  static let ministries: Int32 = 1

  private var keys: [UInt64]
  private var targets: [Int32]
  private var used = 0
  /// For each word, the node behind it at the root, which every word of a text asks for; -1 for none.
  private var firsts: [Int32] = []
  /// A bit for each step by its hash (Bloom 1970, one function): most words of a text go on in no phrase, and a bit of a
  /// few megabytes says so without a miss in a table of hundreds.
  private var mayStep: [UInt64] = []
  /// For each node, the entry that stands first there; -1 for none.
  private var entries: [Int32] = [-1, -1]
  private static let empty = UInt64.max

  /// A trie with room for a number of steps.
  init(capacity: Int = 1 << 12) {
    var size = 1 << 8
    while size < capacity * 2 { size <<= 1 }
    keys = [UInt64](repeating: Self.empty, count: size)
    targets = [Int32](repeating: -1, count: size)
  }

  /// The node behind a word; -1 where no phrase goes on so.
  func step(_ node: Int32, _ word: Int32) -> Int32 {
    if node == Self.root, !firsts.isEmpty { return word < Int32(firsts.count) ? firsts[Int(word)] : -1 }
    let key = Self.key(node, word)
    if !mayStep.isEmpty {
      let bit = Self.bit(of: key, count: mayStep.count)
      if mayStep[bit >> 6] & (1 << UInt64(bit & 63)) == 0 { return -1 }
    }
    return find(key)
  }

  private func find(_ key: UInt64) -> Int32 {
    var slot = slot(of: key)
    while keys[slot] != Self.empty {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return -1
  }

  /// Makes the short ways for steps that are asked for most, once all phrases are entered.
  mutating func compile() {
    // Eight bits a step leave one in eight that is looked for in vain.
    var words = 1 << 10
    while words * 64 < used * 8 { words <<= 1 }
    var bits = [UInt64](repeating: 0, count: words)
    var roots: [(word: Int32, node: Int32)] = []
    for (key, target) in zip(keys, targets) where key != Self.empty {
      let bit = Self.bit(of: key, count: words)
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
      if key >> 32 == UInt64(Self.root) { roots.append((Int32(truncatingIfNeeded: key), target)) }
    }
    var firsts = [Int32](repeating: -1, count: Int((roots.map(\.word).max() ?? 0) + 1))
    for (word, node) in roots { firsts[Int(word)] = node }
    (self.firsts, mayStep) = (firsts, bits)
  }

  /// The place of a step among the bits of so many words.
  private static func bit(of key: UInt64, count: Int) -> Int {
    // Another multiplier than that of the table: Steele and Vigna 2021, table 5.
    Int(truncatingIfNeeded: (key &* 0xD134_2543_DE82_EF95) >> 24) & (count * 64 - 1)
  }

  /// The first entry of a node; -1 for none.
  func entry(at node: Int32) -> Int32 { entries[Int(node)] }

  /// Puts an entry first at the end of a phrase, and gives back the one that stood there; -1 for none.
  mutating func put(_ entry: Int32, at phrase: [Int32], from root: Int32) -> Int32 {
    var node = root
    for word in phrase { node = next(node, word) }
    let previous = entries[Int(node)]
    entries[Int(node)] = entry
    return previous
  }

  private mutating func next(_ node: Int32, _ word: Int32) -> Int32 {
    let found = find(Self.key(node, word))
    if found >= 0 { return found }
    if (used + 1) * 2 > keys.count { grow() }
    let new = Int32(entries.count)
    entries.append(-1)
    place(Self.key(node, word), new)
    used += 1
    return new
  }

  private mutating func place(_ key: UInt64, _ target: Int32) {
    var slot = slot(of: key)
    while keys[slot] != Self.empty { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func grow() {
    let (oldKeys, oldTargets) = (keys, targets)
    keys = [UInt64](repeating: Self.empty, count: oldKeys.count * 2)
    targets = [Int32](repeating: -1, count: oldKeys.count * 2)
    for (key, target) in zip(oldKeys, oldTargets) where key != Self.empty { place(key, target) }
  }

  private func slot(of key: UInt64) -> Int {
    // Fibonacci hashing (Knuth, TAOCP 6.4): the constant is 2^64 divided by the golden ratio.
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (keys.count - 1)
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
