import BitextModel
import TestSupport
import TextCore
import Testing

@testable import Interchange

@Suite("Subtitle readers")
struct SubtitleReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let cues: [String]
    let notes: [SubtitleNote]

    init(_ name: String, _ text: String, _ cues: [String], notes: [(Int, SubtitleNote.Problem)] = []) {
      (testDescription, self.text, self.cues) = (name, text, cues)
      self.notes = notes.map { SubtitleNote(line: $0.0, problem: $0.1) }
    }
  }

  static let one = "00:00:01,000 --> 00:00:02,000"
  static let two = "00:00:03,000 --> 00:00:04,000"

  static let subRipFiles = [
    Case("no numbers", "\(one)\na\n\n\(two)\nb\n", ["_ 1000-2000 a", "_ 3000-4000 b"]),
    Case("numbers twice", "1\n\(one)\na\n\n1\n\(two)\nb", ["1 1000-2000 a", "1 3000-4000 b"]),
    Case("numbers with spaces", " 1 \n\(one)\na\n\n2 \n\(two)\nb", [" 1  1000-2000 a", "2  3000-4000 b"]),
    Case(
      "names for numbers", "cue-1\n\(one)\na\n\ncue-2\n\(two)\nb", ["cue-1 1000-2000 a", "cue-2 3000-4000 b"]),
    Case(
      "an empty line in a cue", "1\n\(one)\na\n\nb\n\n2\n\(two)\nc", ["1 1000-2000 a||b", "2 3000-4000 c"]),
    Case(
      "an empty line above the text", "1\n\(one)\n\na\n\n2\n\(two)\nb", ["1 1000-2000 |a", "2 3000-4000 b"]),
    Case("no empty line", "1\n\(one)\na\n2\n\(two)\nb", ["1 1000-2000 a", "2 3000-4000 b"]),
    Case("no empty line, no number", "\(one)\na\n\(two)\nb", ["_ 1000-2000 a", "_ 3000-4000 b"]),
    Case(
      "many empty lines", "\n\n1\n\(one)\na\n\n \n\n2\n\(two)\nb\n\n\n", ["1 1000-2000 a", "2 3000-4000 b"]),
    Case("empty cues", "1\n\(one)\n\n2\n\(two)\n\n", ["1 1000-2000 ", "2 3000-4000 "]),
    Case("empty cues without empty lines", "1\n\(one)\n2\n\(two)", ["1 1000-2000 ", "2 3000-4000 "]),
    Case("a number as text", "1\n\(one)\n3\n\n2\n\(two)\n2026\n", ["1 1000-2000 3", "2 3000-4000 2026"]),
    Case(
      "a word above the times is text", "1\n\(one)\na\n\nb\n\(two)\nc", ["1 1000-2000 a||b", "_ 3000-4000 c"]),
    Case("carriage returns", "1\r\(one)\ra\r\r2\r\(two)\rb\r", ["1 1000-2000 a", "2 3000-4000 b"]),
    Case("mixed line ends", "1\r\n\(one)\na\r\r\n2\n\(two)\rb\r", ["1 1000-2000 a", "2 3000-4000 b"]),
    Case(
      "a broken line of times", "1\n\(one)\na\n\n2\n00:00:0x,000 --> 00:00:04,000\nb\n\n3\n\(two)\nc",
      ["1 1000-2000 a||2|00:00:0x,000 --> 00:00:04,000|b", "3 3000-4000 c"], notes: [(6, .unreadableTimes)]),
    Case("text above the first cue", "Dịch thử\n\n1\n\(one)\na", ["1 1000-2000 a"]),
    Case(
      "the end first", "1\n00:00:02,000 --> 00:00:01,000\na", ["1 2000-1000 a"], notes: [(2, .endBeforeStart)]
    ),
    Case(
      "out of order", "1\n\(two)\na\n\n2\n\(one)\nb", ["1 3000-4000 a", "2 1000-2000 b"],
      notes: [(6, .outOfOrder)]),
    Case(
      "overlapping", "1\n\(one)\na\n\n2\n00:00:01,999 --> 00:00:03,000\nb",
      ["1 1000-2000 a", "2 1999-3000 b"], notes: [(6, .overlap)]),
  ]

  @Test("SubRip as it is found is read", arguments: subRipFiles)
  func readsSubRip(row: Case) throws {
    let subtitles = try SubRipReader().subtitles(from: Array(row.text.utf8))
    #expect(SubtitleSamples.listing(subtitles) == row.cues)
    #expect(subtitles.notes == row.notes)
    #expect(subtitles.layout.format == .subRip)
  }

  static let webVTTFiles = [
    Case("hours left out", "WEBVTT\n\n00:01.000 --> 00:02.000\na\n", ["_ 1000-2000 a"]),
    Case(
      "names of any kind", "WEBVTT\n\nmở đầu phim\n00:01.000 --> 00:02.000\na", ["mở đầu phim 1000-2000 a"]),
    Case("no empty line behind the header", "WEBVTT\n00:01.000 --> 00:02.000\na", ["_ 1000-2000 a"]),
    Case("lines of the header", "WEBVTT\nKind: x\n00:01.000 --> 00:02.000\na", ["_ 1000-2000 a"]),
    Case(
      "comments are no text", "WEBVTT\n\n00:01.000 --> 00:02.000\na\n\nNOTE\nb\n\n00:03.000 --> 00:04.000\nc",
      ["_ 1000-2000 a", "_ 3000-4000 c"]),
    Case(
      "a line that begins with NOTE is text", "WEBVTT\n\n00:01.000 --> 00:02.000\na\nNOTE b\n\nNOTES",
      ["_ 1000-2000 a|NOTE b||NOTES"]),
    Case(
      "a broken line of times",
      "WEBVTT\n\n00:01.000 --> 00:02.000\na\n\n00:0x.000 --> 00:04.000\nb\n\n00:05.000 --> 00:06.000\nc",
      ["_ 1000-2000 a||00:0x.000 --> 00:04.000|b", "_ 5000-6000 c"], notes: [(6, .unreadableTimes)]),
  ]

  @Test("WebVTT as it is found is read", arguments: webVTTFiles)
  func readsWebVTT(row: Case) throws {
    let subtitles = try SubtitleReader().subtitles(from: Array(row.text.utf8))
    #expect(SubtitleSamples.listing(subtitles) == row.cues)
    #expect(subtitles.notes == row.notes)
    #expect(subtitles.layout.format == .webVTT)
  }

  @Test("A cue knows its lines")
  func lines() throws {
    let subtitles = try SubtitleReader().subtitles(from: Array(SubtitleSamples.subRip.utf8))
    #expect(subtitles.cues.map(\.lines) == [1...3, 5...8, 10...11, 14...17])
  }

  @Test(
    "The content tells the format",
    arguments: [
      ("WEBVTT", .webVTT), ("WEBVTT - x\n", .webVTT), ("WEBVTTX\n", nil), ("1\n\(one)\na", .subRip),
      ("a\n0:01 -> 0:02\n", .subRip), ("a -> b\nc", nil), ("1\n00:0x --> 00:02", .subRip), ("", nil),
    ] as [(String, Subtitles.Format?)])
  func format(text: String, format: Subtitles.Format?) {
    #expect(Subtitles.Format(of: Array(text.utf8)) == format)
  }

  @Test(
    "A file without one readable line of times is refused, with the line that comes nearest",
    arguments: [
      ("\n\nXin chào\n", 3, "Xin chào"), ("WEBVTT\n\nNOTE x", 1, "WEBVTT"), ("\n", 1, ""),
      ("1\nMột\n0:x --> 0:2\nHai", 3, "0:x --> 0:2"),
    ])
  func refused(text: String, line: Int, found: String) {
    #expect(throws: SubtitleError.noTimes(line: line, found: found)) {
      try SubtitleReader().subtitles(from: Array(text.utf8))
    }
  }

  @Test("What is no text is refused")
  func binary() {
    #expect(throws: SubtitleError.undecodable(.empty)) { try SubtitleReader().subtitles(from: []) }
    #expect(throws: SubtitleError.undecodable(.binary)) {
      try SubRipReader().subtitles(from: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00])
    }
  }

  @Test("windows-1258 is read, and written as UTF-8")
  func legacy() throws {
    let times = Array("1\r\n\(Self.one)\r\n".utf8)
    let subtitles = try SubtitleReader().subtitles(from: times + TextDecoderTests.windows1258)
    #expect(subtitles.layout.encoding == "windows-1258")
    let written = try SubtitleSamples.written(subtitles)
    #expect(try ICU.nfc(written) == times + Array("Bộ trưởng Đặng Văn Hà".utf8))
  }
}
