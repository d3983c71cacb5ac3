internal import Foundation

/// A file without a name, to be read once from its beginning; the system takes it away when it is closed.
///
/// A class because the file has to be closed once.
package final class UnnamedFile: Sendable {
  /// So many bytes are read at once.
  private static let pieceSize = 1 << 18

  private let descriptor: Int32
  /// How many bytes it has.
  package let size: Int

  /// A file with what `body` puts out.
  package init(_ body: (inout ByteOutput) throws -> Void) throws {
    var template = Array((NSTemporaryDirectory() + "/doichieu-XXXXXX").utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw WorkbenchError.cannotWrite(file: NSTemporaryDirectory(), reason: SystemReason.text(errno))
    }
    unlink(template)
    var output = ByteOutput(descriptor: descriptor, name: "a temporary file")
    do {
      try body(&output)
      try output.flush()
    } catch {
      close(descriptor)
      throw error
    }
    size = Int(lseek(descriptor, 0, SEEK_END))
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { close(descriptor) }

  /// The next bytes; empty behind the last ones.
  package func next() throws(WorkbenchError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Self.pieceSize)
    let count = read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw .cannotRead(file: "a temporary file", reason: SystemReason.text(errno)) }
    return Array(bytes[..<count])
  }
}
