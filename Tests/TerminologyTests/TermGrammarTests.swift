import BitextModel
import Testing
import TextCore

@testable import Terminology

@Suite("Heads of terms")
struct TermGrammarTests {
  private static let compiled: (grammar: TermGrammar, lexer: Lexer) = {
    var lexer = Lexer()
    let grammar = TermGrammar(lexer: &lexer)
    return (grammar, lexer)
  }()

  private func words(_ text: String) -> [Token] {
    var lexer = Self.compiled.lexer
    return lexer.tokens(of: NormalizedText(text))
  }

  private func vietnamese(_ text: String, folded: Bool = false) -> TermGrammar.Match? {
    Self.compiled.grammar.vietnameseHead(at: 0, in: words(text), folded: folded)
  }

  private func spanish(_ text: String) -> TermGrammar.Match? {
    Self.compiled.grammar.spanishHead(at: 0, in: words(text))
  }

  @Test(
    "The longest Vietnamese head opens a term",
    arguments: [
      ("Thứ trưởng Bộ Ngoại giao", 2, .office), ("Phó Chủ tịch nước", 4, .office),
      ("Phó Chủ tịch Quốc hội", 3, .office),
      ("Uỷ ban nhân dân tỉnh", 4, .institution), ("Bộ Y tế", 1, .institution),
      ("Đại tá Trần Văn A", 2, .rank),
      ("Tổng Giám đốc điều hành", 5, .office), ("Lễ ký kết", 3, .event), ("sân bay Nội Bài", 2, .place),
      ("GS.TS Nguyễn", 1, .rank), ("Đại sứ quán Cuba", 3, .institution), ("ĐẠI SỨ CUBA", 2, .office),
    ] as [(String, Int, TermGrammar.Category)])
  func vietnameseHeads(text: String, length: Int, category: TermGrammar.Category) throws {
    let match = try #require(vietnamese(text))
    #expect(match.range == 0..<length)
    #expect(match.isA(category))
  }

  @Test("Folded words are looked up where they are asked for, and only there")
  func folded() {
    #expect(vietnamese("thu truong bo ngoai giao", folded: true)?.range == 0..<2)
    #expect(vietnamese("thu truong bo ngoai giao") == nil)
    #expect(vietnamese("thủ trưởng") == nil)
  }

  @Test(
    "A Spanish head is found in its forms",
    arguments: [
      ("viceministra de Salud", 1), ("viceministros", 1), ("primera ministra", 2),
      ("exministro de Salud", 1),
      ("exministra", 1), ("expresidenta", 1), ("EL", 0), ("Embajadora de Cuba", 1),
      ("directores generales", 2),
      ("vicepresidente permanente", 2), ("jefa de la oficina", 4), ("Asociacion de Amistad", 1),
      ("casa", 0),
    ])
  func spanishHeads(text: String, length: Int) {
    #expect((spanish(text)?.range.count ?? 0) == length)
  }

  @Test(
    "Heads agree where one may be called the other",
    arguments: [
      ("Thứ trưởng", "viceministra", true), ("Bộ trưởng", "ministro", true),
      ("Thứ trưởng", "ministro", false),
      ("Chủ tịch", "presidenta", true), ("Chủ tịch", "vicepresidenta", false), ("Bộ", "Ministerio", true),
      ("Đại sứ", "embajadora", true), ("Đại sứ", "exembajador", true),
      ("Đại sứ quán", "consulado", false),
      ("Hội nghị", "conferencias", true), ("Sở", "departamento", true), ("Đại tá", "coronel", true),
    ])
  func agreement(vietnamese: String, spanish: String, expected: Bool) throws {
    let source = try #require(self.vietnamese(vietnamese))
    let target = try #require(self.spanish(spanish))
    #expect(Self.compiled.grammar.agree(source, target) == expected)
  }

  static let tables: [(name: String, table: HeadTable)] = [
    ("offices", .offices), ("ranks", .ranks), ("institutions", .institutions), ("places", .places),
    ("events", .events),
  ]

  @Test("Every table is whole: NFC, small letters, both sides there, each head once", arguments: 0..<5)
  func table(index: Int) {
    let (name, table) = Self.tables[index]
    #expect(table.entries.count > 40, "\(name)")
    var seen: Set<String> = []
    for entry in table.entries {
      #expect(seen.insert(entry.vietnamese).inserted, "\(entry.vietnamese) stands twice")
      #expect(
        !entry.spanish.isEmpty && Set(entry.spanish).count == entry.spanish.count, "\(entry.vietnamese)")
      for text in [entry.vietnamese] + entry.spanish {
        #expect(
          ICU.isNFC(Array(text.utf8)) && text == text.lowercased() && !text.contains("  ") && !text.isEmpty,
          "\(text)")
      }
    }
  }

  /// Forms that the beginning of the table's form does not show: reina, voces.
  static let suppletive: Set<String> = ["rey", "voz"]

  @Test("Every form of a head begins with the three letters that the sieve of a document looks for")
  func beginnings() {
    for (index, entry) in Self.tables.enumerated() {
      let isPerson = index < 2
      for phrase in entry.table.entries.flatMap(\.spanish) where !Self.suppletive.contains(phrase) {
        let forms = isPerson ? SpanishInflection.forms(of: phrase) : SpanishInflection.numbers(of: phrase)
        let beginning = Folding.folded(phrase).prefix { $0 != " " }.prefix(3)
        #expect(forms.allSatisfy { Folding.folded($0).hasPrefix(beginning) }, "\(forms)")
      }
    }
  }

  @Test(
    "Things have no feminine: a door is no port", arguments: ["puerta", "banca", "puesta", "partida", "ría"])
  func things(word: String) {
    #expect(spanish(word) == nil)
  }

  @Test("Every head is found by the grammar where it stands alone")
  func all() {
    for (category, entries) in zip(
      [TermGrammar.Category.office, .rank, .institution, .place, .event], Self.tables)
    {
      for entry in entries.table.entries {
        let text = entry.vietnamese.contains(".") ? entry.vietnamese.uppercased() : entry.vietnamese
        let match = vietnamese(text)
        let isWhole = match?.range.count == words(text).count && match?.isA(category) == true
        #expect(isWhole, "\(entry.vietnamese)")
      }
    }
  }
}
