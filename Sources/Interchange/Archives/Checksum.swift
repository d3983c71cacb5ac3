internal import CZlib

/// The checksum of archives, CRC-32, over bytes that come piece by piece.
struct Checksum {
  private(set) var value: UInt32 = 0

  mutating func add(_ bytes: [UInt8]) {
    value = czlib_crc32(value, bytes, Int64(bytes.count))
  }
}
