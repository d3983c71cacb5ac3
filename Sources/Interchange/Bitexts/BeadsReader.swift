package import BitextModel

/// Reads files of beads: `[0,1]:[0]` a line, numbers from 0; what stands behind a second colon is passed over.
package struct BeadsReader: Sendable {
  private static let expectation = "a bead such as [0,1]:[0]"

  /// A reader; it has no settings.
  package init() {}

  /// The beads of a file, in its order.
  package func beads(in bytes: [UInt8]) throws(TableError) -> [LineBead] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var beads: [LineBead] = []
    var number = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      var scanner = BeadScanner(line)
      if scanner.isAtEnd { continue }
      guard let bead = scanner.bead() else {
        throw .expected(
          Self.expectation, found: String(decoding: line.prefix(80), as: UTF8.self), line: number)
      }
      beads.append(bead)
    }
    return beads
  }
}

/// Takes one line apart.
private struct BeadScanner {
  private var rest: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) {
    rest = line
    skipSpace()
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// The bead of the line; nil where there is none, or something else behind it.
  mutating func bead() -> LineBead? {
    guard let source = numbers(), take(0x3A), let target = numbers(), isAtEnd || take(0x3A) else {
      return nil
    }
    return LineBead(source: source, target: target)
  }

  private mutating func numbers() -> [Int]? {
    guard take(0x5B) else { return nil }
    var numbers: [Int] = []
    if take(0x5D) { return numbers }
    while let number = number() {
      numbers.append(number)
      if take(0x5D) { return numbers }
      if !take(0x2C) { return nil }
    }
    return nil
  }

  private mutating func number() -> Int? {
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
    rest = rest.dropFirst(digits.count)
    skipSpace()
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    skipSpace()
    return true
  }

  private mutating func skipSpace() {
    rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
