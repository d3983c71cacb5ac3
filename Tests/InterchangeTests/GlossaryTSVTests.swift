import BitextModel
import Terminology
import TestSupport
import Testing
import TextCore

@testable import Interchange

@Suite("The full table of a glossary")
struct GlossaryTSVTests {
  @Test("The sample glossary written and read is the same, but for languages that the table does not hold")
  func sample() throws {
    try expectSame(SampleGlossary.concepts)
  }

  @Test("Languages with a region, other languages and empty terms are reported")
  func losses() throws {
    var concepts = SampleGlossary.concepts
    concepts.append(Concept(kind: .other, sections: [LanguageSection(.spanish, [Term(""), Term("sí")])]))
    let report = try GlossaryExport.export(concepts, with: GlossaryTSVWriter()).report
    #expect(report.losses == [.otherLanguage: 1, .regionTag: 2, .emptyTerm: 1, .formula: 6])
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

  @Test("A row a pair, the evidence from the first row on, the first pair again for what is left of it")
  func order() throws {
    let concept = Concept(
      kind: .other,
      sections: [
        LanguageSection(.vietnamese, [Term("#a"), Term("b")]),
        LanguageSection(.spanish, [Term("#x"), Term("y")]),
      ],
      evidence: (1...6).map { Self.seen("\($0)") })
    #expect(
      try rows([concept], ["vi", "es", "file"]) == [
        ["'#a", "#x", "1"], ["'#a", "y", "2"], ["b", "#x", "3"], ["b", "y", "4"], ["'#a", "#x", "5"],
        ["'#a", "#x", "6"],
      ])
  }

  @Test("A concept of one language, and one without terms, has rows as well")
  func gaps() throws {
    let lone = LanguageSection(.spanish, [Term("x", gender: .feminine), Term("y")])
    let concepts = [
      Concept(kind: .other, note: "n", sections: [lone], evidence: (1...3).map { Self.seen("\($0)") }),
      Concept(kind: .other, sections: [], evidence: [Self.seen("4")]),
    ]
    #expect(
      try rows(concepts, ["vi", "es", "comment", "file"]) == [
        ["", "x", "f. · n", "1"], ["", "y", "n", "2"], ["", "x", "f. · n", "3"], ["", "", "", "4"],
      ])
  }

  @Test("The first three columns hold what the OmegaT export holds")
  func omegaT() throws {
    let concepts = SampleGlossary.concepts
    let omegaT = try GlossaryExport.export(concepts, with: OmegaTWriter()).bytes
    let pairs = try rows(concepts, GlossaryTSV.pairColumns).map { cells in
      var text = LineText()
      return try cells.map { try text.clean(GlossaryTSV.text($0, line: 0)) }
    }
    for line in String(decoding: omegaT, as: UTF8.self).split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(pairs.contains(cells.map { String(TermMarks.trimmed($0)) }), "\(line)")
    }
  }

  private static func seen(_ file: String) -> Evidence {
    Evidence(file: file, vietnameseLines: [1], spanishLines: [], vietnamese: "", spanish: "")
  }

  /// The cells under some columns, row by row, as they stand in the file.
  private func rows(_ concepts: [Concept], _ columns: [String]) throws -> [[String]] {
    let (bytes, _) = try GlossaryExport.export(concepts, with: GlossaryTSVWriter())
    let rows = bytes.split(separator: 0x0A).map { row in
      row.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }
    let positions = try columns.map { try #require(rows.first?.firstIndex(of: $0)) }
    return rows.dropFirst().map { row in positions.map { row[$0] } }
  }

  @Test("Two columns are enough; rows that share a term are one concept")
  func pairs() throws {
    let read = try read("vi\tes", "a\tx", "a\ty", "b\tx", "c\tz", "\tw", "d\t")
    let wanted = [[["a", "b"], ["x", "y"]], [["c"], ["z"]], [["w"]], [["d"]]]
    #expect(read.map { $0.sections.map { $0.terms.map(\.text) } } == wanted)
    #expect(read.allSatisfy { $0.id.isEmpty && $0.kind == .other })
    let first = try #require(read.first)
    #expect(first.sections.map(\.language) == [.vietnamese, .spanish])
    #expect(first.terms(in: .spanish) == [Term("x"), Term("y")])
  }

  @Test("Without ids, rows that say something else of their concept are another one")
  func fields() throws {
    let read = try read(
      "es\tvi\tkind\tnote", "x\ta\ttitle\t", "y\ta\ttitle\t", "z\ta\tplace", "z\ta\tplace\tn")
    #expect(read.map(\.kind) == [.title, .place, .place])
    #expect(read.map(\.note) == [nil, nil, "n"])
    #expect(read.map { $0.terms(in: .spanish).count } == [2, 1, 1])
  }

  @Test("With ids, rows are one concept whatever else they say")
  func identifiers() throws {
    let read = try read("vi\tes\tid\tcomment\tnote", "a\t\tk\tu\tn", "\tx\tk\tv", "\tx\t\t", "a\tx\tl")
    #expect(read.map(\.id) == ["k", "", "l"])
    #expect(read.map { $0.sections.count } == [2, 1, 2])
    #expect(read.map(\.note) == ["n", nil, nil])
  }

  private func read(_ rows: String...) throws -> [Concept] {
    try GlossaryTSVReader().concepts(in: Array(rows.joined(separator: "\n").utf8))
  }

  private func expectSame(_ concepts: [Concept]) throws {
    let (bytes, _) = try GlossaryExport.export(concepts, with: GlossaryTSVWriter())
    let read = try GlossaryTSVReader().concepts(in: bytes)
    #expect(read.count == concepts.count)
    for (found, wanted) in zip(read, concepts) {
      // Dumps compare scalars, so that NFD that came through would show.
      #expect(try dump(found) == dump(held(wanted)))
    }
  }

  /// The concept in the two languages of the table, without their regions.
  private func held(_ concept: Concept) -> Concept {
    var concept = concept
    concept.sections = [Language.vietnamese, .spanish]
      .map { LanguageSection($0, concept.terms(in: $0)) }.filter { !$0.terms.isEmpty }
    // An empty note is none.
    concept.note = concept.note?.isEmpty == true ? nil : concept.note
    return concept
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
        name: "no Spanish column", table: "vi\tid\n",
        error: TableError(line: 1, message: "expected a column “es”, found none")),
      Wrong(
        name: "neither id nor term", table: "vi\tes\tcomment\n\t\tx\n",
        error: TableError(line: 2, message: "expected a term under “vi” or “es”, found nothing")),
      Wrong(
        name: "scattered rows", table: "vi\tes\tid\nx\t\ta\nx\t\tb\n\tx\ta\n",
        error: TableError(line: 4, message: "expected the rows of concept a to stand together; sort by id")),
      Wrong(
        name: "unknown escape", table: "vi\tes\nx\\y\tz\n",
        error: TableError(line: 2, message: "expected t, n, r or \\ behind a backslash, found “y”")),
      Wrong(
        name: "no term", table: "vi\tes\tes_note\na\t\tn\n",
        error: TableError(line: 2, message: "expected a term under “es”, found nothing")),
      Wrong(
        name: "unknown gender", table: "vi\tes\tes_gender\n\na\tx\tf\n",
        error: TableError(
          line: 3,
          message: "expected under “es_gender” one of masculine, feminine, neuter, other, found “f”")),
      Wrong(
        name: "wrong line numbers", table: "vi\tes\tfile\tvi_lines\na\tx\tp.txt\t1;2\n",
        error: TableError(
          line: 2, message: "expected under “vi_lines” line numbers such as 11,12, found “1;2”")),
    ])
  func refused(_ wrong: Wrong) {
    #expect(throws: wrong.error) { try GlossaryTSVReader().concepts(in: Array(wrong.table.utf8)) }
  }
}

/// Concepts made of letters and of whatever breaks tables.
struct RandomGlossary {
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
        note: maybe(), source: maybe(),
        sections: [section(.vietnamese), section(.spanish)].filter { !$0.terms.isEmpty },
        evidence: (0..<Int.random(in: 0...5, using: &generator)).map { _ in evidence() })
    }
  }

  /// Terms of which no two are the same, though some differ in a mark alone.
  private mutating func section(_ language: Language) -> LanguageSection {
    var terms: [Term] = []
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      var next = term()
      if let last = terms.last, Bool.random(using: &generator) {
        next = last
        next.review = pick(Review.allCases)
      }
      if !terms.contains(next) { terms.append(next) }
    }
    return LanguageSection(language, terms)
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
