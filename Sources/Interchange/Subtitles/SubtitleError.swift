/// Why a subtitle file can't be read.
///
/// Who reports it adds the file's name.
package enum SubtitleError: Error, Hashable, Sendable {
  /// Its bytes are no text.
  case undecodable(ReadingError)
  /// No line of it says when a cue is shown; the line is the one that comes nearest, counted from 1.
  case noTimes(line: Int, found: String)
}
