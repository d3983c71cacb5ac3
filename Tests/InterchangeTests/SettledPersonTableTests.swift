import Terminology
import Testing

@testable import Interchange

@Suite("Tables of people whose spelling is settled")
struct SettledPersonTableTests {
  @Test("What is written is read again")
  func roundTrip() throws {
    let people = [
      SettledPerson(vietnamese: "Nguyễn Thị Lan", spanish: "Nguyen Thi Lan"),
      SettledPerson(vietnamese: "Lê Văn Bình", spanish: "Lê Văn Bình", note: "embajador"),
    ]
    let table = people.map(SettledPersonTable().row).joined()
    #expect(table == "Nguyễn Thị Lan\tNguyen Thi Lan\nLê Văn Bình\tLê Văn Bình\tembajador\n")
    #expect(try SettledPersonTable().people(in: Array(table.utf8)) == people)
  }

  @Test("Comments, empty lines, CRLF and decomposed letters")
  func reading() throws {
    let text = "\u{FEFF}# gente\r\n\r\nLe\u{302} Va\u{306}n An \t Le Van An\t\r\n"
    let people = try SettledPersonTable().people(in: Array(text.utf8))
    #expect(people.count == 1)
    #expect(people[0].vietnamese.utf8.elementsEqual("Lê Văn An".utf8))
    #expect(people[0].spanish == "Le Van An" && people[0].note.isEmpty)
  }

  @Test(
    "A bad line is told",
    arguments: [
      (
        "Lê Văn An",
        "expected a Vietnamese name, a Spanish one and perhaps a note, parted by tabs, found “Lê Văn An”"
      ),
      ("An\tAn", "expected a full name of two words or more, found “An”"),
      (
        "Lê An\t",
        "expected a Vietnamese name, a Spanish one and perhaps a note, parted by tabs, found “Lê An\t”"
      ),
    ])
  func errors(line: String, message: String) {
    #expect(throws: TableError(line: 2, message: message)) {
      try SettledPersonTable().people(in: Array("# x\n\(line)\n".utf8))
    }
  }
}
