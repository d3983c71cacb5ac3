package import Terminology

extension DataFolder {
  /// The general lexicon.
  package func lexicon() throws(WorkbenchError) -> [LexiconEntry] {
    try LexiconFile(lexiconFile).entries()
  }

  /// The glossaries that ship, read but not taken apart.
  package func tables() throws(WorkbenchError) -> ShippedTables {
    try ShippedTables(glossaryFiles)
  }

  /// The concepts of the glossaries that ship, in the order of the files.
  package func glossary() throws(WorkbenchError) -> [Concept] {
    try tables().concepts()
  }
}
