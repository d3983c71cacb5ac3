/// Little-endian numbers in an archive's headers.
struct ZipFields {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The number of two bytes here; nil behind the end.
  func short(at offset: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - 2 else { return nil }
    return Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
  }

  /// The number of four bytes here; nil behind the end.
  func long(at offset: Int) -> Int? {
    guard let low = short(at: offset), let high = short(at: offset + 2) else { return nil }
    return low | high << 16
  }

  /// Bytes; nil where they go over the end.
  func slice(at offset: Int, count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, offset <= bytes.count, count <= bytes.count - offset else { return nil }
    return bytes[offset..<offset + count]
  }
}

/// The marks that headers begin with, and their sizes (PKWARE, APPNOTE.TXT, 4.3).
enum ZipHeader {
  static let local = 0x0403_4B50
  static let localSize = 30
  static let listed = 0x0201_4B50
  static let listedSize = 46
  static let end = 0x0605_4B50
  static let endSize = 22
  static let descriptor = 0x0807_4B50
  /// What stands where a number needs the extension for large archives.
  static let isElsewhere = 0xFFFF_FFFF
}
