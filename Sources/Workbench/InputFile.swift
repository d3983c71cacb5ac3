internal import Foundation

/// Reads files whole, with the errors of the system in its words.
package enum InputFile {
  /// Files over this size are no pages and no glossaries of people: 256 MiB.
  package static let largest = 256 << 20

  /// The name of a file without its folders.
  package static func name(of path: String) -> String {
    path.utf8.split(separator: 0x2F).last.map { String(Substring($0)) } ?? path
  }

  /// The bytes of a file, or of standard input for "-".
  package static func bytes(of path: String) throws(WorkbenchError) -> [UInt8] {
    let pieces = try FilePieces(path)
    var bytes: [UInt8] = []
    while let piece = try pieces.next() {
      bytes += piece
      if bytes.count > largest { throw .cannotRead(file: path, reason: "larger than 256 MiB") }
    }
    return bytes
  }

  /// Opens a file for reading, or standard input for "-".
  static func open(_ path: String) throws(WorkbenchError) -> FileHandle {
    if path == "-" { return .standardInput }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .cannotRead(file: path, reason: "no such file")
    }
    if isFolder.boolValue { throw .cannotRead(file: path, reason: "is a folder, not a file") }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .cannotRead(file: path, reason: "permission denied")
    }
    return handle
  }
}

/// The bytes of a file piece by piece, for readers that need no more of it at once.
///
/// A class because the file has to be closed once.
final class FilePieces {
  private static let pieceSize = 1 << 20
  private let path: String
  private let handle: FileHandle

  /// Opens a file, or standard input for "-".
  init(_ path: String) throws(WorkbenchError) {
    self.path = path
    handle = try InputFile.open(path)
  }

  deinit {
    if path != "-" { try? handle.close() }
  }

  /// The next bytes; nil behind the last ones.
  func next() throws(WorkbenchError) -> [UInt8]? {
    do {
      guard let piece = try handle.read(upToCount: Self.pieceSize), !piece.isEmpty else { return nil }
      return Array(piece)
    } catch {
      throw .cannotRead(file: path, reason: SystemReason.text(error))
    }
  }
}

/// The system's reason for a failure, without the layers that Foundation wraps it in.
enum SystemReason {
  static func text(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
    if underlying.domain == NSPOSIXErrorDomain { return text(Int32(underlying.code)) }
    return underlying.localizedDescription
  }

  /// The words for an error number.
  static func text(_ code: Int32) -> String { String(cString: strerror(code)) }
}
