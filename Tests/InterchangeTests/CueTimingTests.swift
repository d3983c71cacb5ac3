import Testing

@testable import Interchange

@Suite("Lines of times")
struct CueTimingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let line: String
    let start: Int
    let end: Int
    var settings = ""

    init(_ name: String, _ line: String, _ start: Int, _ end: Int, settings: String = "") {
      (testDescription, self.line, self.start, self.end, self.settings) = (name, line, start, end, settings)
    }
  }

  @Test(
    "What programs and hands write is read",
    arguments: [
      Case("SubRip", "00:00:01,234 --> 01:02:03,004", 1234, 3_723_004),
      Case("WebVTT", "00:01.234 --> 02:03.004", 1234, 123_004),
      Case(
        "WebVTT with settings", "00:00:01.234 --> 00:00:02.000 line:10%  align:start", 1234, 2000,
        settings: " line:10%  align:start"),
      Case(
        "coordinates", "00:00:01,000 --> 00:00:02,000  X1:117 X2:619 Y1:042 Y2:428", 1000, 2000,
        settings: "  X1:117 X2:619 Y1:042 Y2:428"),
      Case("a point in SubRip", "00:00:01.234 --> 00:00:02.345", 1234, 2345),
      Case("one digit", "0:0:1,234 --> 1:2:3,4", 1234, 3_723_400),
      Case("hundredths", "00:00:01,25 --> 00:00:02,5", 1250, 2500),
      Case("microseconds", "00:00:01.250999 --> 00:00:02.500000", 1250, 2500),
      Case("no fraction", "00:00:01 --> 00:00:02", 1000, 2000),
      Case("no hours", "0:1,5 --> 59:59,999", 1500, 3_599_999),
      Case("no spaces", "00:00:01,000-->00:00:02,000", 1000, 2000),
      Case("many spaces", "  00:00:01,000 \t-->   00:00:02,000  ", 1000, 2000, settings: "  "),
      Case("spaces within", "00:00: 01, 000 --> 00: 00:02 ,500", 1000, 2500),
      Case("one dash", "00:00:01,000 -> 00:00:02,000", 1000, 2000),
      Case("three dashes", "00:00:01,000 ---> 00:00:02,000", 1000, 2000),
      Case("the end first", "00:00:02,000 --> 00:00:01,000", 2000, 1000),
      Case("seconds over 59", "00:00:75,000 --> 00:90:00,000", 75_000, 5_400_000),
      Case("many hours", "100:00:00,000 --> 100:00:01,000", 360_000_000, 360_001_000),
    ])
  func read(row: Case) throws {
    let timing = try #require(CueTiming(row.line))
    #expect(timing.start == row.start)
    #expect(timing.end == row.end)
    #expect(timing.settings == row.settings)
  }

  @Test(
    "What is no line of times is none",
    arguments: [
      "", "-->", "a --> b", "00:00:01,000 --> ", "00:00:01,000 00:00:02,000", "00:00:0x,000 --> 00:00:02,000",
      "00:00:01, --> 00:00:02,000", "1 --> 2", "00:00:01,000 > 00:00:02,000",
      "00:00:01,000 --> 00:00:02,000X",
      "12345678901234567890:00:00,000 --> 00:00:02,000", "00:00:01,000 - -> 00:00:02,000", "<i>12:30</i>",
      "At 10:30 --> 11:30",
    ])
  func unreadable(line: String) {
    #expect(CueTiming(line) == nil)
  }

  @Test(
    "Times are printed as the formats ask",
    arguments: [
      (0, ",", true, "00:00:00,000"), (0, ".", false, "00:00.000"), (3_599_999, ".", false, "59:59.999"),
      (3_600_000, ".", false, "01:00:00.000"), (3_723_004, ",", true, "01:02:03,004"),
      (360_000_000, ",", true, "100:00:00,000"), (-5, ",", true, "00:00:00,000"),
    ])
  func printed(time: Int, separator: String, showsHours: Bool, text: String) {
    #expect(CueTiming.text(of: time, separator: separator, showsHours: showsHours) == text)
  }
}
