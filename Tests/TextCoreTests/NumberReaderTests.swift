import TestSupport
import Testing

@testable import TextCore

@Suite("Number reader")
struct NumberReaderTests {
  private func read<Value>(_ text: String, _ body: (NumberReader, TokenizedText, Int) -> Value?) -> Value? {
    var lexer = Lexer()
    let reader = NumberReader(vocabulary: &lexer.vocabulary)
    let tokenized = TokenizedText(text, lexer: &lexer)
    guard let index = tokenized.tokens.firstIndex(where: { $0.shape == .number }) else { return nil }
    return body(reader, tokenized, index)
  }

  private func value(_ text: String) -> Double? {
    read(text) { reader, text, index in reader.value(at: index, in: text) }
  }

  @Test(
    "A number has the value that it is written for",
    arguments: [
      ("7", 7), ("2.150", 2150), ("17,4", 17.4), ("2.150.000", 2_150_000), ("1.234,5", 1234.5),
      ("3.5", 3.5), ("0,5", 0.5),
      ("2,15 tỷ", 2_150_000_000), ("2,15 tỉ đồng", 2_150_000_000), ("2.150 millones", 2_150_000_000),
      ("2 mil millones", 2e9), ("5 nghìn tỷ", 5e12), ("5 billones", 5e12), ("300 ngàn", 300_000),
      ("12 vạn", 120_000),
      ("1 millón", 1e6), ("3 TRIỆU", 3e6), ("40 người", 40), ("1.5 triệu", 1.5e6),
    ] as [(String, Double)])
  func values(text: String, value: Double) {
    #expect(self.value(text) == value)
  }

  @Test("Dates, times and words have no value", arguments: ["16/9", "8:30", "16/9/2024", "mười", "1.2.3"])
  func none(text: String) {
    #expect(value(text) == nil)
  }

  @Test("Both languages' scales give one value", arguments: UInt64(0)..<200)
  func scales(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let whole = Int.random(in: 1...999, using: &random)
    let hundredths = Int.random(in: 1...99, using: &random)
    let vietnamese = value("\(whole),\(hundredths < 10 ? "0" : "")\(hundredths) tỷ")
    let millions = whole * 1000 + hundredths * 10
    let spanish = value("\(millions) millones")
    #expect(vietnamese == spanish, "seed \(seed): \(whole),\(hundredths)")
  }

  @Test(
    "A date has a day and a month",
    arguments: [
      ("16/9", 16, 9), ("16/9/2024", 16, 9), ("05/11/2024", 5, 11), ("31/12", 31, 12),
    ])
  func dates(text: String, day: Int, month: Int) {
    let date = read(text) { reader, text, index in reader.date(at: index, in: text) }
    #expect(date?.day == day)
    #expect(date?.month == month)
  }

  @Test(
    "What is out of the calendar is no date",
    arguments: ["32/1", "1/13", "0/5", "16", "1/2/3/4", "17,4", "8:30"])
  func noDates(text: String) {
    #expect(read(text) { reader, text, index in reader.date(at: index, in: text) } == nil)
  }
}
