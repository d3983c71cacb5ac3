package import BitextModel
internal import GRDB
package import Terminology

/// A concept by the term that it stands under in a list.
package struct ListedConcept: Sendable {
  /// The row of the concept.
  package let row: Int64
  /// Its first term; empty where it has none in the language.
  package let text: String
}

extension GlossaryStore {
  /// The concepts that match with their first term in a language, in the order in which they came into the glossary.
  package func listing(
    of language: Language, matching filter: ConceptFilter
  ) throws(GlossaryStoreError) -> [ListedConcept] {
    let query = FilterQuery(filter)
    let sql = """
      SELECT concept.id, (SELECT text FROM term WHERE conceptId = concept.id AND base = '\(language.base)'
        ORDER BY review = 'rejected', status <> 'preferred', position, id LIMIT 1)
      FROM concept WHERE \(query.condition) ORDER BY concept.id
      """
    return try read { db in
      var listed: [ListedConcept] = []
      try db.forEachRow(sql, query.arguments) { listed.append(ListedConcept(row: $0[0], text: $0[1] ?? "")) }
      return listed
    }
  }

  /// The concepts that match by what they name, in the order in which they came into the glossary.
  package func listingByKind(matching filter: ConceptFilter) throws(GlossaryStoreError) -> [ListedConcept] {
    let query = FilterQuery(filter)
    return try read { db in
      var listed: [ListedConcept] = []
      let sql = "SELECT id, kind FROM concept WHERE \(query.condition) ORDER BY id"
      try db.forEachRow(sql, query.arguments) { listed.append(ListedConcept(row: $0[0], text: $0[1])) }
      return listed
    }
  }

  /// A stretch of the concepts that match, in the order in which they came into the glossary, without any others being
  /// looked at but those before it.
  package func rows(
    matching filter: ConceptFilter, isDescending: Bool, offset: Int, limit: Int
  ) throws(GlossaryStoreError) -> [Int64] {
    let query = FilterQuery(filter)
    let order = isDescending ? "DESC" : "ASC"
    let sql = "SELECT id FROM concept WHERE \(query.condition) ORDER BY id \(order) LIMIT ? OFFSET ?"
    return try read { db in try db.rows(sql, query.arguments + [limit, offset]).map { $0[0] } }
  }

  /// The concepts of some rows with who put them there, in the order of the rows.
  package func storedConcepts(rows: [Int64]) throws(GlossaryStoreError) -> [StoredConcept] {
    try read { try StoredConcept.read(rows, $0) }
  }

  /// One concept by its id with who put it there; nil where there is none.
  package func storedConcept(id: String) throws(GlossaryStoreError) -> StoredConcept? {
    guard let row = try? ConceptID.row(id) else { return nil }
    return try storedConcepts(rows: [row]).first
  }

  /// The subject fields of the glossary, in the order of their names.
  package func subjectFields() throws(GlossaryStoreError) -> [String] {
    let sql = "SELECT DISTINCT subjectField AS field FROM concept WHERE subjectField IS NOT NULL ORDER BY 1"
    return try read { db in try db.rows(sql).map { $0["field"] } }
  }
}

/// A concept and who put it there.
package struct StoredConcept: Hashable, Sendable {
  /// The concept.
  package let concept: Concept
  /// Who put it there.
  package let origin: Origin

  static func read(_ rows: [Int64], _ db: Database) throws -> [StoredConcept] {
    let list = "[" + rows.map(String.init).joined(separator: ",") + "]"
    var origins: [String: Origin] = [:]
    let sql = "SELECT id, origin FROM concept WHERE id IN (SELECT value FROM json_each(?))"
    for row in try db.rows(sql, [list]) {
      origins[ConceptID.text(row[0])] = Origin(rawValue: row[1])
    }
    return try ConceptReader(db).concepts(rows).map { concept in
      StoredConcept(concept: concept, origin: origins[concept.id] ?? .user)
    }
  }
}
