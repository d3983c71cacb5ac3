/// A key that a person pressed, or text that an input method handed over.
package enum ReviewKey: Hashable, Sendable {
  /// A character with all its marks, or several that came together.
  case text(String)
  case enter, escape, backspace, delete, tab
  case up, down, back, forward, home, end, pageUp, pageDown
  /// Ctrl-C, Ctrl-D on an empty line, the end of the input.
  case interrupt
  /// Ctrl-U: the line begins anew.
  case clearLine
}

/// Reads keys out of the bytes that a terminal sends.
///
/// Text is UTF-8, keys are the sequences of ECMA-48 as xterm sends them. An escape byte alone can be the key or the
/// beginning of a sequence: it counts as the key when nothing follows for a moment, which `pause` says.
package struct ReviewKeyReader: Sendable {
  private var pending: [UInt8] = []

  /// A reader that has seen nothing.
  package init() {}

  /// Whether bytes wait for more.
  package var isWaiting: Bool { !pending.isEmpty }

  /// The keys that are complete with these bytes.
  package mutating func keys(_ bytes: [UInt8]) -> [ReviewKey] {
    pending += bytes
    var keys: [ReviewKey] = []
    while let (key, length) = Self.key(pending[...]) {
      pending.removeFirst(length)
      if let key { keys.append(key) }
    }
    return keys
  }

  /// What the bytes that wait mean where nothing followed.
  package mutating func pause() -> [ReviewKey] {
    defer { pending = [] }
    return pending == [0x1B] ? [.escape] : []
  }

  /// The first key of some bytes, nil for one that means nothing, and its length; nil where it is not complete.
  private static func key(_ bytes: ArraySlice<UInt8>) -> (ReviewKey?, Int)? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return sequence(bytes)
    case 0x20..<0x7F, 0x80...: return text(bytes)
    default: return (controls[first], 1)
    }
  }

  private static let controls: [UInt8: ReviewKey] = [
    0x01: .home, 0x03: .interrupt, 0x04: .interrupt, 0x05: .end, 0x08: .backspace, 0x09: .tab, 0x0A: .enter,
    0x0D: .enter, 0x15: .clearLine, 0x7F: .backspace,
  ]

  // MARK: - Text

  private static func text(_ bytes: ArraySlice<UInt8>) -> (ReviewKey?, Int)? {
    guard let first = bytes.first else { return nil }
    let length = length(of: first)
    guard bytes.count >= length else { return nil }
    // Bytes that are no UTF-8 are nobody's text.
    guard let text = String(validating: bytes.prefix(length), as: UTF8.self) else { return (nil, 1) }
    return (.text(text), length)
  }

  /// How many bytes a scalar has that begins with this one; 1 for bytes with which none begins.
  private static func length(of first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  // MARK: - Sequences

  private static func sequence(_ bytes: ArraySlice<UInt8>) -> (ReviewKey?, Int)? {
    let rest = bytes.dropFirst()
    guard let kind = rest.first else { return nil }
    if kind == UInt8(ascii: "O") { return rest.dropFirst().first.map { (finals[$0], 3) } }
    // Alt with a key: two keys.
    guard kind == UInt8(ascii: "[") else { return (.escape, 1) }
    guard let end = rest.dropFirst().firstIndex(where: { (0x40...0x7E).contains($0) }) else { return nil }
    let length = end - bytes.startIndex + 1
    if bytes[end] != UInt8(ascii: "~") { return (finals[bytes[end]], length) }
    let number = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
    return (numbered[String(decoding: number, as: UTF8.self)], length)
  }

  private static let finals: [UInt8: ReviewKey] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .forward, UInt8(ascii: "D"): .back,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
  ]

  private static let numbered: [String: ReviewKey] = [
    "1": .home, "3": .delete, "4": .end, "5": .pageUp, "6": .pageDown, "7": .home, "8": .end,
  ]
}
