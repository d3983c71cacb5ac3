import TestSupport
import Testing

@testable import Interchange

@Suite("Records that are checked")
struct CheckRecordTests {
  private static func record(_ line: String) throws -> CheckRecord? {
    try CheckRecordReader().record(in: Array(line.utf8), line: 7)
  }

  @Test("A pair and lines, whatever else stands in the record")
  func reading() throws {
    let pair = try #require(
      try Self.record(#"{"x": [1, -2.5e3, {"y": null}], "vi": "a", "id": "n1", "es": null, "z": "\"}"}"#))
    #expect(pair.id == "n1")
    #expect(pair.lines.count == 1)
    #expect(pair.lines[0].vietnamese?.text == "a" && pair.lines[0].spanish == nil)
    #expect(pair.lines[0].number == nil)
    let lines = try #require(
      try Self.record(#" {"id": 12, "lines": [{"n": 0, "vi": "a"}, {"es": "b", "n": 4}, {"vi": ""}]} "#))
    #expect(lines.id == "12")
    #expect(lines.lines.map(\.number) == [0, 4, 3])
    #expect(lines.lines[1].spanish?.text == "b")
    #expect(try Self.record("  \r") == nil)
  }

  @Test(
    "Escapes are undone",
    arguments: [
      (#"\u00f1\t\"\\\/"#, "ñ\t\"\\/"), (#"\ud83d\ude42x"#, "🙂x"), (#"\ud83dx"#, "\u{FFFD}x"), ("ñ", "ñ"),
      (#"e\u0301"#, "e\u{301}"),
    ])
  func escapes(raw: String, text: String) throws {
    let record = try #require(try Self.record("{\"vi\": \"\(raw)\"}"))
    let found = try #require(record.lines[0].vietnamese)
    #expect(found.text.utf8.elementsEqual(text.utf8))
  }

  @Test("A range of a text is found again in the line", arguments: [11 as UInt64, 12, 13])
  func ranges(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "ế", "🙂", "\"", "\n", "\\", "e\u{301}", "ñ"]
    for _ in 0..<200 {
      let words = (0..<3).map { _ in
        (0..<Int.random(in: 1...4, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
          .joined()
      }
      let isASCII = Bool.random(using: &random)
      let raw = words.map { isASCII ? Self.ascii($0) : JSONLiteral.escaped($0) }
      let line = "{\"id\": \"ñ\", \"es\": \"\(raw.joined())\"}"
      let text = try #require(try Self.record(line)?.lines[0].spanish)
      #expect(text.text.utf8.elementsEqual(words.joined().utf8), "seed \(seed): \(line)")
      let start = words[0].utf8.count
      let range = text.range(of: start..<start + words[1].utf8.count)
      let found = Array(line.utf8)[range]
      #expect(found.elementsEqual(raw[1].utf8), "seed \(seed): \(line)")
    }
  }

  /// A text with every letter that is no ASCII as an escape.
  private static func ascii(_ text: String) -> String {
    JSONLiteral.escaped(text).utf16.map { unit in
      if unit < 0x80 { return String(Unicode.Scalar(UInt8(unit))) }
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }.joined()
  }

  @Test(
    "What is no record is told with its column",
    arguments: [
      ("x", "column 1: expected an object, found “x”"),
      (#"{"vi": "a" "es": "b"}"#, "column 12: expected “,” or “}”, found “\"es\": \"b\"}”"),
      (#"{"vi": "a"#, "column 10: expected “\"” behind a text, found the end of the line"),
      (#"{"vi": "ế\q"}"#, #"column 10: expected an escape, found “\q"}”"#),
      (#"{"vi": "\u12"}"#, #"column 9: expected four digits behind \u, found “\u12"}”"#),
      (#"{"vi": 3}"#, "column 8: expected a text in quotes, found “3}”"),
      (#"{"vi": "a"} {}"#, "column 13: expected the end of the line, found “{}”"),
      (#"{"id": "a"}"#, "expected “vi”, “es” or “lines”, found none of them"),
      (#"{"lines": [{"n": "x"}]}"#, "column 18: expected a whole number, found “\"x\"}]}”"),
      (#"{"vi": "a", "x": nul}"#, "column 18: expected a value, found “nul}”"),
    ])
  func errors(line: String, message: String) {
    #expect(throws: TableError(line: 7, message: message)) { try Self.record(line) }
  }

  @Test("Values inside values without end are refused")
  func depth() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: TableError.self) { try Self.record("{\"x\": \(deep)") }
  }

  @Test("Other bytes than UTF-8 are refused")
  func encoding() {
    #expect(throws: TableError(line: 2, message: "expected UTF-8 text, found other bytes")) {
      try CheckRecordReader().record(in: Array("{\"vi\": \"".utf8) + [0xFF, 0x22, 0x7D], line: 2)
    }
  }
}
