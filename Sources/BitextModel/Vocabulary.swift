internal import Glibc

/// A word, as a number: equal words have equal numbers in one vocabulary.
package struct TokenID: Hashable, Sendable {
  /// The number, counted from 0 in the order in which words were first seen.
  package let rawValue: Int32

  /// The id with this number.
  package init(_ rawValue: Int32) {
    self.rawValue = rawValue
  }
}

/// Words interned as numbers, so that all that follows compares integers.
///
/// A vocabulary can be *extended*: the extension answers with the ids of what it grew from and adds its own
/// words behind them, without copying the base. Open addressing; a look-up costs one hash over the bytes and no
/// allocation.
package struct Vocabulary: Sendable {
  private let base: WordTable
  private var own: WordTable

  /// An empty vocabulary.
  package init() {
    base = WordTable()
    own = WordTable()
  }

  private init(base: WordTable, own: WordTable) {
    self.base = base
    self.own = own
  }

  /// A vocabulary that knows these words and keeps new ones to itself.
  package var extended: Vocabulary {
    // Two levels are enough: what the program knows, and what one document adds.
    base.count == 0 ? Vocabulary(base: own, own: WordTable()) : self
  }

  /// How many words there are.
  package var count: Int { base.count + own.count }

  /// The id of a word, if it was seen.
  package func id(of word: [UInt8]) -> TokenID? {
    word.withUnsafeBufferPointer { word in
      let hash = WordTable.hash(word)
      if let found = base.find(word, hash: hash) { return TokenID(found) }
      return own.find(word, hash: hash).map { TokenID($0 + Int32(base.count)) }
    }
  }

  /// The id of a word, given to it now if it was not seen before.
  package mutating func intern(_ word: [UInt8]) -> TokenID {
    word.withUnsafeBufferPointer { intern($0) }
  }

  /// The id of a word that stands in a longer text, given to it now if it was not seen before.
  package mutating func intern(_ word: UnsafeBufferPointer<UInt8>) -> TokenID {
    let hash = WordTable.hash(word)
    if let found = base.find(word, hash: hash) { return TokenID(found) }
    return TokenID(own.insert(word, hash: hash) + Int32(base.count))
  }

  /// Takes over the words of another vocabulary that have this number or a higher one, in their order, and gives for each
  /// its number here.
  package mutating func adopt(_ other: Vocabulary, from first: Int = 0) -> [Int32] {
    (Int32(first)..<Int32(other.count)).map { intern(Array(other.bytes(of: TokenID($0)))).rawValue }
  }

  /// The bytes of a word of this vocabulary.
  package func bytes(of id: TokenID) -> ArraySlice<UInt8> {
    let index = Int(id.rawValue)
    return index < base.count ? base.word(index) : own.word(index - base.count)
  }

  /// A word of this vocabulary.
  package func text(of id: TokenID) -> String { String(decoding: bytes(of: id), as: UTF8.self) }
}

/// The words of one level of a vocabulary: their bytes in one array, and a hash table of indices.
private struct WordTable: Sendable {
  private var arena: [UInt8] = []
  private var starts: [Int32] = [0]
  /// Index of a word above the low half of its hash, which tells most other words without a look at their letters.
  private var slots: [UInt64] = []
  private static let free = UInt64.max

  var count: Int { starts.count - 1 }

  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    // Eight bytes a step, mixed as FNV-1a does (Fowler, Noll, Vo), with the multiplier of Knuth's Fibonacci hashing.
    var hash = UInt64(truncatingIfNeeded: word.count)
    let bytes = UnsafeRawBufferPointer(word)
    var index = 0
    while index + 8 <= bytes.count {
      hash = mixed(hash, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index += 8
    }
    var block: UInt64 = 0
    while index < bytes.count {
      block = block << 8 | UInt64(bytes[index])
      index += 1
    }
    return UInt32(truncatingIfNeeded: mixed(hash, block) >> 16)
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ block: UInt64) -> UInt64 {
    let hash = (hash ^ block) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ hash >> 29
  }

  func word(_ index: Int) -> ArraySlice<UInt8> { arena[Int(starts[index])..<Int(starts[index + 1])] }

  func find(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int32? {
    guard !slots.isEmpty else { return nil }
    return slots.withUnsafeBufferPointer { slots in
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != Self.free {
        if UInt32(truncatingIfNeeded: slots[slot]) == hash {
          let index = Int32(truncatingIfNeeded: slots[slot] >> 32)
          if equals(index, word) { return index }
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int32 {
    if let found = find(word, hash: hash) { return found }
    if (count + 1) * 2 > slots.count { grow() }
    let index = Int32(count)
    arena += word
    starts.append(Int32(arena.count))
    place(UInt64(index) << 32 | UInt64(hash))
    return index
  }

  private func equals(_ index: Int32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[Int(index)])
    guard Int(starts[Int(index) + 1]) - start == word.count else { return false }
    return arena.withUnsafeBufferPointer { arena in
      guard let own = arena.baseAddress, let other = word.baseAddress else { return word.isEmpty }
      return memcmp(own + start, other, word.count) == 0
    }
  }

  private mutating func place(_ entry: UInt64) {
    var slot = Int(UInt32(truncatingIfNeeded: entry)) & (slots.count - 1)
    while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: Self.free, count: max(64, slots.count * 2))
    for entry in old where entry != Self.free { place(entry) }
  }
}
