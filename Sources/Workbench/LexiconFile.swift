internal import Interchange
package import Terminology
package import TextCore

/// The shipped lexicon as it was read, or an empty one.
package struct LexiconFile: Sendable {
  private let path: String
  private let bytes: [UInt8]

  /// Reads the lexicon at a path; none where there is no path.
  init(_ path: String?) throws(WorkbenchError) {
    self.path = path ?? ""
    bytes = if let path { try InputFile.bytes(of: path) } else { [] }
  }

  /// The entries, or those that a document can meet.
  package func entries(meeting words: DocumentWords? = nil) throws(WorkbenchError) -> [LexiconEntry] {
    do {
      return try LexiconTable().entries(from: bytes, meeting: words)
    } catch {
      throw .badTable(file: path, error)
    }
  }

  /// How many entries there are.
  var rowCount: Int { TableLines.count(in: bytes) }
}

/// Counts the lines of a table without taking them apart.
enum TableLines {
  /// The lines that are neither empty nor comments.
  static func count(in bytes: [UInt8]) -> Int {
    var count = 0
    var isStart = true
    for byte in bytes {
      if isStart, byte != 0x0A, byte != 0x0D, byte != 0x23 { count += 1 }
      isStart = byte == 0x0A
    }
    return count
  }
}
