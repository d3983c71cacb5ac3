import BitextModel
import GRDB
import Terminology
import TestSupport
import Testing

@testable import GlossaryStore

@Suite("Words near to words")
struct WordNearTests {
  /// Words out of a glossary with a few terms.
  private static func near(_ word: String) throws -> Set<String> {
    let store = try GlossaryStore.inMemory()
    _ = try store.add([Sample.concept("Thứ trưởng Bộ Ngoại giao", "viceministro de Asuntos Exteriores")])
    return Set(try store.read { try WordNear(db: $0).words(near: word) })
  }

  @Test(
    "One edit is bridged, two in long words",
    arguments: [
      ("giao", "giao"), ("gia", "giao"), ("giaoo", "giao"), ("gieo", "giao"), ("gaio", "giao"),
      ("ciao", "giao"),
      ("viceminstro", "viceministro"), ("asunots", "asuntos"),
    ])
  func found(word: String, wanted: String) throws {
    #expect(try Self.near(word).contains(wanted))
  }

  @Test("Other words are not near", arguments: ["xyz", "bao gio", "elefante", ""])
  func distant(word: String) throws {
    #expect(try Self.near(word).isDisjoint(with: ["giao", "viceministro", "asuntos"]))
  }

  @Test("The words of a term that a person rewrote are known too")
  func rewritten() throws {
    let store = try GlossaryStore.inMemory()
    _ = try store.add([Sample.concept("Vụ trưởng", "director general")])
    let hit = try #require(try store.lookup(TermQuery("director general")).first)
    let address = TermAddress(concept: hit.concept.id, language: .spanish, text: "director general")
    _ = try store.perform([.rewrite(address, text: "superintendente")])
    #expect(try store.lookup(TermQuery("superintendemte")).first?.term.text == "superintendente")
  }

  @Test("A glossary of the first version gets its words and keeps its terms")
  func migration() throws {
    let database = try DatabaseQueue()
    try database.write { db in
      try db.execute(sql: Schema.first)
      try db.execute(
        sql: """
          INSERT INTO concept (id, kind, origin) VALUES (1, 'title', 'user');
          INSERT INTO term (id, conceptId, language, base, position, text, matchKey, folded, status, review, origin)
            VALUES (1, 1, 'vi', 'vi', 0, 'Thứ trưởng', 'thứ trưởng', 'thu truong', 'preferred', 'accepted', 'user'),
              (2, 1, 'es', 'es', 0, 'viceministro', 'viceministro', 'viceministro', 'preferred', 'accepted', 'user');
          INSERT INTO termWord (rowid, folded) SELECT id, folded FROM term;
          INSERT INTO termTrigram (rowid, folded) SELECT id, folded FROM term;
          PRAGMA user_version = 1;
          """)
      try Schema.migrate(db, path: ":memory:")
    }
    let hits = try database.read { db in
      try ["thu truong", "thu", "viceminitro"].map {
        try TermReader(db: db).lookup(TermQuery($0)).first?.term.text
      }
    }
    #expect(hits == ["Thứ trưởng", "Thứ trưởng", "viceministro"])
  }
}
