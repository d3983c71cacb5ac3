import Testing

@testable import Interchange

@Suite("Text on one line")
struct LineTextTests {
  @Test(
    "Breaks become spaces, forbidden characters go, and both are counted",
    arguments: [
      ("Hoa “đào” – nở…", "Hoa “đào” – nở…", 0, 0), (" hoa ", "hoa", 0, 0), ("a\nb\r\nc\rd", "a b c d", 3, 0),
      ("a\tb", "a b", 1, 0), ("a\u{85}b", "a b", 1, 0), ("a\u{2028}b\u{2029}c", "a b c", 2, 0),
      ("a\u{0}b\u{1F}", "ab", 0, 2), ("a\u{7F}b\u{80}\u{9F}c\u{A0}d", "abc\u{A0}d", 0, 3),
      ("a\u{FFFE}b\u{FFFF}", "ab", 0, 2), ("a\u{FEFF}b", "a\u{FEFF}b", 0, 0),
      ("ﬁ \u{2027}\u{202A}", "ﬁ \u{2027}\u{202A}", 0, 0), ("e\u{302}\u{323}", "\u{1EC7}", 0, 0),
      ("", "", 0, 0),
    ])
  func clean(text: String, expected: String, breaks: Int, dropped: Int) throws {
    var line = LineText()
    #expect(Array(try line.clean(text).utf8) == Array(expected.utf8))
    #expect(line.lineBreaks == breaks)
    #expect(line.droppedCharacters == dropped)
  }
}
