internal import Foundation

/// A file that is written whole or not at all: its bytes gather beside it and take its name at the end.
package struct OutputFile: Sendable {
  private let path: String

  /// A file at this path, which may exist; nothing happens yet.
  package init(path: String) {
    self.path = path
  }

  /// Writes what `body` puts out.
  ///
  /// Where anything goes wrong the old file stays as it was.
  ///
  /// What is not a plain file, such as `/dev/stdout`, can't be replaced and gets the bytes as they come.
  ///
  /// - Parameters:
  ///   - isDurable: Whether to wait until the bytes are on the disk.
  ///   - body: Puts out the bytes.
  /// - Throws: What `body` throws, or `WorkbenchError.cannotWrite`.
  package func write(isDurable: Bool = true, _ body: (inout ByteOutput) throws -> Void) throws {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var status = stat()
    if stat(target, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      try fill(target, O_WRONLY, isDurable: false, body)
    } else {
      try replace(target, mode: status.st_mode & 0o777, isDurable: isDurable, body)
    }
  }

  private func replace(
    _ target: String, mode: mode_t, isDurable: Bool, _ body: (inout ByteOutput) throws -> Void
  ) throws {
    let folder = URL(fileURLWithPath: target).deletingLastPathComponent().path
    let draft = folder + "/.doichieu-" + String(UInt64.random(in: 0 ... .max), radix: 36) + ".tmp"
    do {
      try fill(draft, O_WRONLY | O_CREAT | O_EXCL, isDurable: isDurable, body)
      if mode != 0, chmod(draft, mode) != 0 { throw failure() }
      if rename(draft, target) != 0 { throw failure() }
    } catch {
      unlink(draft)
      throw error
    }
  }

  private func fill(
    _ file: String, _ flags: Int32, isDurable: Bool, _ body: (inout ByteOutput) throws -> Void
  ) throws {
    let descriptor = open(file, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure() }
    var output = ByteOutput(descriptor: descriptor, name: path)
    do {
      try body(&output)
      try output.flush()
      if isDurable, fsync(descriptor) != 0 { throw failure() }
    } catch {
      close(descriptor)
      throw error
    }
    if close(descriptor) != 0 { throw failure() }
  }

  private func failure() -> WorkbenchError { .cannotWrite(file: path, reason: SystemReason.text(errno)) }
}
