package import Terminology

/// Reads the concepts of a file, one after the other, so that a glossary of any size passes through.
package protocol GlossaryReader {
  /// What was read so far.
  var report: ImportReport { get }
  /// Calls `body` with each concept, in the order of the file.
  ///
  /// - Parameters:
  ///   - pieces: Gives the next bytes of the file; nil behind the last ones.
  ///   - body: Takes a concept.
  /// - Throws: `TableError` where the file is not what it should be, or what `pieces` and `body` throw.
  mutating func forEachConcept(of pieces: () throws -> [UInt8]?, _ body: (Concept) throws -> Void) throws
}

extension GlossaryReader {
  /// The concepts of a file that stands in memory.
  package func concepts(in bytes: [UInt8]) throws -> [Concept] {
    var reader = self
    var concepts: [Concept] = []
    var isGiven = false
    try reader.forEachConcept(
      of: {
        defer { isGiven = true }
        return isGiven ? nil : bytes
      }, { concepts.append($0) })
    return concepts
  }
}
