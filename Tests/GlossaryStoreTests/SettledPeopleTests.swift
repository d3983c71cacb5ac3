import GRDB
import TestSupport
import Testing
import Terminology

@testable import GlossaryStore

@Suite("People whose spelling is settled")
struct SettledPeopleTests {
  private static let lan = SettledPerson(vietnamese: "Nguyễn Thị Lan", spanish: "Nguyen Thi Lan")
  private static let binh = SettledPerson(
    vietnamese: "Lê Văn Bình", spanish: "Le Van Binh", note: "embajador")

  @Test("They are kept once, by the Vietnamese name")
  func settling() throws {
    let store = try GlossaryStore.inMemory()
    #expect(try store.settle([Self.lan, Self.binh]).added == 2)
    let accented = SettledPerson(vietnamese: "Lê Văn Bình", spanish: "Lê Văn Bình")
    let report = try store.settle([Self.lan, accented])
    #expect((report.added, report.changed, report.known) == (0, 1, 1))
    #expect(try store.settledPeople() == [accented, Self.lan])
  }

  @Test("A glossary of an older version has none, and gets some when it is brought up to date")
  func migration() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("old.sqlite")
    try DatabaseQueue(path: path).write { db in
      try db.execute(sql: Schema.first)
      try db.execute(sql: "PRAGMA application_id = \(GlossaryFile.applicationID); PRAGMA user_version = 1")
    }
    #expect(try GlossaryStore(path: path, access: .readOnly).settledPeople().isEmpty)
    let store = try GlossaryStore(path: path)
    #expect(try store.settle([Self.lan]).added == 1)
    #expect(try GlossaryStore(path: path, access: .readOnly).settledPeople() == [Self.lan])
  }
}
