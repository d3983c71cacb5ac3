import Foundation
import GRDB
import Terminology
import TestSupport
import Testing

@testable import GlossaryStore

@Suite("Glossary files")
struct FileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("A glossary is made with the folders above it and is there the next time")
  func made() throws {
    let path = folder.file("a/b/glossary.sqlite")
    _ = try GlossaryStore(path: path).add(Sample.shipped)
    #expect(try GlossaryStore(path: path).count() == 3)
    #expect(try GlossaryStore(path: path, access: .readOnly).count() == 3)
  }

  @Test("One file is all there is of a glossary")
  func oneFile() throws {
    _ = try GlossaryStore(path: folder.file("g.sqlite")).add(Sample.shipped)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["g.sqlite"])
  }

  @Test("An empty file becomes a glossary")
  func empty() throws {
    let path = try folder.write([], to: "empty.sqlite")
    #expect(try GlossaryStore(path: path).count() == 0)
  }

  @Test(
    "A text file is refused and left as it was",
    arguments: ["hola\n", String(repeating: "vi es; ", count: 30)])
  func text(content: String) throws {
    let path = try folder.write(Array(content.utf8), to: "notes.txt")
    #expect(throws: GlossaryStoreError.notAGlossary(path: path)) { try GlossaryStore(path: path) }
    #expect(try folder.read("notes.txt") == Array(content.utf8))
  }

  @Test("Another program's database is refused and left as it was")
  func foreign() throws {
    let path = folder.file("photos.sqlite")
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE photo (id INTEGER)") }
    let before = try folder.read("photos.sqlite")
    #expect(throws: GlossaryStoreError.notAGlossary(path: path)) { try GlossaryStore(path: path) }
    #expect(try folder.read("photos.sqlite") == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["photos.sqlite"])
  }

  @Test("A folder, a device and a place under a file are refused")
  func noFile() throws {
    try folder.write([1], to: "file")
    expectCannotOpen(folder.path)
    expectCannotOpen("/dev/null")
    expectCannotOpen("/dev/full")
    expectCannotOpen(folder.file("file/glossary.sqlite"))
    expectCannotOpen("/proc/nowhere/glossary.sqlite")
  }

  private func expectCannotOpen(_ path: String) {
    do {
      _ = try GlossaryStore(path: path)
      Issue.record("\(path) was opened")
    } catch {
      guard case .cannotOpen(path, _) = error else {
        Issue.record("\(path): \(error)")
        return
      }
    }
  }

  @Test("A missing file cannot be opened for reading, and is not made")
  func missing() {
    let path = folder.file("missing.sqlite")
    #expect(throws: GlossaryStoreError.cannotOpen(path: path, reason: "there is no such file")) {
      try GlossaryStore(path: path, access: .readOnly)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(
    "A glossary cut off anywhere is damaged, not empty", arguments: [50, 100, 1_000, 4_096, 9_000, 30_000])
  func truncated(length: Int) throws {
    let path = folder.file("g.sqlite")
    _ = try GlossaryStore(path: path).add(Sample.shipped)
    let cut = try folder.write(Array(folder.read("g.sqlite").prefix(length)), to: "cut.sqlite")
    #expect(throws: GlossaryStoreError.damaged(path: cut)) {
      try GlossaryStore(path: cut).forEachConcept { _ in }
    }
  }

  @Test("Overwritten pages are found when they are read")
  func overwritten() throws {
    let path = folder.file("g.sqlite")
    _ = try GlossaryStore(path: path).add(Sample.shipped)
    var bytes = try folder.read("g.sqlite")
    for index in 4_096..<bytes.count { bytes[index] = 0x5A }
    try folder.write(bytes, to: "g.sqlite")
    #expect(throws: GlossaryStoreError.damaged(path: path)) {
      try GlossaryStore(path: path).forEachConcept { _ in }
    }
  }

  @Test("A glossary opened for reading answers and refuses to change")
  func readOnly() throws {
    let path = folder.file("g.sqlite")
    _ = try GlossaryStore(path: path).add(Sample.shipped)
    let store = try GlossaryStore(path: path, access: .readOnly)
    #expect(try store.lookup(TermQuery("viceministro")).count == 1)
    #expect(throws: GlossaryStoreError.readOnly(path: path)) { try store.reject(concept: "c1") }
  }

  @Test(
    "A file that may not be written is opened for reading", .enabled(if: geteuid() != 0, "root may write all")
  )
  func permissions() throws {
    let path = folder.file("g.sqlite")
    _ = try GlossaryStore(path: path).add(Sample.shipped)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let store = try GlossaryStore(path: path)
    #expect(try store.count() == 3)
    #expect(throws: GlossaryStoreError.readOnly(path: path)) { try store.accept(concept: "c1") }
  }

  @Test("A glossary of a newer program is refused")
  func newer() throws {
    let path = folder.file("g.sqlite")
    try GlossaryStore(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(throws: GlossaryStoreError.newerVersion(path: path)) { try GlossaryStore(path: path) }
  }

  @Test("A full disk is told, and nothing of the change stays")
  func full() throws {
    let store = try GlossaryStore.sample()
    let before = try store.listing()
    try store.write { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 4)")
    }
    let many = (1...3_000).map { Sample.concept("từ \($0)", "palabra \($0)") }
    #expect(throws: GlossaryStoreError.diskFull(path: ":memory:")) { try store.add(many) }
    #expect(try store.listing() == before)
  }

  @Test("Writers wait for each other: nothing is lost, and nothing is made twice")
  func concurrent() async throws {
    let path = folder.file("shared.sqlite")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let store = try GlossaryStore(path: path)
          try store.loadBuiltin(fingerprint: "1") { Sample.shipped }
          for number in 0..<10 {
            _ = try store.add([Sample.found("từ \(writer)-\(number)", "palabra \(writer)-\(number)")])
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try GlossaryStore(path: path).count() == 43)
  }

  @Test(
    "The tables refuse what no program should write",
    arguments: [
      "INSERT INTO concept (kind, origin) VALUES ('titel', 'user')",
      "INSERT INTO concept (kind, origin) VALUES ('title', 'nobody')",
      "INSERT INTO term (conceptId, language, base, position, text, matchKey, folded, status, review, origin) "
        + "VALUES (99, 'vi', 'vi', 0, 'a', 'a', 'a', 'preferred', 'accepted', 'user')",
      "UPDATE term SET text = ''",
      "UPDATE term SET status = 'best'",
      "UPDATE term SET position = 'first'",
      "INSERT INTO evidence (conceptId, file, vietnameseLines, spanishLines, vietnamese, spanish, score) "
        + "VALUES (1, 'p', '1', '2', 'a', 'b', 1.5)",
    ])
  func constraints(sql: String) throws {
    let store = try GlossaryStore.sample()
    #expect(throws: GlossaryStoreError.self) { try store.write { try $0.execute(sql: sql) } }
  }

  @Test("The full-text tables follow every change")
  func index() throws {
    let store = try GlossaryStore.sample()
    _ = try store.add([Sample.found("Tổng Lãnh sự", "cónsul general")])
    var concept = try #require(try store.concept(id: "c2"))
    concept.sections[1].terms[0].text = "vicecanciller"
    try store.replace(concept)
    try store.remove(concept: "c3")
    try store.loadBuiltin(fingerprint: "2") { [Sample.ministry, Sample.minister] }
    try store.write { db in
      try db.execute(sql: "INSERT INTO termWord (termWord, rank) VALUES ('integrity-check', 1)")
      for row in try Row.fetchAll(db, sql: "SELECT folded, (length(folded) << 32 | id) AS rank FROM term") {
        let sql = "SELECT rowid FROM termWord WHERE termWord MATCH ?"
        let found = try Int64.fetchAll(db, sql: sql, arguments: [WordPattern.phrase(row["folded"])])
        #expect(found.contains(row["rank"]))
      }
      let gone = "SELECT count(*) FROM termWord WHERE termWord MATCH '\"viceministro\"'"
      let here = "SELECT count(*) FROM term WHERE ' ' || folded || ' ' LIKE '% viceministro %'"
      #expect(try Int.fetchOne(db, sql: gone) == Int.fetchOne(db, sql: here))
    }
  }
}
