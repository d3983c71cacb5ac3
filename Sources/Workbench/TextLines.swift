internal import Foundation
internal import Interchange

/// The lines of a file with their line ends, read piece by piece.
struct TextLines {
  private static let pieceSize = 1 << 20

  private let path: String
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var position = 0
  private var line = 0
  private var isAtEnd = false

  /// Opens a file; "-" stands for standard input.
  init(path: String) throws(WorkbenchError) {
    self.path = path
    handle = try InputFile.open(path)
  }

  /// The first bytes, which stay to be read.
  mutating func head() throws(WorkbenchError) -> [UInt8] {
    try fill()
    return buffer
  }

  /// All that is left to be read.
  mutating func all() throws(WorkbenchError) -> [UInt8] {
    while !isAtEnd {
      try fill()
      if buffer.count > InputFile.largest { throw .cannotRead(file: path, reason: "larger than 256 MiB") }
    }
    return buffer
  }

  /// Passes bytes over.
  mutating func dropFirst(_ count: Int) { position += count }

  /// The next line; nil at the end.
  mutating func next() throws(WorkbenchError) -> ArraySlice<UInt8>? {
    line += 1
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        return buffer[position...end]
      }
      searched = buffer.count
      if searched - position > TextDecoder.longestLine {
        throw .unreadable(file: path, .lineTooLong(line: line, bytes: searched - position))
      }
      if isAtEnd { break }
      searched -= position
      try fill()
      searched += position
    }
    defer { position = buffer.count }
    return position < buffer.count ? buffer[position...] : nil
  }

  /// Reads another piece behind what is left.
  private mutating func fill() throws(WorkbenchError) {
    if position > 0 {
      buffer.removeFirst(position)
      position = 0
    }
    do {
      guard let piece = try handle.read(upToCount: Self.pieceSize), !piece.isEmpty else {
        isAtEnd = true
        return
      }
      buffer += piece
    } catch {
      throw .cannotRead(file: path, reason: SystemReason.text(error))
    }
  }
}
