internal import BitextModel

/// The lines of a subtitle file, and how they were written.
struct SubtitleLines {
  /// The lines without what ends them; the last one is empty where the file ends with a line end.
  let lines: [String]
  let lineEnd: Subtitles.LineEnd
  let encoding: String
  let hasByteOrderMark: Bool

  /// Decodes a whole file and cuts it at LF, CRLF and CR.
  init(_ bytes: [UInt8], decoder: TextDecoder) throws(SubtitleError) {
    let decoded: TextDecoder.Decoded
    do { decoded = try decoder.decode(bytes) } catch { throw .undecodable(error) }
    var cutter = LineCutter(decoded.utf8)
    cutter.cut()
    lines = cutter.lines
    lineEnd = cutter.commonest
    encoding = decoded.encoding
    hasByteOrderMark = Self.marks.contains { bytes.starts(with: $0) }
  }

  /// Whether a line has nothing to show.
  func isBlank(_ index: Int) -> Bool { lines[index].utf8.allSatisfy { $0 <= 0x20 } }

  private static let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
}

/// Cuts text into lines and counts what ends them.
private struct LineCutter {
  private let utf8: [UInt8]
  private(set) var lines: [String] = []
  private var counts: [Subtitles.LineEnd: Int] = [:]

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// What ends most lines; LF where nothing does.
  var commonest: Subtitles.LineEnd {
    Subtitles.LineEnd.allCases.reduce(.lineFeed) { best, next in
      counts[next, default: 0] > counts[best, default: 0] ? next : best
    }
  }

  mutating func cut() {
    var start = 0
    var index = 0
    while index < utf8.count {
      guard let end = lineEnd(at: index) else {
        index += 1
        continue
      }
      counts[end, default: 0] += 1
      lines.append(String(decoding: utf8[start..<index], as: UTF8.self))
      index += end.rawValue.utf8.count
      start = index
    }
    lines.append(String(decoding: utf8[start...], as: UTF8.self))
  }

  private func lineEnd(at index: Int) -> Subtitles.LineEnd? {
    switch utf8[index] {
    case 0x0A: .lineFeed
    case 0x0D: index + 1 < utf8.count && utf8[index + 1] == 0x0A ? .both : .carriageReturn
    default: nil
    }
  }
}
