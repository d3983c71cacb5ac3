import BitextModel
import GRDB
import Terminology
import TestSupport
import Testing

@testable import GlossaryStore

@Suite("The corpus")
struct CorpusTests {
  @Test("Documents come in with their segments, lines and scores")
  func added() throws {
    let store = try GlossaryStore.inMemory()
    var report = CorpusReport()
    report.added = 2
    report.segments = 3
    #expect(try store.addCorpus(CorpusSample.documents) == report)
    #expect(try store.corpusListing() == ["/news/a.txt 2", "/news/b.txt 1"])
    let hit = try #require(try store.concordance(CorpusQuery("Đảng ta")).first)
    #expect(hit.document == "/news/a.txt")
    #expect(hit.segment == CorpusSample.segment(CorpusSample.party.0, CorpusSample.party.1, line: 11))
  }

  @Test("The same document twice adds nothing")
  func twice() throws {
    let store = try GlossaryStore.corpus()
    var report = CorpusReport()
    report.unchanged = 2
    #expect(try store.addCorpus(CorpusSample.documents) == report)
    #expect(try store.corpusListing() == ["/news/a.txt 2", "/news/b.txt 1"])
    #expect(try store.found(CorpusQuery("thứ trưởng")).count == 2)
  }

  @Test("A changed document replaces its segments")
  func changed() throws {
    let store = try GlossaryStore.corpus()
    let changed = CorpusSample.document("/news/a.txt", ("Chủ tịch nước", "El presidente"), fingerprint: "2")
    let report = try store.addCorpus([changed])
    #expect([report.added, report.replaced, report.unchanged, report.segments] == [0, 1, 0, 1])
    #expect(try store.corpusListing() == ["/news/a.txt 1", "/news/b.txt 1"])
    #expect(try store.found(CorpusQuery("Đảng ta")).isEmpty)
    #expect(try store.found(CorpusQuery("chủ tịch")) == ["[Chủ tịch] nước"])
    try store.checkCorpus()
  }

  @Test(
    "Documents are removed by name, by file name and by pattern",
    arguments: [
      ("/news/a.txt", 1), ("a.txt", 1), ("/news/*", 3), ("*.txt", 2), ("b.?xt", 1), ("c.vi.txt", 1),
      ("c.es.txt", 1), ("A.TXT", 0), ("news", 0), ("' OR 1", 0), ("[", 0),
    ])
  func removed(pattern: String, count: Int) throws {
    let store = try GlossaryStore.corpus()
    _ = try store.addCorpus([CorpusSample.document("/news/c.vi.txt + c.es.txt", ("vâng", "sí"))])
    #expect(try store.removeCorpusDocuments(matching: pattern).count == (pattern == "*.txt" ? 3 : count))
    #expect(try store.corpusDocuments().count == 3 - (pattern == "*.txt" ? 3 : count))
    try store.checkCorpus()
  }

  @Test("A segment with an empty side is passed over")
  func empty() throws {
    let store = try GlossaryStore.inMemory()
    let report = try store.addCorpus([CorpusSample.document("a", (" ", "sí"), ("vâng", "\n"), ("vâng", "sí"))]
    )
    #expect(report.segments == 1)
  }

  @Test("What fails half-way leaves the corpus as it was")
  func failing() throws {
    struct Stop: Error {}
    let store = try GlossaryStore.corpus()
    #expect(throws: GlossaryStoreError.self) {
      try store.writeCorpus { writer in
        _ = try writer.begin("/news/a.txt", fingerprint: "2")
        try writer.append(CorpusSample.segment("mới", "nuevo"))
        throw Stop()
      }
    }
    #expect(try store.corpusListing() == ["/news/a.txt 2", "/news/b.txt 1"])
    #expect(try store.found(CorpusQuery("mới")).isEmpty)
    try store.checkCorpus()
  }

  @Test("The tables refuse what no program should write")
  func constraints() throws {
    let store = try GlossaryStore.corpus()
    #expect(throws: GlossaryStoreError.self) {
      try store.write { try $0.execute(sql: "UPDATE corpusSegment SET score = 2") }
    }
    #expect(throws: GlossaryStoreError.self) {
      try store.write { try $0.execute(sql: "UPDATE corpusSegment SET documentId = 99") }
    }
  }
}

@Suite("Glossaries of the first version")
struct FirstVersionTests {
  private let folder: TemporaryFolder
  private let path: String

  /// A file as the first version made it, with what a user may have in it.
  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("old.sqlite")
    let database = try DatabaseQueue(path: path)
    try database.write { db in
      try db.execute(sql: Schema.steps[0])
      try db.execute(sql: "PRAGMA application_id = \(GlossaryFile.applicationID); PRAGMA user_version = 1")
      try db.execute(
        sql: """
          INSERT INTO concept (id, kind, note, origin) VALUES (7, 'title', 'a note', 'user');
          INSERT INTO term (id, conceptId, language, base, position, text, matchKey, folded, status, review, origin)
          VALUES (1, 7, 'vi', 'vi', 0, 'Đại sứ', 'đại sứ', 'dai su', 'preferred', 'accepted', 'user'),
            (2, 7, 'es', 'es', 0, 'embajador', 'embajador', 'embajador', 'preferred', 'candidate', 'extraction');
          INSERT INTO termWord (rowid, folded) VALUES (1, 'dai su'), (2, 'embajador');
          INSERT INTO termTrigram (rowid, folded) VALUES (1, 'dai su'), (2, 'embajador');
          INSERT INTO evidence (conceptId, vietnameseTermId, spanishTermId, file, vietnameseLines, spanishLines,
            vietnamese, spanish, score)
          VALUES (7, 1, 2, 'p.txt', '3,4', '5', 'Đại sứ', 'El embajador', 0.5);
          INSERT INTO rejection VALUES ('đại sứ', 'cónsul');
          INSERT INTO meta VALUES ('builtin', '9-abc');
          """)
    }
    try database.close()
  }

  @Test("They keep all they have and get a corpus")
  func migrated() throws {
    _ = try GlossaryStore(path: path)
    let store = try GlossaryStore(path: path)
    #expect(try GlossaryFile.inspect(path) == .glossary(version: Schema.version))
    try expectContent(store)
    #expect(try store.corpusDocuments().isEmpty)
    #expect(try store.addCorpus(CorpusSample.documents).segments == 3)
    #expect(try store.found(CorpusQuery("Đảng ta")).count == 1)
    let rejected = try store.add([Sample.found("Đại sứ", "cónsul")])
    #expect(rejected.rejected == 1)
  }

  @Test("Opened for reading they stay as they are, with an empty corpus")
  func readOnly() throws {
    let before = try folder.read("old.sqlite")
    let store = try GlossaryStore(path: path, access: .readOnly)
    try expectContent(store)
    #expect(try store.corpusDocuments().isEmpty)
    #expect(try store.concordance(CorpusQuery("Đảng ta")).isEmpty)
    #expect(try store.corpusExamples(vietnamese: ["a"], spanish: ["b"], limit: 1).isEmpty)
    #expect(try store.corpusSample(3).isEmpty)
    #expect(try folder.read("old.sqlite") == before)
  }

  private func expectContent(_ store: GlossaryStore) throws {
    let concept = try #require(try store.concept(id: "c7"))
    #expect(concept.note == "a note")
    #expect(concept.terms(in: .vietnamese).map(\.text) == ["Đại sứ"])
    #expect(concept.terms(in: .spanish).map(\.review) == [.candidate])
    #expect(concept.evidence.map(\.vietnameseLines) == [[3, 4]])
    #expect(try store.builtinFingerprint() == "9-abc")
    #expect(try store.lookup(TermQuery("dai su")).map(\.term.text) == ["Đại sứ"])
  }
}
