/// A file in an archive, as the archive's list describes it.
package struct ZipEntry: Hashable, Sendable {
  /// Its path in the archive; nothing is ever written there.
  package let name: String
  /// How many bytes it holds.
  package let size: Int
  /// How many bytes it takes in the archive.
  package let packedSize: Int
  /// The checksum of what it holds.
  let checksum: UInt32
  /// How it is packed.
  let method: Method
  /// Where its own header begins.
  let offset: Int

  /// The ways of packing that documents use (PKWARE, APPNOTE.TXT, 4.4.5).
  enum Method: UInt16, Sendable {
    case stored = 0
    case deflated = 8
  }
}
