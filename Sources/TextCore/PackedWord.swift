/// A short word as two numbers, so that words are compared without a look at their letters.
package struct PackedWord: Equatable, Sendable {
  /// The first eight bytes, the first one the lowest.
  package let low: UInt64
  /// The bytes behind them.
  package let high: UInt64

  /// The most bytes that such a word has.
  @inlinable
  package static var longest: Int { 16 }

  /// What stands for no word.
  @inlinable
  package static var none: PackedWord { PackedWord(low: 0, high: 0) }

  @inlinable
  init(low: UInt64, high: UInt64) {
    (self.low, self.high) = (low, high)
  }

  /// The word of 1 … 16 bytes that stands in a text.
  @inlinable
  package init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let (start, count) = (range.lowerBound, range.count)
    guard start + Self.longest <= text.count else {
      self.init(end: text, range)
      return
    }
    let bytes = UnsafeRawBufferPointer(text)
    let first = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    let second = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self))
    self.init(
      low: count < 8 ? first & (.max >> UInt64(64 - count * 8)) : first,
      high: count > 8 ? second & (.max >> UInt64(128 - count * 8)) : 0)
  }

  /// At the end of a text no more bytes can be read than the word has.
  @usableFromInline
  init(end text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for (index, byte) in text[range].enumerated() {
      if index < 8 {
        low |= UInt64(byte) << UInt64(index * 8)
      } else {
        high |= UInt64(byte) << UInt64(index * 8 - 64)
      }
    }
    self.init(low: low, high: high)
  }

  /// Written out, so that other targets need not call it as they call that of any type.
  @inlinable
  package static func == (one: PackedWord, other: PackedWord) -> Bool {
    one.low == other.low && one.high == other.high
  }

  /// A number of so many bits that spreads words evenly.
  @inlinable
  package func hash(bits: UInt64) -> Int {
    Int(truncatingIfNeeded: ((low ^ (high &* 0xC2B2_AE3D_27D4_EB4F)) &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
  }

  /// Whether all bytes are ASCII.
  @inlinable
  package var isASCII: Bool { (low | high) & 0x8080_8080_8080_8080 == 0 }
}
