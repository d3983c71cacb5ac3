internal import TextCore

/// Bytes as UTF-8, whatever they were written in.
///
/// A byte order mark decides; then NUL bytes tell UTF-16 without one, valid UTF-8 is UTF-8, and what is left is
/// windows-1258, the one legacy encoding of Vietnamese that ICU knows. ICU's own detector does not know it.
package struct TextDecoder: Sendable {
  /// The encoding to assume, such as `windows-1258`; nil to find it out.
  package let encoding: String?
  /// The longest line that is read, in bytes.
  ///
  /// Longer ones are no text for people: pages have lines of kilobytes.
  package static let longestLine = 1 << 20

  /// A decoder for one encoding, or for whatever comes.
  package init(encoding: String? = nil) {
    self.encoding = encoding
  }

  /// Text that was decoded, and from what.
  package struct Decoded: Sendable {
    /// UTF-8 without a byte order mark.
    package let utf8: [UInt8]
    /// The encoding's name.
    package let encoding: String
  }

  /// Decodes a whole file.
  package func decode(_ bytes: [UInt8]) throws(ReadingError) -> Decoded {
    if bytes.isEmpty { throw .empty }
    let assumed = try assumed(bytes)
    let decoded = if let assumed { assumed } else { try detected(bytes) }
    try checkLines(decoded.utf8)
    return decoded
  }

  private func assumed(_ bytes: [UInt8]) throws(ReadingError) -> Decoded? {
    guard let encoding else { return nil }
    return try named(encoding, bytes)
  }

  private func detected(_ bytes: [UInt8]) throws(ReadingError) -> Decoded {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try named("UTF-16LE", Array(bytes.dropFirst(2))) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try named("UTF-16BE", Array(bytes.dropFirst(2))) }
    if let order = utf16Order(bytes) { return try named(order, bytes) }
    if bytes.withUnsafeBufferPointer({ $0.contains(where: Self.isBinary) }) { throw .binary }
    return try utf8(bytes)
  }

  private func utf8(_ bytes: [UInt8]) throws(ReadingError) -> Decoded {
    let survey = bytes.withUnsafeBufferPointer(UTF8Survey.init)
    guard let bad = survey.firstInvalid else { return Decoded(utf8: bytes, encoding: "UTF-8") }
    if survey.validSequences > survey.invalidBytes {
      throw .invalidUTF8(line: lineNumber(of: bad, in: bytes))
    }
    return try named("windows-1258", bytes)
  }

  private func named(_ name: String, _ bytes: [UInt8]) throws(ReadingError) -> Decoded {
    do {
      let utf8 = try ICU.decoded(bytes, from: name)
      // A named encoding may have its mark all the same.
      let isMarked = utf8.starts(with: [0xEF, 0xBB, 0xBF])
      return Decoded(utf8: isMarked ? Array(utf8.dropFirst(3)) : utf8, encoding: name)
    } catch {
      throw error == .unknownName ? .unknownEncoding(name) : .binary
    }
  }

  /// Text in Latin letters has a NUL in every second byte when it is UTF-16.
  private func utf16Order(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(512)
    guard head.count >= 4, head.count % 2 == 0 || bytes.count > 512 else { return nil }
    let even = head.enumerated().count { $0.offset % 2 == 0 && $0.element == 0 }
    let odd = head.enumerated().count { $0.offset % 2 == 1 && $0.element == 0 }
    if odd * 3 >= head.count / 2, even == 0 { return "UTF-16LE" }
    if even * 3 >= head.count / 2, odd == 0 { return "UTF-16BE" }
    return nil
  }

  /// Control bytes that no text holds.
  private static func isBinary(_ byte: UInt8) -> Bool {
    byte < 0x20 && (byte < 0x09 || byte > 0x0D) && byte != 0x1B
  }

  private func checkLines(_ utf8: [UInt8]) throws(ReadingError) {
    let long = utf8.withUnsafeBufferPointer(Self.longLine)
    if let long { throw .lineTooLong(line: long.number, bytes: long.bytes) }
  }

  /// The first line that is too long.
  private static func longLine(_ utf8: UnsafeBufferPointer<UInt8>) -> (number: Int, bytes: Int)? {
    var start = 0
    var line = 1
    for (offset, byte) in utf8.enumerated() where byte <= 0x0D && (byte == 0x0A || byte == 0x0D) {
      if offset - start > longestLine { return (line, offset - start) }
      line += byte == 0x0A || utf8.indices.contains(offset + 1) && utf8[offset + 1] != 0x0A ? 1 : 0
      start = offset + 1
    }
    return utf8.count - start > longestLine ? (line, utf8.count - start) : nil
  }

  private func lineNumber(of offset: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for index in 0..<offset where bytes[index] == 0x0A || (bytes[index] == 0x0D && bytes[index + 1] != 0x0A) {
      line += 1
    }
    return line
  }
}

/// Counts what is valid and what is not, to tell damaged UTF-8 from another encoding.
private struct UTF8Survey {
  private(set) var firstInvalid: Int?
  private(set) var validSequences = 0
  private(set) var invalidBytes = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = Self.sequenceLength(bytes, index)
      if length == 0 {
        firstInvalid = firstInvalid ?? index
        invalidBytes += 1
      } else {
        validSequences += 1
      }
      index += max(1, length)
    }
  }

  /// The length of the sequence that begins here, 0 where it is ill-formed (Unicode, table 3-7).
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let first = bytes[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return 0 }
    for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    switch (first, bytes[index + 1]) {
    case (0xE0, ..<0xA0), (0xED, 0xA0...), (0xF0, ..<0x90), (0xF4, 0x90...): return 0
    default: return length
    }
  }
}
