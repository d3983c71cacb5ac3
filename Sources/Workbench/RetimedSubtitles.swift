internal import Alignment
internal import BitextModel
internal import Interchange

/// The Spanish of two aligned subtitle files on the clock of the Vietnamese one.
package struct RetimedSubtitles: Sendable {
  private let subtitles: Subtitles

  /// Moves the cues; files that hold none can't be moved.
  package init(_ aligned: AlignedDocuments) throws(WorkbenchError) {
    guard let source = aligned.vietnamese.subtitles, let target = aligned.spanish.subtitles else {
      throw .notSubtitles(file: aligned.source.document.name, beside: nil)
    }
    let cues = Retiming.retimed(
      target: target.cues, source: source.cues, beads: aligned.beads.map(aligned.fromVietnamese),
      clock: aligned.clock?.clock)
    subtitles = target.with(cues: cues)
  }

  /// How many cues there are.
  package var count: Int { subtitles.cues.count }

  /// Writes them in the format that the path's ending names, else in that of the Spanish file.
  package func write(to path: String) throws {
    let format = Self.format(ofPath: path) ?? subtitles.layout.format
    try OutputFile(path: path).write { output in
      switch format {
      case .subRip: try SubRipWriter().write(subtitles, to: &output)
      case .webVTT: try WebVTTWriter().write(suitedToWebVTT, to: &output)
      }
    }
  }

  private static func format(ofPath path: String) -> Subtitles.Format? {
    let path = path.lowercased()
    return path.hasSuffix(".srt") ? .subRip : path.hasSuffix(".vtt") ? .webVTT : nil
  }

  /// WebVTT is UTF-8 by its specification; what comes from SubRip may be something else.
  private var suitedToWebVTT: Subtitles {
    let layout = subtitles.layout
    if layout.format == .webVTT { return subtitles }
    return Subtitles(
      layout: Subtitles.Layout(format: layout.format, lineEnd: layout.lineEnd), preamble: subtitles.preamble,
      cues: subtitles.cues)
  }
}
