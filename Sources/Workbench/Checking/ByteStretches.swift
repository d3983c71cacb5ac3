internal import Foundation

/// A piece of a file that ends where a line ends.
struct ByteStretch: Sendable {
  /// The bytes, with their line ends.
  let bytes: [UInt8]
  /// The number of its first line, counted from 1.
  let firstLine: Int
  /// Where it begins in the file, in bytes.
  let start: Int
  /// Whether it is the whole file.
  let isWhole: Bool
}

/// Reads a file stretch by stretch, so that memory stays the same however large it is.
///
/// Stretches end at an empty line where one is near, else at the end of any line; the lines are those that end in LF. What
/// can't be cut (UTF-16, HTML) comes whole.
struct ByteStretches {
  /// A stretch has at most so many bytes and lines: people are compared with one another, which is quadratic.
  private static let length = 1 << 20
  private static let mostLines = 4000
  /// How far before its end a stretch may be cut at an empty line.
  private static let slack = 1 << 17

  private let path: String
  private let handle: FileHandle
  private var length: Int
  private var buffer: [UInt8] = []
  private var line = 1
  private var start = 0
  private var isAtEnd = false

  /// Opens a file; "-" stands for standard input.
  init(_ path: String, length: Int = ByteStretches.length) throws(WorkbenchError) {
    self.path = path
    self.length = length
    handle = try InputFile.open(path)
  }

  /// The same file in stretches of another length.
  func shortened(to length: Int) -> ByteStretches {
    var stretches = self
    stretches.length = length
    return stretches
  }

  /// The first byte that is no space, without taking anything.
  mutating func peek() throws(WorkbenchError) -> UInt8? {
    try fill(to: 1 << 12)
    return buffer.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
  }

  /// The next stretch; nil behind the last one.
  ///
  /// An empty file has one.
  mutating func next() throws(WorkbenchError) -> ByteStretch? {
    try fill(to: length + 1)
    if buffer.isEmpty, isAtEnd, start > 0 { return nil }
    if start == 0, !Self.mayBeCut(buffer) { try fill(to: InputFile.largest) }
    let limit = limit()
    let end = if let limit { try cut(before: limit) } else { buffer.count }
    let isWhole = start == 0 && isAtEnd && end == buffer.count
    let stretch = ByteStretch(
      bytes: Array(buffer[..<end]), firstLine: line, start: start, isWhole: isWhole)
    buffer.removeFirst(end)
    line += stretch.bytes.count { $0 == 0x0A }
    start += max(1, end)
    if isAtEnd, buffer.isEmpty { close() }
    return stretch
  }

  private func close() {
    if path != "-" { try? handle.close() }
  }

  private static func mayBeCut(_ head: [UInt8]) -> Bool {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return false }
    let start = head.prefix(512)
    return !start.contains(0) && start.first { $0 > 0x20 } != 0x3C
  }

  /// Before which byte the stretch in the buffer has to end; nil where all of it is one stretch.
  private func limit() -> Int? {
    if start == 0, !Self.mayBeCut(buffer) { return nil }
    var lines = 0
    for index in 0..<min(length, buffer.count) where buffer[index] == 0x0A {
      lines += 1
      if lines == Self.mostLines { return index + 1 == buffer.count && isAtEnd ? nil : index + 1 }
    }
    return isAtEnd && buffer.count <= length ? nil : min(length, buffer.count)
  }

  /// Where the stretch in the buffer ends.
  private mutating func cut(before end: Int) throws(WorkbenchError) -> Int {
    if let last = buffer[max(0, end - Self.slack)..<end].indices.last(where: isEmptyLine) { return last + 1 }
    if let last = buffer[..<end].lastIndex(of: 0x0A) { return last + 1 }
    return try rest(from: end)
  }

  /// The end of a line that is longer than a stretch.
  private mutating func rest(from end: Int) throws(WorkbenchError) -> Int {
    var searched = end
    while true {
      if let last = buffer[searched...].firstIndex(of: 0x0A) { return last + 1 }
      if isAtEnd { return buffer.count }
      searched = buffer.count
      try fill(to: buffer.count + length)
    }
  }

  /// Whether a byte ends a line with nothing on it.
  private func isEmptyLine(_ index: Int) -> Bool {
    guard buffer[index] == 0x0A, index > 0 else { return false }
    return buffer[index - 1] == 0x0A || (buffer[index - 1] == 0x0D && index > 1 && buffer[index - 2] == 0x0A)
  }

  private mutating func fill(to count: Int) throws(WorkbenchError) {
    do {
      while !isAtEnd, buffer.count < count {
        let chunk = try handle.read(upToCount: 1 << 18) ?? Data()
        if chunk.isEmpty { isAtEnd = true } else { buffer += chunk }
        if buffer.count > InputFile.largest {
          throw WorkbenchError.cannotRead(file: path, reason: "more than 256 MiB on one line, or in one page")
        }
      }
    } catch let error as WorkbenchError {
      throw error
    } catch {
      throw .cannotRead(file: path, reason: SystemReason.text(error))
    }
  }
}
