import BitextModel
import Terminology
import Testing

@testable import Interchange

@Suite("The tables that ship")
struct GlossaryTableTests {
  static let header =
    "vi\tvi_variants\tes\tes_feminine\tes_variants\tkind\tgender\tfield\tvalid\tdefinition\tnote\tsource"

  private func read(_ rows: String...) throws -> [Concept] {
    try GlossaryTable().concepts(in: Array(([Self.header] + rows).joined(separator: "\n").utf8))
  }

  @Test("A row becomes a concept with its terms in order")
  func row() throws {
    let concepts = try read(
      "Bộ trưởng\tBT {abbreviation} | Ông bộ trưởng {deprecated}\tministro\tministra\t"
        + "titular {variant;@VNA} | min. {abbreviation; @España}\ttitle\tmasculine\tgov\t\tDef.\tNota\tVNA")
    let concept = try #require(concepts.first)
    #expect(concept.kind == .title)
    #expect(concept.subjectField == "gov")
    #expect(concept.definition == "Def.")
    #expect(concept.note == "Nota")
    #expect(concept.source == "VNA")
    #expect(
      concept.terms(in: .vietnamese) == [
        Term("Bộ trưởng"), Term("BT", status: .admitted, type: .abbreviation),
        Term("Ông bộ trưởng", status: .deprecated),
      ])
    #expect(
      concept.terms(in: .spanish) == [
        Term("ministro", gender: .masculine),
        Term("ministra", status: .admitted, gender: .feminine, type: .variant),
        Term("titular", status: .admitted, type: .variant, region: "VNA"),
        Term("min.", status: .admitted, type: .abbreviation, region: "España"),
      ])
  }

  @Test("A feminine form that is the same word makes no term")
  func common() throws {
    let concepts = try read("Đại tướng\t\tgeneral\tgeneral\t\ttitle\tother\t\t\t\t\t")
    #expect(concepts.first?.terms(in: .spanish) == [Term("general", gender: .other)])
  }

  @Test(
    "Validity goes into the note, and what has ended is superseded",
    arguments: [
      ("2025-03-01..", "", "vigente desde 2025-03-01", AdministrativeStatus.preferred),
      ("..2025-02-28", "", "vigente hasta 2025-02-28", .superseded),
      ("2008-08..2025", "Nota.", "Nota. · vigente desde 2008-08 hasta 2025", .superseded),
      ("", "Nota.", "Nota.", .preferred),
    ])
  func validity(cell: String, note: String, wanted: String, status: AdministrativeStatus) throws {
    let concepts = try read(
      "Bộ Nội vụ\tBNV {acronym}\tMinisterio\t\t\torganization\t\t\t\(cell)\t\t\(note)\t")
    #expect(concepts.first?.note == wanted)
    #expect(concepts.first?.terms(in: .vietnamese).first?.status == status)
    #expect(concepts.first?.terms(in: .spanish).first?.status == status)
  }

  @Test("Optional columns may miss, in any order, with BOM, CRLF, comments and empty lines")
  func columns() throws {
    let table = "\u{FEFF}es\tkind\tvi\r\n\r\n# nota\r\nHanói\tplace\tHa\u{300} No\u{323}\u{302}i\r\n"
    let concepts = try GlossaryTable().concepts(in: Array(table.utf8))
    #expect(concepts.count == 1)
    #expect(concepts.first?.terms(in: .vietnamese).first?.text.utf8.elementsEqual("Hà Nội".utf8) == true)
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let row: String
    let message: String
    var testDescription: String { message }
  }

  @Test(
    "A wrong row is refused with its line and what was expected",
    arguments: [
      Wrong(
        row: "x\t\ty\t\t\ttitel",
        message:
          "expected under “kind” one of title, organization, person, place, event, other, found “titel”"),
      Wrong(row: "x\t\ty", message: "expected a kind such as title or organization, found nothing"),
      Wrong(row: "x\t\t\t\t\ttitle", message: "expected a term under “es”, found nothing"),
      Wrong(
        row: "x\ta {acronim}\ty\t\t\ttitle",
        message: "expected a mark such as acronym, variant, deprecated or @España, found “acronim”"),
      Wrong(row: "x\ta {acronym\ty\t\t\ttitle", message: "expected } at the end, found “a {acronym”"),
      Wrong(row: "x\ta | | b\ty\t\t\ttitle", message: "expected a term, found “ ”"),
      Wrong(
        row: "x\t\ty\t\t\ttitle\t\t\t2025-3-1..",
        message: "expected dates such as 2025-03-01.. or ..2025-02-28, found “2025-3-1..”"),
      Wrong(
        row: "x\t\ty\t\t\ttitle\tmasculino",
        message: "expected under “gender” one of masculine, feminine, neuter, other, found “masculino”"),
      Wrong(row: String(repeating: "x\t", count: 12), message: "expected 12 fields, found 13"),
    ])
  func refused(_ wrong: Wrong) {
    #expect(throws: TableError(line: 3, message: wrong.message)) { try read("", wrong.row) }
  }

  @Test(
    "A wrong header is refused",
    arguments: [
      ("vi\tes", 1, "expected a column “kind”, found none"),
      ("vi\tes\tkind\tes", 1, "expected each column once, found “es” twice"),
      ("", 1, "expected a row of column names, found nothing"),
    ])
  func header(text: String, line: Int, message: String) {
    #expect(throws: TableError(line: line, message: message)) {
      try GlossaryTable().concepts(in: Array(text.utf8))
    }
  }

  @Test("Bytes that are no UTF-8 are refused with their line")
  func bytes() {
    let table = Array("vi\tes\tkind\n".utf8) + [0x61, 0xC3, 0x09, 0x62]
    #expect(throws: TableError(line: 2, message: "expected UTF-8 text, found other bytes")) {
      try GlossaryTable().concepts(in: table)
    }
  }
}
