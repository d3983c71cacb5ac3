package import BitextModel

/// Reads a subtitle file of whichever format it is found to have.
package struct SubtitleReader: Sendable {
  private let decoder: TextDecoder

  /// A reader that finds the encoding out, unless one is given.
  package init(encoding: String? = nil) {
    decoder = TextDecoder(encoding: encoding)
  }

  /// The subtitles of a file; one without a readable line of times is none.
  package func subtitles(from bytes: [UInt8]) throws(SubtitleError) -> Subtitles {
    let source = try SubtitleLines(bytes, decoder: decoder)
    let format = Subtitles.Format(of: Array(source.lines[0].utf8)) ?? .subRip
    return try CueAssembly(source, format: format).subtitles()
  }
}
