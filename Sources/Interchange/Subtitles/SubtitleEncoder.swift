internal import BitextModel

/// Turns the text of a subtitle file into bytes, written as the file was.
///
/// Legacy encodings become UTF-8: a text that was translated or mended may hold letters that they lack.
struct SubtitleEncoder {
  private let layout: Subtitles.Layout

  init(_ layout: Subtitles.Layout) {
    self.layout = layout
  }

  /// What stands before all text.
  var mark: [UInt8] {
    layout.hasByteOrderMark ? encoded("\u{FEFF}") : []
  }

  /// Text whose lines end with line feeds.
  func bytes(_ text: String) -> [UInt8] {
    if layout.lineEnd == .lineFeed { return encoded(text) }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        scalars.append(contentsOf: layout.lineEnd.rawValue.unicodeScalars)
      } else {
        scalars.append(scalar)
      }
    }
    return encoded(String(scalars))
  }

  private func encoded(_ text: String) -> [UInt8] {
    switch layout.encoding {
    case "UTF-16LE": text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case "UTF-16BE": text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    default: Array(text.utf8)
    }
  }
}
