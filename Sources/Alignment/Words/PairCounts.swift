internal import Glibc

/// How often words are linked, in both directions, while a chain runs or a model is applied.
///
/// Each source word has a small hash table of its own inside one array (open addressing, a power of two of slots), so
/// that the cells of a sentence lie close together. What fell to nothing is swept out when a table is full.
final class PairCounts {
  /// A target word with the times that the source word was linked to it from either side.
  struct Slot: BitwiseCopyable {
    var target: Int32
    /// Links that the target word chose.
    var forward: Float
    /// Links that the source word chose.
    var reverse: Float

    var isLive: Bool { target >= 0 && (forward > Self.nothing || reverse > Self.nothing) }
    static let free = Slot(target: -1, forward: 0, reverse: 0)
    /// Counts are sums of whole and prior counts; less than this is what rounding left of 0.
    private static let nothing: Float = 1e-4
  }

  private(set) var slots: UnsafeMutablePointer<Slot>
  private var capacity: Int
  private var used: Int
  /// Where tables of each size stood that were moved: by the logarithm of the size.
  private var abandoned = [[Int32]](repeating: [], count: 32)
  /// Where the table of each source word begins.
  let bases: FlatBuffer<Int32>
  /// Its number of slots less one.
  let masks: FlatBuffer<Int32>
  private let filled: FlatBuffer<Int32>
  /// Target words choose source words.
  let forward: LinkMargins
  /// Source words choose target words.
  let reverse: LinkMargins
  let sourceWords: Int
  let targetWords: Int

  init(sourceWords: Int, targetWords: Int) {
    self.sourceWords = sourceWords
    self.targetWords = targetWords
    used = 2 * sourceWords
    capacity = max(1, used * 3 / 2)
    slots = Self.reallocated(nil, capacity: capacity)
    slots.initialize(repeating: .free, count: used)
    bases = FlatBuffer(repeating: 0, count: sourceWords)
    masks = FlatBuffer(repeating: 1, count: sourceWords)
    filled = FlatBuffer(repeating: 0, count: sourceWords)
    for word in 0..<sourceWords { bases[word] = Int32(2 * word) }
    forward = LinkMargins(chosen: sourceWords, choosing: targetWords)
    reverse = LinkMargins(chosen: targetWords, choosing: sourceWords)
  }

  deinit { free(slots) }

  /// Where the search for a target word begins: Fibonacci hashing (Knuth, volume 3, 6.4).
  @inline(__always)
  static func hash(_ target: Int32) -> Int32 {
    Int32(truncatingIfNeeded: (UInt64(UInt32(bitPattern: target)) &* 0x9E37_79B9_7F4A_7C15) >> 33)
  }

  /// Adds to the counts of a pair, and to the margins.
  @inline(__always)
  func add(source: Int32, target: Int32, forward: Float, reverse: Float) {
    let word = Int(source)
    var place = place(of: target, in: word)
    if slots[place].target < 0 {
      if (filled[word] + 1) * 4 > (masks[word] + 1) * 3 {
        makeRoom(for: word)
        place = self.place(of: target, in: word)
      }
      slots[place].target = target
      filled[word] += 1
    }
    slots[place].forward += forward
    slots[place].reverse += reverse
    self.forward.chosen[word] += forward
    self.reverse.chosen[Int(target)] += reverse
  }

  /// Adds to the counts of what a sentence has chosen.
  func add(_ sentence: SampledSentence, _ amount: Float) {
    for (position, word) in sentence.target.enumerated() {
      let choice = Int(sentence.targetChoices[position])
      if choice < 0 {
        forward.addUnlinked(Int(word), amount)
      } else {
        add(source: sentence.source[choice], target: word, forward: amount, reverse: 0)
      }
    }
    for (position, word) in sentence.source.enumerated() {
      let choice = Int(sentence.sourceChoices[position])
      if choice < 0 {
        reverse.addUnlinked(Int(word), amount)
      } else {
        add(source: word, target: sentence.target[choice], forward: 0, reverse: amount)
      }
    }
  }

  /// The least power of two that leaves a table of so many pairs half empty, and has room for one.
  private static func size(for pairs: Int) -> Int {
    var size = 2
    while (pairs + 1) * 2 > size { size *= 2 }
    return size
  }

  /// Calls `body` with every pair that has counts: source words in order, their targets in order.
  func forEach(_ body: (_ source: Int32, Slot) -> Void) {
    for word in 0..<sourceWords {
      for slot in liveSlots(of: word).sorted(by: { $0.target < $1.target }) { body(Int32(word), slot) }
    }
  }

  @inline(__always)
  private func place(of target: Int32, in word: Int) -> Int {
    let base = Int(bases[word])
    let mask = masks[word]
    var place = Self.hash(target) & mask
    while slots[base + Int(place)].target != target, slots[base + Int(place)].target >= 0 {
      place = (place &+ 1) & mask
    }
    return base + Int(place)
  }

  private func liveSlots(of word: Int) -> [Slot] {
    let base = Int(bases[word])
    return (base...base + Int(masks[word])).compactMap { slots[$0].isLive ? slots[$0] : nil }
  }

  /// Throws out what has no counts any more; moves the table to the end with twice the slots where that is too little.
  private func makeRoom(for word: Int) {
    let live = liveSlots(of: word)
    var size = Int(masks[word]) + 1
    let base = Int(bases[word])
    (slots + base).update(repeating: .free, count: size)
    if Self.size(for: live.count) > size {
      abandoned[size.trailingZeroBitCount].append(Int32(base))
      size = Self.size(for: live.count)
      bases[word] = space(for: size)
      masks[word] = Int32(size - 1)
    }
    filled[word] = Int32(live.count)
    for slot in live { slots[place(of: slot.target, in: word)] = slot }
  }

  /// Free slots in a row: those of a table that was moved, or new ones.
  private func space(for size: Int) -> Int32 {
    if let place = abandoned[size.trailingZeroBitCount].popLast() { return place }
    reserve(size)
    used += size
    return Int32(used - size)
  }

  private func reserve(_ size: Int) {
    if used + size > capacity {
      capacity = max(used + size, capacity * 5 / 4)
      slots = Self.reallocated(slots, capacity: capacity)
    }
    (slots + used).initialize(repeating: .free, count: size)
  }

  /// The system's own `realloc` moves large blocks without copying them, so that growing takes no second block.
  private static func reallocated(_ slots: UnsafeMutablePointer<Slot>?, capacity: Int)
    -> UnsafeMutablePointer<Slot>
  {
    guard let block = realloc(slots, capacity * MemoryLayout<Slot>.stride) else {
      fatalError("no memory for \(capacity) counts")
    }
    return block.bindMemory(to: Slot.self, capacity: capacity)
  }
}
