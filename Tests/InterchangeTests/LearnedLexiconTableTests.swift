import Terminology
import Testing

@testable import Interchange

@Suite("Learned lexicon table")
struct LearnedLexiconTableTests {
  private let table = LearnedLexiconTable()

  private func entry(_ forward: Float, _ backward: Float) -> LearnedLexicon.Entry {
    LearnedLexicon.Entry(
      vietnamese: "bộ ngoại giao", spanish: "ministerio de asuntos exteriores",
      spanishGivenVietnamese: forward,
      vietnameseGivenSpanish: backward, count: 12)
  }

  @Test(
    "An entry is a line with four decimals",
    arguments: [
      (Float(0.5), Float(1), "0.5000\t1.0000"), (0.00004, 0.1234567, "0.0000\t0.1235"),
      (2, -1, "1.0000\t0.0000"),
    ])
  func lines(forward: Float, backward: Float, expected: String) {
    #expect(
      table.line(entry(forward, backward))
        == "bộ ngoại giao\tministerio de asuntos exteriores\t\(expected)\t12\n")
  }

  @Test("What was written is read again")
  func roundTrip() throws {
    let lexicon = LearnedLexicon([entry(0.75, 0.5), entry(0.25, 1)])
    let text = "# nota\n\n" + lexicon.entries.map(table.line).joined()
    #expect(try table.lexicon(from: Array(text.utf8)) == lexicon)
  }

  @Test(
    "A wrong line is refused with its number",
    arguments: [
      ("a\tb\t0.5\t0.5", 1, "expected 5 columns separated by tabs, found “4”"),
      ("a\tb\t0.5\t0.5\t1\na\tb\t1.5\t0.5\t1", 2, "expected a probability from 0 to 1, found “1.5”"),
      ("a\tb\t0.5\tx\t1", 1, "expected a probability from 0 to 1, found “x”"),
      ("a\tb\t0.5\t0.5\t-1", 1, "expected a count, found “-1”"),
    ])
  func refused(text: String, line: Int, message: String) {
    #expect(throws: TableError(line: line, message: message)) { try table.lexicon(from: Array(text.utf8)) }
  }
}
