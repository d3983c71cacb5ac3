package import Interchange

/// What can go wrong between the user's files and the work, with the file that it concerns.
package enum WorkbenchError: Error, Sendable {
  /// A file that can't be opened or read: missing, a folder, no permission. The reason is the system's own words.
  case cannotRead(file: String, reason: String)
  /// A file that can't be written.
  case cannotWrite(file: String, reason: String)
  /// A file whose text can't be used.
  case unreadable(file: String, ReadingError)
  /// A table of terms or words with a bad line.
  case badTable(file: String, TableError)
  /// The folder with the shipped glossaries was not found where it is looked for.
  case noGlossaries(searched: [String])
  /// A list of files or an argument that can't be used; the line is 0 where there is none.
  case badList(file: String, line: Int, reason: String)
}
