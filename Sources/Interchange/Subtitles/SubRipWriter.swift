package import BitextModel

/// Writes SubRip files; what was read from one comes out as it was.
///
/// Out of WebVTT come numbered cues without settings and without the file's own blocks; tags and references stay in the text.
package struct SubRipWriter: Sendable {
  /// A writer; it has no settings.
  package init() {}

  /// Writes a whole file.
  package func write(_ subtitles: Subtitles, to sink: inout some GlossarySink) throws {
    let encoder = SubtitleEncoder(subtitles.layout)
    let isSame = subtitles.layout.format == .subRip
    try sink.write(encoder.mark + encoder.bytes(isSame ? subtitles.preamble : ""))
    for (index, cue) in subtitles.cues.enumerated() {
      try sink.write(encoder.bytes(isSame ? Self.block(cue) : Self.block(Self.converted(cue, index))))
    }
  }

  private static func block(_ cue: Cue) -> String {
    let times = [cue.start, cue.end].map { CueTiming.text(of: $0, separator: ",", showsHours: true) }
    let head = (cue.identifier.map { $0 + "\n" } ?? "") + times.joined(separator: " --> ") + cue.settings
    return head + (cue.text.isEmpty ? "" : "\n" + cue.text) + cue.trailer
  }

  private static func converted(_ cue: Cue, _ index: Int) -> Cue {
    Cue(identifier: String(index + 1), start: cue.start, end: cue.end, text: cue.text, lines: cue.lines)
  }
}
