/// A subtitle file: its cues, and what else has to be there when it is written back.
package struct Subtitles: Sendable {
  /// How the file is written.
  package let layout: Layout
  /// What stands before the first cue, line ends included: WebVTT's header and its first blocks.
  package let preamble: String
  /// The cues in the order of the file, whatever their times.
  package let cues: [Cue]
  /// What is odd in the file, in the order of its lines.
  package let notes: [SubtitleNote]

  /// The formats of subtitle files.
  package enum Format: Hashable, Sendable {
    /// SubRip, `.srt`.
    case subRip
    /// The Web Video Text Tracks Format of the W3C, `.vtt`.
    case webVTT
  }

  /// What ends a line.
  package enum LineEnd: String, Hashable, Sendable, CaseIterable {
    /// LF alone.
    case lineFeed = "\n"
    /// CR and LF.
    case both = "\r\n"
    /// CR alone.
    case carriageReturn = "\r"
  }

  /// How a file is written, apart from what it says.
  package struct Layout: Hashable, Sendable {
    /// The format.
    package let format: Format
    /// How the bytes were decoded, such as `UTF-8` or `windows-1258`.
    package let encoding: String
    /// Whether a byte order mark stands at its beginning.
    package let hasByteOrderMark: Bool
    /// What ends most of its lines.
    package let lineEnd: LineEnd
    /// Whether times of less than an hour show their zero hours; SubRip always does.
    package let showsHours: Bool

    /// A layout; nothing but the format has to be said.
    package init(
      format: Format, encoding: String = "UTF-8", hasByteOrderMark: Bool = false,
      lineEnd: LineEnd = .lineFeed, showsHours: Bool = true
    ) {
      self.format = format
      self.encoding = encoding
      self.hasByteOrderMark = hasByteOrderMark
      self.lineEnd = lineEnd
      self.showsHours = showsHours
    }
  }

  /// A subtitle file out of its parts.
  package init(layout: Layout, preamble: String = "", cues: [Cue], notes: [SubtitleNote] = []) {
    self.layout = layout
    self.preamble = preamble
    self.cues = cues
    self.notes = notes
  }

  /// The same file with other cues.
  package func with(cues: [Cue]) -> Subtitles {
    Subtitles(layout: layout, preamble: preamble, cues: cues, notes: notes)
  }
}
