package import BitextModel

/// Reads WebVTT files (`.vtt`), as the W3C's "WebVTT: The Web Video Text Tracks Format" defines them.
///
/// Where the specification lets a player drop a block that is neither cue nor comment, its text is kept with
/// the cue before.
package struct WebVTTReader: Sendable {
  private let decoder: TextDecoder

  /// A reader that finds the encoding out, unless one is given.
  package init(encoding: String? = nil) {
    decoder = TextDecoder(encoding: encoding)
  }

  /// The subtitles of a file; one without a readable line of times is none.
  package func subtitles(from bytes: [UInt8]) throws(SubtitleError) -> Subtitles {
    try CueAssembly(SubtitleLines(bytes, decoder: decoder), format: .webVTT).subtitles()
  }
}
