internal import Foundation
internal import NIOCore
internal import Workbench

/// The files of the page, read once: no request names a path of this machine.
struct PageAssets: Sendable {
  /// A file as it is sent.
  struct File: Sendable {
    let type: String
    let bytes: ByteBuffer
    /// Stands for the content, so that a browser asks for it once.
    let tag: String
  }

  /// The files by the paths of their addresses.
  let files: [String: File]
  /// The templates by their names.
  let templates: [String: String]
  /// The texts of each language.
  let strings: [InterfaceLanguage: PageStrings]

  /// Reads the folder of the page.
  init(_ folder: String) throws(ServerError) {
    var files: [String: File] = [:]
    for path in Self.paths(below: folder + "/static") {
      files["/static/" + path] = try Self.file(folder + "/static/" + path)
    }
    files["/openapi.json"] = try Self.file(folder + "/openapi.json")
    var strings: [InterfaceLanguage: PageStrings] = [:]
    for language in InterfaceLanguage.allCases {
      let path = folder + "/strings/\(language.rawValue).json"
      let file = try Self.file(path)
      files["/static/strings/\(language.rawValue).json"] = file
      strings[language] = try PageStrings(Array(file.bytes.readableBytesView), file: path)
    }
    var templates: [String: String] = [:]
    for path in Self.paths(below: folder + "/templates") where path.hasSuffix(".mustache") {
      let bytes = try Self.file(folder + "/templates/" + path).bytes
      templates[String(path.dropLast(".mustache".count))] = String(buffer: bytes)
    }
    (self.files, self.strings, self.templates) = (files, strings, templates)
  }

  private static func paths(below folder: String) -> [String] {
    let paths = FileManager.default.subpaths(atPath: folder) ?? []
    return paths.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }

  private static func file(_ path: String) throws(ServerError) -> File {
    do {
      let bytes = try InputFile.bytes(of: path)
      let ending = path.split(separator: ".").last.map(String.init) ?? ""
      return File(
        type: types[ending] ?? "application/octet-stream", bytes: ByteBuffer(bytes: bytes),
        tag: "\"" + FileFingerprint.text(of: bytes) + "\"")
    } catch {
      throw .badPage(file: path, reason: error.description)
    }
  }

  private static let types = [
    "js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8", "svg": "image/svg+xml",
    "json": "application/json", "png": "image/png", "ico": "image/x-icon",
  ]
}
