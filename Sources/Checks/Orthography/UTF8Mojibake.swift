internal import TextCore

/// UTF-8 that was read as windows-1252 or Latin-1: "Pháº¡m", "BÃ¡", "DÆ°á»¡ng".
struct UTF8Mojibake {
  /// The text decoded, with the places that its letters came from.
  private(set) var decoded: [SourceScalar] = []
  /// Whether a sequence was decoded that proper text does not hold by chance.
  private(set) var isStrong = false
  private var isChanged = false

  /// Decodes a piece of a line; nil where it holds no such sequence.
  init?(_ chunk: ArraySlice<SourceScalar>) {
    guard Self.mayHoldSequence(chunk) else { return nil }
    var index = chunk.startIndex
    while index < chunk.endIndex {
      if let (scalar, length) = Self.sequence(chunk[index...]) {
        note(chunk, index, length)
        decoded.append(SourceScalar(scalar: scalar, start: chunk[index].start))
        index += length
      } else {
        decoded.append(chunk[index])
        index += 1
      }
    }
    guard isChanged else { return nil }
    decoded = SourceScalar.composed(decoded)
    if !isStrong {
      isStrong =
        Self.isLong(chunk) && Self.words(decoded).contains { WordHygiene.isSyllable($0.map(\.scalar)) }
    }
    restoreBar()
    decodeAgain()
  }

  /// Whether a letter that begins a sequence stands before one that goes on with it.
  private static func mayHoldSequence(_ chunk: ArraySlice<SourceScalar>) -> Bool {
    var isBegun = false
    for scalar in chunk {
      if isBegun, scalar.value >= 0x80, Windows1252.byte(of: scalar.value).map({ $0 & 0xC0 == 0x80 }) ?? false
      {
        return true
      }
      isBegun = (0xC2..<0xF0).contains(scalar.value)
    }
    return false
  }

  /// Đ is Ä and U+0090, which many programs drop.
  private mutating func restoreBar() {
    guard let place = decoded.firstIndex(where: { $0.value == 0xC4 }) else { return }
    var restored = decoded
    restored[place] = SourceScalar(scalar: "Đ", start: decoded[place].start)
    if Self.words(restored).allSatisfy({ WordHygiene.isSyllable($0.map(\.scalar)) }) { decoded = restored }
  }

  /// What was garbled twice is decoded twice.
  private mutating func decodeAgain() {
    if let again = UTF8Mojibake(decoded[...]), again.isStrong { decoded = again.decoded }
  }

  /// Weak is what small quotes and dashes behind a capital make by chance: "XÃ”", "NHÂ…".
  private mutating func note(_ chunk: ArraySlice<SourceScalar>, _ index: Int, _ length: Int) {
    isChanged = true
    guard length == 2, !isStrong else { return }
    let next = chunk[index + 1]
    let isInner = index + 2 < chunk.endIndex && chunk[index + 2].kind == .letter
    let isBehindSmall = index > chunk.startIndex && chunk[index - 1].kind == .letter
    // A fixed space before a plain one: "HÃ\u{A0} Giang".
    let isDoubleSpace = next.value == 0xA0 && index + 2 == chunk.endIndex
    isStrong =
      !Self.isTypographic(next.value) || chunk[index].value >= 0xC4 || isInner || isBehindSmall
      || isDoubleSpace
  }

  /// Three letters for one.
  private static func isLong(_ chunk: ArraySlice<SourceScalar>) -> Bool {
    chunk.contains { $0.value == 0xE1 || $0.value == 0xE2 }
  }

  private static func words(_ scalars: [SourceScalar]) -> [ArraySlice<SourceScalar>] {
    scalars.split { !$0.isLetter }
  }

  private static func isTypographic(_ value: UInt32) -> Bool {
    (0x2010...0x203A).contains(value) || value == 0xBB || value == 0xAB || value == 0xA0
  }

  /// The scalar whose UTF-8 bytes begin here, and how many they are.
  private static func sequence(_ scalars: ArraySlice<SourceScalar>) -> (Unicode.Scalar, Int)? {
    guard let first = scalars.first.flatMap({ Windows1252.byte(of: $0.value) }), first >= 0xC2, first < 0xF0
    else {
      return nil
    }
    let length = first >= 0xE0 ? 3 : 2
    guard scalars.count >= length else { return nil }
    var value = UInt32(first) & (length == 2 ? 0x1F : 0x0F)
    for scalar in scalars.dropFirst().prefix(length - 1) {
      guard let byte = Windows1252.byte(of: scalar.value), byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value), isExpected(value) else { return nil }
    return (scalar, length)
  }

  /// Letters, marks and signs that texts of the two languages have.
  private static func isExpected(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0...0x1B0, 0x1EA0...0x1EF9: true
    case 0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323: true
    case 0x2010...0x203A, 0x20AB, 0x20AC: true
    default: false
    }
  }
}
