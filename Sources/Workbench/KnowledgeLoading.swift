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

  /// The concepts of the glossaries that ship, in the order of the files.
  package func glossary() throws(WorkbenchError) -> [Concept] {
    var concepts: [Concept] = []
    for file in glossaryFiles {
      let bytes = try InputFile.bytes(of: file)
      do {
        concepts += try GlossaryTable().concepts(in: bytes)
      } catch {
        throw .badTable(file: file, error)
      }
    }
    return concepts
  }
}
