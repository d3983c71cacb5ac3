import BitextModel
import TestSupport

@testable import Interchange

/// Subtitle files that tests share, and what they do with them.
enum SubtitleSamples {
  /// A SubRip file that is as it should be.
  static let subRip = """
    1
    00:00:01,000 --> 00:00:02,500
    Xin chào các bạn.

    2
    00:00:02,600 --> 00:00:04,000  X1:100 X2:600 Y1:050 Y2:100
    <i>Hôm nay trời mưa.</i>
    - Thật không?

    7
    01:00:05,000 --> 01:00:06,000


    4
    01:00:07,000 --> 01:00:08,000
    Tom & Jerry --> hết
    {\\an8}Tạm biệt!

    """

  /// A WebVTT file that is as it should be, with one block of each kind.
  static let webVTT = """
    WEBVTT - Lluvia
    Kind: captions

    STYLE
    ::cue(i) { color: yellow }

    REGION
    id:abajo
    width:40%

    intro
    00:01.000 --> 00:02.500 line:10% align:start
    Buenos días a todos.

    NOTE Revisar:
    ¿"días" o "tardes"?

    00:02.600 --> 00:04.000
    <v Mai>Hoy <c.fuerte>llueve</c> &amp; truena.
    <00:03.000>¿De veras?


    01:00:05.000 --> 01:00:06.000
    ¡Adiós!

    NOTE Fin

    """

  static func written(_ subtitles: Subtitles, as format: Subtitles.Format? = nil) throws -> [UInt8] {
    var sink = ByteSink()
    switch format ?? subtitles.layout.format {
    case .subRip: try SubRipWriter().write(subtitles, to: &sink)
    case .webVTT: try WebVTTWriter().write(subtitles, to: &sink)
    }
    return sink.bytes
  }

  /// What comes out when a file is read and written.
  static func round(_ bytes: [UInt8]) throws -> [UInt8] {
    try written(SubtitleReader().subtitles(from: bytes))
  }

  /// One cue a line: identifier, times, text with its line feeds as bars.
  static func listing(_ subtitles: Subtitles) -> [String] {
    subtitles.cues.map { cue in
      let text = String(cue.text.map { $0 == "\n" ? "|" : $0 })
      return "\(cue.identifier ?? "_") \(cue.start)-\(cue.end) \(text)"
    }
  }
}
