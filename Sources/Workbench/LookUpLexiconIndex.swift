internal import TextCore

/// Where the cells of the lexicon begin, by the hash of their folded text.
struct LexiconIndex: Sendable {
  /// Hash and offset of the line of each cell, in the order of the hashes.
  private let cells: [(hash: UInt32, line: Int32)]

  init(_ bytes: [UInt8]) {
    var cells: [(hash: UInt32, line: Int32)] = []
    var line = 0
    var hash = CellHash()
    for (offset, scalar) in Self.scalars(of: bytes) {
      switch scalar {
      case "\t", "|", "\n":
        cells.append((hash.value, Int32(line)))
        hash = CellHash()
        if scalar == "\n" { line = offset + 1 }
      default: hash.add(scalar)
      }
    }
    self.cells = cells.sorted { ($0.hash, $0.line) < ($1.hash, $1.line) }
  }

  /// The lines on which some cell has the hash of the word.
  func lines(of bytes: [UInt8], with wanted: [UInt8]) -> [UInt8] {
    var hash = CellHash()
    for byte in wanted { hash.add(folded: byte) }
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].hash < hash.value { low = middle + 1 } else { high = middle }
    }
    var lines: [UInt8] = []
    var last: Int32 = -1
    while low < cells.count, cells[low].hash == hash.value {
      let line = cells[low].line
      if line != last { lines += bytes[Int(line)...].prefix { $0 != 0x0A } + [0x0A] }
      last = line
      low += 1
    }
    return lines
  }

  private static func scalars(of bytes: [UInt8]) -> [(Int, Unicode.Scalar)] {
    var scalars: [(Int, Unicode.Scalar)] = []
    scalars.reserveCapacity(bytes.count)
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      scalars.append((offset, scalar))
      offset += UTF8.width(scalar)
    }
    return scalars
  }

  /// The lines on which some cell begins like the word, found in one pass.
  static func lines(of bytes: [UInt8], with wanted: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { bytes in
      var lines: [UInt8] = []
      var start = 0
      var before: UInt8 = 0x0A
      var isWanted = false
      var folded: [UInt8] = []
      for index in bytes.indices {
        let byte = bytes[index]
        // A cell begins a line, or stands behind a tab or a bar and its space.
        let mayBegin = before == 0x0A || before == 0x09 || (before == 0x20 && bytes[index - 2] == 0x7C)
        if mayBegin, !isWanted, byte >= 0x80 || byte | 0x20 == wanted[0] {
          isWanted = begins(bytes[index...], with: wanted, &folded)
        }
        before = byte
        guard byte == 0x0A || index == bytes.count - 1 else { continue }
        if isWanted { lines += bytes[start...index] }
        start = index + 1
        isWanted = false
      }
      return lines
    }
  }

  /// Whether a text folds to these bytes as far as they go.
  private static func begins(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, with wanted: [UInt8], _ folded: inout [UInt8]
  ) -> Bool {
    folded.removeAll(keepingCapacity: true)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      LetterTable.shared.fold(scalar, into: &folded)
      guard wanted.starts(with: folded.prefix(wanted.count)) else { return false }
      if folded.count >= wanted.count { return true }
    }
    return false
  }
}

/// FNV-1a, 32 bits (Fowler, Noll, Vo), of a cell without the spaces round it.
private struct CellHash {
  private(set) var value: UInt32 = 0x811C_9DC5
  private var isBegun = false
  private var pendingSpaces = 0
  private var letters: [UInt8] = []

  mutating func add(_ scalar: Unicode.Scalar) {
    letters.removeAll(keepingCapacity: true)
    LetterTable.shared.fold(scalar, into: &letters)
    for byte in letters { add(folded: byte) }
  }

  mutating func add(folded byte: UInt8) {
    if byte == 0x20 {
      pendingSpaces += isBegun ? 1 : 0
      return
    }
    if pendingSpaces > 0 { mix(0x20) }
    pendingSpaces = 0
    isBegun = true
    mix(byte)
  }

  private mutating func mix(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 0x0100_0193 }
}
