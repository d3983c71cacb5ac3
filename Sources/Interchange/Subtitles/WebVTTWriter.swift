package import BitextModel

/// Writes WebVTT files; what was read from one comes out as it was.
///
/// Out of SubRip come a header and cues without coordinates; what would end a cue in WebVTT only is
/// changed. A SubRip file's tags of italics, bold and underlining mean the same here and stay.
package struct WebVTTWriter: Sendable {
  /// A writer; it has no settings.
  package init() {}

  /// Writes a whole file.
  package func write(_ subtitles: Subtitles, to sink: inout some GlossarySink) throws {
    let encoder = SubtitleEncoder(subtitles.layout)
    let isSame = subtitles.layout.format == .webVTT
    try sink.write(encoder.mark + encoder.bytes(isSame ? subtitles.preamble : "WEBVTT\n\n"))
    for cue in subtitles.cues {
      let block = Self.block(isSame ? cue : Self.converted(cue), showsHours: subtitles.layout.showsHours)
      try sink.write(encoder.bytes(block))
    }
  }

  private static func block(_ cue: Cue, showsHours: Bool) -> String {
    let times = [cue.start, cue.end].map {
      CueTiming.text(of: $0, separator: ".", showsHours: showsHours)
    }
    let head = (cue.identifier.map { $0 + "\n" } ?? "") + times.joined(separator: " --> ") + cue.settings
    return head + (cue.text.isEmpty ? "" : "\n" + cue.text) + cue.trailer
  }

  /// An empty line would end the cue.
  private static func converted(_ cue: Cue) -> Cue {
    let lines = cue.text.split(separator: "\n", omittingEmptySubsequences: true)
    return Cue(
      identifier: cue.identifier, start: cue.start, end: cue.end,
      text: escaped(lines.joined(separator: "\n")), lines: cue.lines)
  }

  /// An ampersand begins a reference in WebVTT, and an arrow a cue, but SubRip has both as text.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var dashes = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case ">" where dashes >= 2: result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
      dashes = scalar == "-" ? dashes + 1 : 0
    }
    return result
  }
}
