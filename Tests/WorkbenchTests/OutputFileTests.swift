internal import Foundation
internal import TestSupport
internal import Testing
internal import Workbench

@Suite("Files are written whole or not at all")
struct OutputFileTests {
  private struct Interruption: Error {}

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test("A new file gets its bytes", arguments: [0, 1, 70_000])
  func newFile(size: Int) throws {
    let bytes = [UInt8](repeating: 0x61, count: size)
    try OutputFile(path: folder.file("a")).write { try $0.write(bytes) }
    #expect(try folder.read("a") == bytes)
    #expect(try names == ["a"])
  }

  @Test("What goes wrong halfway leaves the old file")
  func interruption() throws {
    try folder.write(Array("old".utf8), to: "a")
    #expect(throws: Interruption.self) {
      try OutputFile(path: folder.file("a")).write { output in
        try output.write([UInt8](repeating: 0x61, count: 200_000))
        throw Interruption()
      }
    }
    #expect(try folder.read("a") == Array("old".utf8))
    #expect(try names == ["a"])
  }

  @Test("The permissions of an old file stay")
  func permissions() throws {
    try folder.write([], to: "a")
    #expect(chmod(folder.file("a"), 0o640) == 0)
    try OutputFile(path: folder.file("a")).write { try $0.write("new") }
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("a"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test("A device gets the bytes and stays a device")
  func device() throws {
    try OutputFile(path: "/dev/null").write { try $0.write("gone") }
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }
}
