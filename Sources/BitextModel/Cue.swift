/// A piece of a subtitle file: some lines of text and when they are shown.
///
/// What a file says beside that is kept as it stands, so that it can be written back.
package struct Cue: Hashable, Sendable {
  /// What is printed above the times, a number in most files, or nil where nothing is.
  ///
  /// Numbers may be wrong or come twice; a cue is known by its place in the file.
  package let identifier: String?
  /// When the cue appears, in milliseconds.
  package let start: Int
  /// When it goes, in milliseconds; in damaged files before it appears.
  package let end: Int
  /// What stands behind the times on their line, its leading space included: WebVTT's settings, SubRip's coordinates.
  package let settings: String
  /// The text as it was read, tags included, its lines joined by line feeds.
  package let text: String
  /// What stands between the text and the next cue, line ends included: empty lines, and WebVTT's own blocks.
  package let trailer: String
  /// The source lines from the identifier to the end of the text, counted from 1.
  package let lines: ClosedRange<Int>

  /// A cue out of its parts; an empty line follows it where nothing else is said.
  package init(
    identifier: String? = nil, start: Int, end: Int, settings: String = "", text: String,
    trailer: String = "\n\n", lines: ClosedRange<Int>
  ) {
    self.identifier = identifier
    self.start = start
    self.end = end
    self.settings = settings
    self.text = text
    self.trailer = trailer
    self.lines = lines
  }

  /// The same cue at another time.
  package func moved(start: Int, end: Int) -> Cue {
    Cue(
      identifier: identifier, start: start, end: end, settings: settings, text: text, trailer: trailer,
      lines: lines)
  }
}
