internal import Foundation
internal import GRDB

/// Notes what each action of a reviewer changed, row by row, and takes it back.
///
/// The rows of the concepts that an action concerns are compared before and after it; only columns that differ are kept. An
/// undo first looks whether the rows are still as the action left them.
struct ReviewJournal {
  let db: Database

  /// Does an action and notes it; nil where it changed nothing.
  func perform(_ action: ReviewAction) throws -> ReviewStep? {
    let concepts = try ReviewWork.concepts(of: action, db)
    return try note(action.name, concept: action.concept, changing: concepts) {
      var work = ReviewWork(db)
      try work.perform(action)
      return work.rejections
    }
  }

  /// Does something to some concepts and notes it; nil where it changed nothing.
  ///
  /// - Parameters:
  ///   - name: What is done, in a word.
  ///   - concept: The concept where it happens.
  ///   - rows: The concepts whose rows it may change.
  ///   - body: Does it, and tells which pairs were rejected or forgotten by it.
  /// - Throws: What `body` throws, or what is wrong with the database.
  /// - Returns: The step; nil where nothing changed.
  func note(
    _ name: String, concept: String?, changing rows: [Int64], _ body: () throws -> [Rejections.Change]
  ) throws -> ReviewStep? {
    let before = try ConceptRows(rows, db)
    let rejections = try body()
    let after = try ConceptRows(rows, db)
    let changes = before.changes(to: after) + rejections.map(RowChange.init)
    if changes.isEmpty { return nil }
    let step = ReviewStep(action: name, concept: concept, terms: RowChange.terms(in: changes))
    try note(step, changes)
    return step
  }

  private func note(_ step: ReviewStep, _ changes: [RowChange]) throws {
    let text = String(decoding: try JSONEncoder().encode(changes), as: UTF8.self)
    try db.run(
      "INSERT INTO reviewStep (made, action, conceptId, changes) VALUES (datetime('now'), ?, ?, ?)",
      [step.action, try step.concept.map { try ConceptID.row($0) }, text])
  }

  /// Takes the last step back; nil where there is none.
  func undo() throws -> ReviewStep? {
    guard let row = try db.row("SELECT * FROM reviewStep ORDER BY id DESC LIMIT 1") else { return nil }
    let changes = try JSONDecoder().decode([RowChange].self, from: Data((row["changes"] as String).utf8))
    let concept = (row["conceptId"] as Int64?).map(ConceptID.text)
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for change in changes { try check(change, concept) }
    for change in RowChange.undoOrder(changes) { try takeBack(change) }
    try db.run("DELETE FROM reviewStep WHERE id = ?", [row["id"] as Int64])
    return ReviewStep(action: row["action"], concept: concept, terms: RowChange.terms(in: changes))
  }

  private func check(_ change: RowChange, _ concept: String?) throws {
    if change.table == .rejection { return }
    let found = try row(change).map(RowChange.values)
    let isSame =
      change.after.map { after in after.allSatisfy { found?[$0.key] == $0.value } } ?? (found == nil)
    guard isSame, (change.after == nil) == (found == nil) else {
      throw GlossaryStoreError.refused(
        reason: "the last step cannot be undone: \(concept ?? "the glossary") has been changed since")
    }
  }

  private func row(_ change: RowChange) throws -> Row? {
    try db.row("SELECT * FROM \(change.table.rawValue) WHERE \(change.condition)", change.keyArguments)
  }

  private func takeBack(_ change: RowChange) throws {
    let table = change.table.rawValue
    guard let before = change.before else {
      return try db.run("DELETE FROM \(table) WHERE \(change.condition)", change.keyArguments)
    }
    let columns = before.keys.sorted()
    let values = StatementArguments(columns.map { before[$0]?.databaseValue ?? .null })
    if change.after != nil {
      let setting = columns.map { "\($0) = ?" }.joined(separator: ", ")
      try db.run("UPDATE \(table) SET \(setting) WHERE \(change.condition)", values + change.keyArguments)
    } else {
      let places = columns.map { _ in "?" }.joined(separator: ", ")
      try db.run(
        "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places)) \(change.ifKnown)",
        values)
      try index(change, before)
    }
  }

  private func index(_ change: RowChange, _ row: [String: CellValue]) throws {
    guard change.table == .term, case .integer(let id) = row["id"], case .text(let folded) = row["folded"]
    else { return }
    let indexing = TermIndexing(db)
    indexing.add(id, folded)
    try indexing.finish()
  }
}

/// All rows of some concepts.
private struct ConceptRows {
  private var rows: [RowChange.Key: [String: CellValue]] = [:]

  init(_ concepts: [Int64], _ db: Database) throws {
    let list = "[" + concepts.map(String.init).joined(separator: ",") + "]"
    for (table, column) in [(RowChange.Table.concept, "id"), (.term, "conceptId"), (.evidence, "conceptId")] {
      let sql = "SELECT * FROM \(table.rawValue) WHERE \(column) IN (SELECT value FROM json_each(?))"
      for row in try db.rows(sql, [list]) {
        rows[RowChange.Key(table: table, id: row["id"])] = RowChange.values(row)
      }
    }
  }

  /// What makes these rows into others, in the order of tables and rows.
  func changes(to others: ConceptRows) -> [RowChange] {
    Set(rows.keys).union(others.rows.keys).sorted().compactMap { key in
      RowChange(key, before: rows[key], after: others.rows[key])
    }
  }
}
