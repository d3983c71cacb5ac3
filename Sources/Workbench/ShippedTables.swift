internal import Interchange
package import Terminology
package import TextCore

/// The shipped glossaries as they were read: their bytes, and a mark that tells one state of them from another.
package struct ShippedTables: Sendable {
  /// Names, sizes and contents of the tables as one hash.
  package let fingerprint: String
  private let files: [(path: String, bytes: [UInt8])]

  init(_ paths: [String]) throws(WorkbenchError) {
    var files: [(path: String, bytes: [UInt8])] = []
    var hash = FNV1a()
    for path in paths {
      let bytes = try InputFile.bytes(of: path)
      hash.add((path.utf8.split(separator: 0x2F).last ?? [])[...])
      hash.add([0])
      hash.add("\(bytes.count)\0".utf8)
      hash.add(bytes)
      files.append((path, bytes))
    }
    self.files = files
    fingerprint = "\(files.count)-" + String(hash.value, radix: 16)
  }

  /// How many concepts there are.
  var rowCount: Int { files.reduce(0) { $0 + max(0, TableLines.count(in: $1.bytes) - 1) } }

  /// The concepts of the tables, in the order of the files, or those that a document can meet.
  package func concepts(meeting words: DocumentWords? = nil) throws(WorkbenchError) -> [Concept] {
    var concepts: [Concept] = []
    for (path, bytes) in files {
      do {
        concepts += try GlossaryTable().concepts(in: bytes, meeting: words)
      } catch {
        throw .badTable(file: path, error)
      }
    }
    return concepts
  }
}
