/// Cuts bytes that come in pieces into lines, without their ends.
struct PieceLines {
  private var rest: [UInt8] = []
  private var line = 0
  private var isAtStart = true

  /// The longest line of a table, in bytes: a concept with all that is said of it has a hundredth.
  private static let longest = 1 << 24

  /// Calls `body` with each line that ends in these bytes, and its number from 1.
  mutating func feed(_ bytes: [UInt8], _ body: (ArraySlice<UInt8>, Int) throws -> Void) throws {
    var start = isAtStart && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    isAtStart = false
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      line += 1
      if rest.isEmpty {
        try body(Self.withoutReturn(bytes[start..<end]), line)
      } else {
        rest += bytes[start..<end]
        try body(Self.withoutReturn(rest[...]), line)
        rest.removeAll(keepingCapacity: true)
      }
      start = end + 1
    }
    rest += bytes[start...]
    if rest.count > Self.longest {
      throw TableError(line: line + 1, message: "expected lines of up to 16 MiB, found a longer one")
    }
  }

  /// Calls `body` with what stands behind the last line end.
  mutating func finish(_ body: (ArraySlice<UInt8>, Int) throws -> Void) throws {
    if rest.isEmpty { return }
    line += 1
    try body(Self.withoutReturn(rest[...]), line)
    rest = []
  }

  private static func withoutReturn(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.last == 0x0D ? line.dropLast() : line
  }
}
