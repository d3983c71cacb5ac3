internal import Foundation

/// A text or a file that somebody hands over, with the name that it bears; the name is never a path.
package struct Upload: Hashable, Sendable {
  /// The name, without folders and without what a file system or a terminal would take for something else.
  package let name: String
  /// The content.
  package let bytes: [UInt8]

  /// A text or a file; only the last part of its name counts.
  package init(name: String, _ bytes: [UInt8]) {
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let scalars = last.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
    let clean = String(String.UnicodeScalarView(scalars)).trimmingCharacters(in: .whitespaces)
    self.name = clean.isEmpty || clean.allSatisfy { $0 == "." } ? "text" : clean
    self.bytes = bytes
  }

  /// The ending of the name in small letters and digits, with its dot; empty where it has none that can be used.
  fileprivate var ending: String {
    let ending = URL(fileURLWithPath: "/" + name).pathExtension.lowercased()
    let isPlain = (1...8).contains(ending.utf8.count) && ending.utf8.allSatisfy(Self.isPlain)
    return isPlain ? "." + ending : ""
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}

/// A folder of this program's own for what was handed over, gone with all that is in it when the work is done.
struct UploadFolder {
  private let path: String

  private init() throws(WorkbenchError) {
    let folder = NSTemporaryDirectory() + "/doichieu-" + UUID().uuidString
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotWrite(file: folder, reason: SystemReason.text(error))
    }
    path = folder
  }

  /// Works with some uploads as files: each is called by its number and the ending of its name.
  ///
  /// Errors name the uploads as their owners do.
  static func with<Result>(_ uploads: [Upload], _ body: ([String]) throws -> Result) throws -> Result {
    let folder = try UploadFolder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    var files: [String] = []
    for (number, upload) in uploads.enumerated() {
      let file = folder.path + "/\(number + 1)\(upload.ending)"
      try OutputFile(path: file).write(isDurable: false) { try $0.write(upload.bytes) }
      files.append(file)
    }
    do {
      return try body(files)
    } catch let error as WorkbenchError {
      throw error.renamed(Dictionary(uniqueKeysWithValues: zip(files, uploads.map(\.name))))
    }
  }
}

extension WorkbenchError {
  /// The same error with other names for files.
  fileprivate func renamed(_ names: [String: String]) -> WorkbenchError {
    let name = { (file: String) in names[file] ?? names.first { $0.key.hasSuffix("/" + file) }?.value ?? file
    }
    return switch self {
    case .cannotRead(let file, let reason): .cannotRead(file: name(file), reason: reason)
    case .unreadable(let file, let error): .unreadable(file: name(file), error)
    case .badTable(let file, let error): .badTable(file: name(file), error)
    case .badList(let file, let line, let reason): .badList(file: name(file), line: line, reason: reason)
    case .badSubtitles(let file, let error): .badSubtitles(file: name(file), error)
    case .notSubtitles(let file, let other): .notSubtitles(file: name(file), beside: other.map(name))
    default: self
    }
  }
}
