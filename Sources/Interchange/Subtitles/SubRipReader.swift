package import BitextModel

/// Reads SubRip files (`.srt`): cues of a number, two times and lines of text, with an empty line between them.
///
/// The format has no specification; what programs and people make of it is read.
package struct SubRipReader: Sendable {
  private let decoder: TextDecoder

  /// A reader that finds the encoding out, unless one is given.
  package init(encoding: String? = nil) {
    decoder = TextDecoder(encoding: encoding)
  }

  /// The subtitles of a file; one without a readable line of times is none.
  package func subtitles(from bytes: [UInt8]) throws(SubtitleError) -> Subtitles {
    try CueAssembly(SubtitleLines(bytes, decoder: decoder), format: .subRip).subtitles()
  }
}
