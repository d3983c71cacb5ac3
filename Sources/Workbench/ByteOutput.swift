internal import Foundation
internal import Interchange

/// Bytes on their way to an open file, gathered into large writes.
package struct ByteOutput: GlossarySink {
  private static let bufferSize = 1 << 16

  private let descriptor: Int32
  private let name: String
  private var buffer: [UInt8] = []

  /// Standard output.
  package static var standard: ByteOutput { ByteOutput(descriptor: STDOUT_FILENO, name: "standard output") }

  /// Output to a descriptor that somebody else opened and closes; the name is for messages.
  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Takes the next bytes.
  package mutating func write(_ bytes: [UInt8]) throws(WorkbenchError) {
    if bytes.count >= Self.bufferSize {
      try flush()
      return try hand(bytes)
    }
    buffer += bytes
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Takes the next text.
  package mutating func write(_ text: String) throws(WorkbenchError) {
    buffer += text.utf8
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Hands everything to the system; what was taken before this may be lost otherwise.
  package mutating func flush() throws(WorkbenchError) {
    try hand(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func hand(_ bytes: [UInt8]) throws(WorkbenchError) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { throw failure(errno) }
      start += max(0, count)
    }
  }

  private func failure(_ code: Int32) -> WorkbenchError {
    code == EPIPE ? .outputClosed : .cannotWrite(file: name, reason: SystemReason.text(code))
  }
}
