internal import Foundation
internal import TestSupport

/// The built executable, run by a shell in a folder of the test's own.
struct BuiltProgram: Sendable {
  /// What a run left behind.
  struct Result: Sendable {
    let output: [UInt8]
    let errors: [UInt8]
    let status: Int32

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
    /// Standard error as text.
    var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  /// The program could not be found or started.
  struct Missing: Error, CustomStringConvertible {
    let searched: [String]
    var description: String {
      "no executable “doichieu” in \(searched.joined(separator: ", ")); swift build first"
    }
  }

  private let path: String
  /// The folder that commands run in.
  let folder: TemporaryFolder

  /// Finds the program beside the test binary, or above it.
  init() throws {
    let starts = [Bundle.main.executablePath, "/proc/self/exe", Bundle.main.bundlePath].compactMap(\.self)
    let folders = starts.flatMap(Self.foldersAbove)
    let isProgram = { (folder: String) in FileManager.default.isExecutableFile(atPath: folder + "/doichieu") }
    guard let found = folders.first(where: isProgram) else { throw Missing(searched: folders) }
    path = found
    folder = try TemporaryFolder()
  }

  private static func foldersAbove(_ file: String) -> [String] {
    var url = URL(fileURLWithPath: file).resolvingSymlinksInPath()
    var folders: [String] = []
    while url.path != "/", folders.count < 5 {
      url.deleteLastPathComponent()
      folders.append(url.path)
    }
    return folders
  }

  /// Runs a shell command that finds the program under its name, with a glossary in the folder.
  func run(_ command: String, input: String = "") throws -> Result {
    let process = try start(command, input: input)
    process.waitUntilExit()
    return Result(
      output: try folder.read(".stdout"), errors: try folder.read(".stderr"),
      status: process.terminationStatus)
  }

  /// Starts a command without waiting for it.
  ///
  /// The suffix keeps the files of several commands apart.
  func start(_ command: String, input: String = "", suffix: String = "") throws -> Process {
    try folder.write(Array(input.utf8), to: ".stdin" + suffix)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "{ \(command)\n} < .stdin\(suffix) > .stdout\(suffix) 2> .stderr\(suffix)"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = [
      "PATH": "\(path):/usr/bin:/bin", "HOME": folder.path, "DOICHIEU_GLOSSARY": "glossary.sqlite",
      "CORPUS": Self.repository.appendingPathComponent("Corpus").path,
    ]
    try process.run()
    return process
  }

  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
