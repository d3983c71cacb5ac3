internal import BitextModel

/// Puts cues together around the lines of times, the one thing that files of both formats surely have.
///
/// Empty lines end nothing by themselves: what stands before the next cue is text of this one, so that a wrong
/// empty line or a broken line of times loses no word. One pass over the lines.
struct CueAssembly {
  private let source: SubtitleLines
  private let format: Subtitles.Format
  /// The lines of times, in order.
  private let timings: [(line: Int, timing: CueTiming)]
  /// The first line of each cue, its identifier included.
  private let starts: [Int]

  /// Finds the cues of a file; throws where there is none.
  init(_ source: SubtitleLines, format: Subtitles.Format) throws(SubtitleError) {
    self.source = source
    self.format = format
    timings = source.lines.enumerated().compactMap { line, text in
      CueTiming(text).map { (line: line, timing: $0) }
    }
    if timings.isEmpty { throw Self.noTimes(in: source) }
    let identifiers = CueIdentifiers(source: source, format: format)
    var previous = -1
    var starts: [Int] = []
    for (line, _) in timings {
      starts.append(identifiers.hasIdentifier(above: line, below: previous) ? line - 1 : line)
      previous = line
    }
    self.starts = starts
  }

  /// The file.
  func subtitles() -> Subtitles {
    let cues = timings.indices.map(cue)
    let layout = Subtitles.Layout(
      format: format, encoding: source.encoding, hasByteOrderMark: source.hasByteOrderMark,
      lineEnd: source.lineEnd,
      showsHours: format == .subRip || timings.contains { $0.timing.showsZeroHours })
    return Subtitles(
      layout: layout, preamble: source.lines[..<starts[0]].map { $0 + "\n" }.joined(), cues: cues,
      notes: notes(on: cues))
  }

  private func cue(_ index: Int) -> Cue {
    let (line, timing) = timings[index]
    let isLast = index + 1 == timings.count
    let body = (line + 1)..<(isLast ? source.lines.count : starts[index + 1])
    let textEnd = textEnd(of: body)
    let trailer = source.lines[textEnd..<body.upperBound].map { "\n" + $0 }.joined() + (isLast ? "" : "\n")
    return Cue(
      identifier: starts[index] < line ? source.lines[starts[index]] : nil, start: timing.start,
      end: timing.end, settings: timing.settings,
      text: source.lines[body.lowerBound..<textEnd].joined(separator: "\n"), trailer: trailer,
      lines: (starts[index] + 1)...max(line + 1, textEnd))
  }

  /// Where the text ends: before the empty lines at its end, and before WebVTT's own blocks.
  private func textEnd(of body: Range<Int>) -> Int {
    var end = body.first { isOwnBlock($0) } ?? body.upperBound
    while end > body.lowerBound, source.isBlank(end - 1) { end -= 1 }
    return end
  }

  /// Whether a comment, a style or a region begins on a line of the body of a cue.
  private func isOwnBlock(_ line: Int) -> Bool {
    guard format == .webVTT, source.isBlank(line - 1) else { return false }
    let word = source.lines[line].utf8.prefix { $0 > 0x20 }
    return ["NOTE", "STYLE", "REGION"].contains { word.elementsEqual($0.utf8) }
  }

  private func notes(on cues: [Cue]) -> [SubtitleNote] {
    let timed = Set(timings.map(\.line))
    let unreadable = source.lines.indices
      .filter { !timed.contains($0) && CueTiming.hasArrow(source.lines[$0]) }
      .map { SubtitleNote(line: $0 + 1, problem: .unreadableTimes) }
    let odd = cues.indices.flatMap { index in
      problems(of: cues[index], behind: index > 0 ? cues[index - 1] : nil).map {
        SubtitleNote(line: timings[index].line + 1, problem: $0)
      }
    }
    return (unreadable + odd).sorted { $0.line < $1.line }
  }

  private func problems(of cue: Cue, behind previous: Cue?) -> [SubtitleNote.Problem] {
    var problems: [SubtitleNote.Problem] = cue.end < cue.start ? [.endBeforeStart] : []
    guard let previous else { return problems }
    if cue.start < previous.start {
      problems.append(.outOfOrder)
    } else if cue.start < previous.end {
      problems.append(.overlap)
    }
    return problems
  }

  private static func noTimes(in source: SubtitleLines) -> SubtitleError {
    let nearest =
      source.lines.firstIndex(where: CueTiming.hasArrow)
      ?? source.lines.indices.first { !source.isBlank($0) } ?? 0
    return .noTimes(line: nearest + 1, found: source.lines[nearest])
  }
}
