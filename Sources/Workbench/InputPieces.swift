internal import Foundation

/// The bytes of a file piece by piece, so that a file of any size passes through.
final class InputPieces {
  private static let size = 1 << 16

  private let path: String
  private let handle: FileHandle
  private var waiting: [UInt8]?

  /// Opens a file, or standard input for "-".
  init(of path: String) throws(WorkbenchError) {
    self.path = path
    handle = try InputFile.open(path)
  }

  deinit {
    if path != "-" { try? handle.close() }
  }

  /// The first bytes, which `next` gives once more.
  func head() throws(WorkbenchError) -> [UInt8] {
    let bytes = try read() ?? []
    waiting = bytes
    return bytes
  }

  /// The next bytes; nil behind the last ones.
  func next() throws(WorkbenchError) -> [UInt8]? {
    if let bytes = waiting {
      waiting = nil
      return bytes
    }
    return try read()
  }

  /// All bytes that have not been given yet.
  func rest() throws(WorkbenchError) -> [UInt8] {
    var bytes: [UInt8] = []
    while let more = try next() {
      bytes += more
      if bytes.count > InputFile.largest { throw .cannotRead(file: path, reason: "larger than 256 MiB") }
    }
    return bytes
  }

  private func read() throws(WorkbenchError) -> [UInt8]? {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
      var result = -1
      repeat {
        result = Foundation.read(handle.fileDescriptor, buffer.baseAddress, buffer.count)
      } while result < 0 && errno == EINTR
      if result < 0 { failure = errno }
      count = max(0, result)
    }
    if failure != 0 { throw .cannotRead(file: path, reason: SystemReason.text(failure)) }
    return bytes.isEmpty ? nil : bytes
  }
}
