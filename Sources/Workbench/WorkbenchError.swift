package import GlossaryStore
package import Interchange

/// What can go wrong between the user's files and the work, with the file that it concerns.
package enum WorkbenchError: Error, Sendable {
  /// A file that can't be opened or read: missing, a folder, no permission. The reason is the system's own words.
  case cannotRead(file: String, reason: String)
  /// A file that can't be written.
  case cannotWrite(file: String, reason: String)
  /// Who reads the output has gone away: `| head`.
  case outputClosed
  /// A file whose text can't be used.
  case unreadable(file: String, ReadingError)
  /// A table of terms or words with a bad line.
  case badTable(file: String, TableError)
  /// The folder with the shipped glossaries was not found where it is looked for.
  case noGlossaries(searched: [String])
  /// A list of files or an argument that can't be used; the line is 0 where there is none.
  case badList(file: String, line: Int, reason: String)
  /// A file that is called one of subtitles and holds none.
  case badSubtitles(file: String, SubtitleError)
  /// A file that had to hold cues and does not, because another one does or because of what was asked.
  case notSubtitles(file: String, beside: String?)
  /// No glossary was named, and the environment does not say where this user's data belong.
  case noGlossaryPath
  /// The glossary could not be used.
  case glossary(GlossaryStoreError)
  /// What was to be exported does not fit the format.
  case export(ExportError)
}
