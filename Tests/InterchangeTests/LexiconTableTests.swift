import BitextModel
import Terminology
import Testing
import TextCore

@testable import Interchange

@Suite("Lexicon table")
struct LexiconTableTests {
  private func read(_ text: String, meeting words: DocumentWords? = nil) throws -> [LexiconEntry] {
    try LexiconTable().entries(from: Array(text.utf8), meeting: words)
  }

  @Test("A line is a word, its equivalents and its part of speech")
  func entries() throws {
    let entries = try read("hội nghị\tconferencia | reunión\tnoun\nký\tfirmar|suscribir\tverb")
    #expect(
      entries == [
        LexiconEntry(vietnamese: "hội nghị", spanish: ["conferencia", "reunión"], partOfSpeech: .noun),
        LexiconEntry(vietnamese: "ký", spanish: ["firmar", "suscribir"], partOfSpeech: .verb),
      ])
  }

  @Test("Comments and empty lines are passed over")
  func comments() throws {
    #expect(try read("# nota\n\ný\tidea\tnoun\n").map(\.vietnamese) == ["ý"])
    #expect(try read("").isEmpty)
  }

  @Test("Every part of speech has its name", arguments: WordClass.allCases)
  func classes(wordClass: WordClass) throws {
    #expect(try read("a\tb\t\(wordClass.rawValue)").map(\.partOfSpeech) == [wordClass])
  }

  @Test(
    "A wrong line is refused with its number",
    arguments: [
      ("a\tb\tnoun\nc\td", 2, "expected 3 columns separated by tabs, found “2”"),
      ("# x\n\na\tb\tnoum", 3, "expected a part of speech, found “noum”"),
      ("a\tb\tnoun\t", 1, "expected 3 columns separated by tabs, found “4”"),
    ])
  func refused(text: String, line: Int, message: String) {
    #expect(throws: TableError(line: line, message: message)) { try read(text) }
  }

  @Test("Only the words that a document can meet are read where it is given")
  func meeting() throws {
    let page = Document(name: "p", segments: [Segment(text: "Hoi nghi ky ket", lines: 1...1)])
    let table = "hội nghị\tconferencia\tnoun\nhội đồng\tconsejo\tnoun\nký kết\tfirmar\tverb\n"
    #expect(try read(table, meeting: DocumentWords(of: page)).map(\.vietnamese) == ["hội nghị", "ký kết"])
  }
}
