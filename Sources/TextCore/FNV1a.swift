/// A fingerprint of bytes: FNV-1a, 64 bits (Fowler, Noll, Vo); constants of its authors.
package struct FNV1a: Sendable {
  /// The fingerprint of what was added so far.
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The fingerprint of nothing.
  package init() {}

  /// Takes the next bytes.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }
}
