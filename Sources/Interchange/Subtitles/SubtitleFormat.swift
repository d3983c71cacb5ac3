package import BitextModel

extension Subtitles.Format {
  /// The format that UTF-8 text is written in, by its content, or nil where it has no line of times either.
  package init?(of utf8: [UInt8]) {
    if Self.hasHeader(utf8) {
      self = .webVTT
    } else if Self.hasArrow(utf8) {
      self = .subRip
    } else {
      return nil
    }
  }

  /// "WEBVTT" and a space or the end of the line, as the specification asks.
  private static func hasHeader(_ utf8: [UInt8]) -> Bool {
    let header = Array("WEBVTT".utf8)
    return utf8.starts(with: header) && (utf8.count == header.count || utf8[header.count] <= 0x20)
  }

  private static func hasArrow(_ utf8: [UInt8]) -> Bool {
    utf8.split { $0 == 0x0A || $0 == 0x0D }.contains { line in
      let text = String(decoding: line, as: UTF8.self)
      return CueTiming.hasArrow(text) || CueTiming(text) != nil
    }
  }
}
