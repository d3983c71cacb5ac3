import BitextModel
import Terminology
import TestSupport
import Testing
import TextCore

@testable import Interchange

@Suite("The full table of a glossary")
struct GlossaryTSVTests {
  @Test("The sample glossary written and read is the same")
  func sample() throws {
    try expectSame(SampleGlossary.concepts)
  }

  @Test("Random concepts written and read are the same", arguments: UInt64(0)..<40)
  func random(seed: UInt64) throws {
    var generator = RandomGlossary(seed: seed)
    try expectSame(generator.concepts(count: 30))
  }

  @Test("Reading a written table and writing it again gives the same bytes", arguments: UInt64(100)..<105)
  func again(seed: UInt64) throws {
    var generator = RandomGlossary(seed: seed)
    let first = try GlossaryExport.export(generator.concepts(count: 20), with: GlossaryTSVWriter()).bytes
    let read = try GlossaryTSVReader().concepts(in: first)
    #expect(try GlossaryExport.export(read, with: GlossaryTSVWriter()).bytes == first)
  }

  private func expectSame(_ concepts: [Concept]) throws {
    let (bytes, _) = try GlossaryExport.export(concepts, with: GlossaryTSVWriter())
    let read = try GlossaryTSVReader().concepts(in: bytes)
    #expect(read.count == concepts.count)
    for (found, wanted) in zip(read, concepts) {
      // Dumps compare scalars, so that NFD that came through would show.
      #expect(try dump(found) == dump(wanted))
    }
  }

  /// Everything a concept holds, in NFC, as bytes.
  private func dump(_ concept: Concept) throws -> [UInt8] {
    var text = ""
    Swift.dump(concept, to: &text)
    return try ICU.nfc(Array(text.utf8))
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let name: String
    let table: String
    let error: TableError
    var testDescription: String { name }
  }

  @Test(
    "A wrong table is refused with its line",
    arguments: [
      Wrong(
        name: "no id", table: "id\tkind\tlanguage\tterm\n\ttitle\tvi\tx\n",
        error: TableError(line: 2, message: "expected an id, found nothing")),
      Wrong(
        name: "scattered rows",
        table: "id\tkind\tlanguage\tterm\na\ttitle\tvi\tx\nb\ttitle\tvi\tx\na\ttitle\tes\tx\n",
        error: TableError(line: 4, message: "expected the rows of concept a to stand together; sort by id")),
      Wrong(
        name: "unknown escape", table: "id\tkind\tlanguage\tterm\na\ttitle\tvi\tx\\y\n",
        error: TableError(line: 2, message: "expected t, n, r or \\ behind a backslash, found “y”")),
      Wrong(
        name: "no term", table: "id\tkind\tlanguage\tterm\na\ttitle\tvi\t\n",
        error: TableError(line: 2, message: "expected a term, found nothing")),
      Wrong(
        name: "wrong line numbers",
        table: "id\tkind\tlanguage\tterm\tfile\tvi_lines\na\ttitle\t\t\tp.txt\t1;2\n",
        error: TableError(
          line: 2, message: "expected under “vi_lines” line numbers such as 11,12, found “1;2”")),
    ])
  func refused(_ wrong: Wrong) {
    #expect(throws: wrong.error) { try GlossaryTSVReader().concepts(in: Array(wrong.table.utf8)) }
  }
}

/// Concepts made of letters and of whatever breaks tables.
private struct RandomGlossary {
  private var generator: SplitMix64
  private static let pieces = [
    "a", "đ", "ữ", "ñ", " ", "\t", "\n", "\r", "\r\n", "\\", "\\t", "'", "\"", "#", "=", "@", "|", "{", "}",
    ";",
    "u\u{31B}\u{303}", "\u{2028}", "\u{A0}", "🥖", "&", "<", "\u{7}", "Bộ trưởng", "ministra",
  ]

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  mutating func concepts(count: Int) -> [Concept] {
    (1...count).map { number in
      Concept(
        id: "c\(number * 3)", kind: pick(TermKind.allCases), subjectField: maybe(), definition: maybe(),
        note: maybe(), source: maybe(), sections: [section(.vietnamese), section(Language(tag: "es-MX"))],
        evidence: (0..<Int.random(in: 0...2, using: &generator)).map { _ in evidence() })
    }
  }

  private mutating func section(_ language: Language) -> LanguageSection {
    LanguageSection(language, (0..<Int.random(in: 1...3, using: &generator)).map { _ in term() })
  }

  private mutating func term() -> Term {
    Term(
      text(), status: pick(AdministrativeStatus.allCases), review: pick(Review.allCases),
      partOfSpeech: PartOfSpeech.allCases.randomElement(using: &generator), gender: pick([nil, .feminine]),
      type: pick([nil, .acronym, .phrase]), region: maybe(), note: maybe(), source: maybe())
  }

  private mutating func evidence() -> Evidence {
    let lines = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      Int.random(in: 1...900, using: &generator)
    }
    return Evidence(
      file: text(), vietnameseLines: lines, spanishLines: lines.reversed(), vietnamese: maybe() ?? "",
      spanish: text())
  }

  private mutating func text() -> String {
    (0..<Int.random(in: 1...6, using: &generator)).map { _ in pick(Self.pieces) }.joined()
  }

  private mutating func maybe() -> String? { Bool.random(using: &generator) ? text() : nil }

  private mutating func pick<T>(_ values: [T]) -> T {
    values[Int.random(in: 0..<values.count, using: &generator)]
  }
}
