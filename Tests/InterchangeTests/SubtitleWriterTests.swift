import BitextModel
import TestSupport
import Testing

@testable import Interchange

@Suite("Subtitle writers")
struct SubtitleWriterTests {
  /// The bytes of a text in an encoding, marked or not.
  private static func bytes(_ text: String, _ encoding: String, isMarked: Bool) -> [UInt8] {
    let marked = (isMarked ? "\u{FEFF}" : "") + text
    return encoding == "UTF-8"
      ? Array(marked.utf8) : TextDecoderTests.utf16(marked, isLittle: encoding == "UTF-16LE")
  }

  private static func withLineEnd(_ end: Subtitles.LineEnd, _ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end.rawValue)
  }

  @Test(
    "What is as it should be comes out as it was", arguments: Subtitles.LineEnd.allCases,
    ["UTF-8", "UTF-16LE", "UTF-16BE"])
  func same(end: Subtitles.LineEnd, encoding: String) throws {
    for text in [SubtitleSamples.subRip, SubtitleSamples.webVTT] {
      for isMarked in [true, false] {
        let bytes = Self.bytes(Self.withLineEnd(end, text), encoding, isMarked: isMarked)
        #expect(try SubtitleSamples.round(bytes) == bytes, "\(encoding) \(isMarked)")
      }
    }
  }

  /// A file that the format's rules make, with whatever they leave free.
  private static func wellFormed(_ format: Subtitles.Format, _ random: inout SplitMix64) -> String {
    let words = ["Mai", "ơi", "<i>Đi</i>", "—", "1975", "&amp;", "¿Qué?", "e\u{301}", "🎬", "x --> y", "NOTE"]
    let showsHours = format == .subRip || Bool.random(using: &random)
    var text =
      format == .webVTT
      ? ["WEBVTT\n\n", "WEBVTT x\n\nNOTE a\nb\n\n"].randomElement(using: &random) ?? "" : ""
    var time = 0
    for number in 1...Int.random(in: 1...9, using: &random) {
      let times = (0..<2).map { _ in
        time += Int.random(in: 1...900_000, using: &random)
        return CueTiming.text(of: time, separator: format == .subRip ? "," : ".", showsHours: showsHours)
      }
      let hasName = format == .subRip || Bool.random(using: &random)
      let settings = Int.random(in: 0..<4, using: &random) == 0 ? " line:\(number)%" : ""
      text += (hasName ? "\(number)\n" : "") + times.joined(separator: " --> ") + settings + "\n"
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        text += (0..<3).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ") + "\n"
      }
      text += String(repeating: "\n", count: Int.random(in: 1...3, using: &random))
      if format == .webVTT, Bool.random(using: &random) { text += "NOTE c\nd\n\n" }
    }
    return text
  }

  @Test("Well-formed files come out as they were", arguments: UInt64(0)..<200)
  func wellFormed(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let format: Subtitles.Format = Bool.random(using: &random) ? .subRip : .webVTT
    let end = Subtitles.LineEnd.allCases.randomElement(using: &random) ?? .both
    var text = Self.withLineEnd(end, Self.wellFormed(format, &random))
    if Bool.random(using: &random) { text = String(text.dropLast(1)) }
    let bytes = Array(text.utf8)
    #expect(try SubtitleSamples.round(bytes) == bytes, "seed \(seed): \(text)")
  }

  /// The lines of a text that are no times, without those that are empty.
  private static func words(_ bytes: [UInt8]) throws -> [[UInt8]] {
    try TextDecoder().decode(bytes).utf8.split { $0 == 0x0A || $0 == 0x0D }
      .filter { CueTiming(String(decoding: $0, as: UTF8.self)) == nil }.map(Array.init)
  }

  /// A sample with some bytes changed, lines taken out or doubled.
  private static func damaged(_ random: inout SplitMix64) -> [UInt8] {
    let sample = Bool.random(using: &random) ? SubtitleSamples.subRip : SubtitleSamples.webVTT
    var lines = sample.split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.utf8) + [0x0A]
    }
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      let line = Int.random(in: 0..<lines.count, using: &random)
      if Bool.random(using: &random), lines.count > 1 {
        lines.remove(at: line)
      } else {
        lines.insert(lines[line], at: line)
      }
    }
    var bytes = Array(lines.joined())
    let signs: [UInt8] = Array("0159:,.->\n\r \t<&;{N".utf8)
    for _ in 0..<Int.random(in: 0...12, using: &random) where !bytes.isEmpty {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = signs.randomElement(using: &random) ?? 0x20
    }
    return bytes
  }

  @Test("Damaged files lose no line, and do not change again", arguments: UInt64(0)..<500)
  func damaged(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bytes = Self.damaged(&random)
    guard let once = try? SubtitleSamples.round(bytes) else { return }
    #expect(
      try SubtitleSamples.round(once) == once, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    if (try? TextDecoder().decode(bytes).encoding) == "UTF-8" {
      #expect(
        try Self.words(once) == Self.words(bytes), "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test("Bytes without order are read or refused, never worse", arguments: UInt64(0)..<300)
  func noise(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet: [UInt8] =
      Array("0123:,.-> \n\rWEBVTTNOTE<v/&#;{\\}".utf8) + [0xC3, 0xA9, 0xF4, 0xEF, 0xBB, 0xBF, 0xFF]
    let bytes = (0..<Int.random(in: 1...300, using: &random)).map { _ in
      seed % 3 == 0 ? UInt8.random(in: 0...255, using: &random) : alphabet.randomElement(using: &random) ?? 0
    }
    let head = seed % 2 == 0 ? Array("0:01 --> 0:02\n".utf8) : []
    _ = try? SubtitleSamples.round(head + bytes)
  }

  @Test("One format comes out as the other")
  func converted() throws {
    let subRip = try SubtitleReader().subtitles(from: Array(SubtitleSamples.subRip.utf8))
    #expect(Golden.difference(try SubtitleSamples.written(subRip, as: .webVTT), "converted.vtt") == nil)
    let webVTT = try SubtitleReader().subtitles(from: Array(SubtitleSamples.webVTT.utf8))
    #expect(Golden.difference(try SubtitleSamples.written(webVTT, as: .subRip), "converted.srt") == nil)
  }

  @Test("A moved cue is written with its new times, all else as it was")
  func moved() throws {
    let subtitles = try SubtitleReader().subtitles(from: Array(SubtitleSamples.webVTT.utf8))
    let moved = subtitles.with(cues: subtitles.cues.map { $0.moved(start: $0.start + 10, end: $0.end + 10) })
    let text = String(decoding: try SubtitleSamples.written(moved), as: UTF8.self)
    #expect(text.contains("intro\n00:01.010 --> 00:02.510 line:10% align:start\nBuenos"))
    #expect(text.hasPrefix("WEBVTT - Lluvia\nKind: captions\n\nSTYLE"))
    #expect(text.hasSuffix("01:00:05.010 --> 01:00:06.010\n¡Adiós!\n\nNOTE Fin\n"))
  }
}
