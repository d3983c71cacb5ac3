/// A text in a line of JSON, with the way back to the bytes that it was written with.
package struct JSONString: Hashable, Sendable {
  /// What it says.
  package let text: String
  /// Where it begins in the line, behind its quote, in bytes.
  package let start: Int
  /// The bytes between the quotes, where some of them are escapes; nil where they are those of the text.
  private let raw: [UInt8]?

  init(_ bytes: ArraySlice<UInt8>, hasEscapes: Bool) {
    start = bytes.startIndex
    raw = hasEscapes ? Array(bytes) : nil
    text =
      hasEscapes
      ? String(decoding: JSONEscapes(Array(bytes)).unescaped(), as: UTF8.self)
      : String(decoding: bytes, as: UTF8.self)
  }

  /// Where a range of the text's UTF-8 bytes stands in the line.
  package func range(of bytes: Range<Int>) -> Range<Int> {
    guard let raw else { return start + bytes.lowerBound..<start + bytes.upperBound }
    let (first, last) = JSONEscapes(raw).range(of: bytes)
    return start + first..<start + last
  }
}

/// Undoes the escapes of a text.
private struct JSONEscapes {
  let raw: [UInt8]

  init(_ raw: [UInt8]) {
    self.raw = raw
  }

  func unescaped() -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < raw.count {
      let (piece, width) = piece(at: index)
      bytes += piece
      index += width
    }
    return bytes
  }

  /// The places in the raw bytes where a range of the text's bytes begins and ends.
  func range(of bytes: Range<Int>) -> (Int, Int) {
    var (index, offset, first) = (0, 0, raw.count)
    while index < raw.count, offset < bytes.upperBound {
      if offset <= bytes.lowerBound { first = index }
      let (piece, width) = piece(at: index)
      offset += piece.count
      index += width
    }
    return (min(first, index), index)
  }

  /// What stands at a place, and how many raw bytes it takes.
  private func piece(at index: Int) -> (bytes: [UInt8], width: Int) {
    guard raw[index] == 0x5C, index + 1 < raw.count else { return ([raw[index]], 1) }
    switch raw[index + 1] {
    case UInt8(ascii: "n"): return ([0x0A], 2)
    case UInt8(ascii: "t"): return ([0x09], 2)
    case UInt8(ascii: "r"): return ([0x0D], 2)
    case UInt8(ascii: "b"): return ([0x08], 2)
    case UInt8(ascii: "f"): return ([0x0C], 2)
    case UInt8(ascii: "u"): return unit(at: index)
    default: return ([raw[index + 1]], 2)
    }
  }

  /// An escape by number, or two of them that make a pair of surrogates; half a pair stands for no letter.
  private func unit(at index: Int) -> (bytes: [UInt8], width: Int) {
    let first = number(at: index)
    if first & 0xFC00 == 0xD800, index + 12 <= raw.count, raw[index + 6] == 0x5C, raw[index + 7] == 0x75 {
      let second = number(at: index + 6)
      if second & 0xFC00 == 0xDC00 {
        return (Self.utf8(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)), 12)
      }
    }
    return (Self.utf8(first), 6)
  }

  private func number(at index: Int) -> UInt32 {
    raw[(index + 2)..<min(index + 6, raw.count)].reduce(0) { $0 << 4 | UInt32(JSONScanner.hex($1) ?? 0) }
  }

  private static func utf8(_ value: UInt32) -> [UInt8] {
    Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }
}
