internal import Foundation

/// What stands at the place where a glossary is looked for, read without opening it as a database.
///
/// Opening somebody else's database, even to look, may write beside it; the header says enough.
enum GlossaryFile: Equatable {
  /// Nothing, or an empty file: a glossary can be made there.
  case absent
  /// A glossary of this schema version.
  case glossary(version: Int)

  /// "doic": marks a database as a glossary of this program (SQLite's `application_id`).
  static let applicationID: UInt32 = 0x646F_6963

  private static let magic = Array("SQLite format 3\0".utf8)
  private static let headerLength = 100

  /// Looks at the file; anything but a glossary or an empty place is an error.
  static func inspect(_ path: String) throws(GlossaryStoreError) -> GlossaryFile {
    guard let type = try fileType(path) else { return .absent }
    if type == .typeDirectory { throw .cannotOpen(path: path, reason: "it is a folder") }
    if type != .typeRegular { throw .cannotOpen(path: path, reason: "it is not a plain file") }
    let header = try self.header(path)
    if header.isEmpty { return .absent }
    guard header.starts(with: magic) else { throw .notAGlossary(path: path) }
    // The mark stands behind what a cut-off file may still hold.
    guard header.count == headerLength else { throw .damaged(path: path) }
    guard number(header, at: 68) == applicationID else { throw .notAGlossary(path: path) }
    return .glossary(version: Int(number(header, at: 60)))
  }

  private static func fileType(_ path: String) throws(GlossaryStoreError) -> FileAttributeType? {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    do {
      return try FileManager.default.attributesOfItem(atPath: resolved)[.type] as? FileAttributeType
    } catch CocoaError.fileReadNoSuchFile, CocoaError.fileNoSuchFile {
      return nil
    } catch {
      throw .cannotOpen(path: path, reason: "\(error.localizedDescription)")
    }
  }

  private static func header(_ path: String) throws(GlossaryStoreError) -> [UInt8] {
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? file.close() }
      return Array(try file.read(upToCount: headerLength) ?? Data())
    } catch {
      throw .cannotOpen(path: path, reason: "\(error.localizedDescription)")
    }
  }

  private static func number(_ header: [UInt8], at offset: Int) -> UInt32 {
    header[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Makes the folders above a file.
  static func makeFolder(of path: String) throws(GlossaryStoreError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotOpen(path: path, reason: "its folder cannot be made: \(error.localizedDescription)")
    }
  }

  /// Whether the file may be changed by this user.
  static func isWritable(_ path: String) -> Bool { FileManager.default.isWritableFile(atPath: path) }
}
