internal import BitextModel

/// Tells the identifier above a line of times from the last line of the text before.
struct CueIdentifiers {
  let source: SubtitleLines
  let format: Subtitles.Format

  /// Whether the line above the times is their identifier; `previous` is the line of times of the cue before.
  func hasIdentifier(above line: Int, below previous: Int) -> Bool {
    let candidate = line - 1
    guard candidate > previous, !source.isBlank(candidate) else { return false }
    let text = source.lines[candidate]
    // The line feed of an empty line is often missing, but a number stands in every program's output.
    if Self.isNumber(text) { return true }
    guard candidate == 0 || source.isBlank(candidate - 1), !CueTiming.hasArrow(text) else { return false }
    switch format {
    case .webVTT: return candidate > 0 || !text.hasPrefix("WEBVTT")
    case .subRip: return Self.isWordWithDigit(text)
    }
  }

  private static func isNumber(_ line: String) -> Bool {
    let word = line.utf8.filter { $0 > 0x20 }
    return !word.isEmpty && word.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// SubRip has numbers only; "cue-3" and the like come from converters.
  private static func isWordWithDigit(_ line: String) -> Bool {
    let words = line.utf8.split { $0 <= 0x20 }
    return words.count == 1 && words[0].contains { (0x30...0x39).contains($0) }
  }
}
