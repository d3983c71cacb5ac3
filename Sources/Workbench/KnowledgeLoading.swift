internal import Interchange
package import Terminology

extension DataFolder {
  /// The general lexicon.
  package func lexicon() throws(WorkbenchError) -> [LexiconEntry] {
    let bytes = try InputFile.bytes(of: lexiconFile)
    do {
      return try LexiconTable().entries(from: bytes)
    } catch {
      throw .badTable(file: lexiconFile, error)
    }
  }
}
