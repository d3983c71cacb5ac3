internal import GRDB

extension Database {
  /// Runs one statement, compiled once a connection.
  func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The rows of one query, compiled once a connection.
  func rows(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }

  /// Calls `body` with each row of a query, compiled once a connection.
  ///
  /// The row is the same object each time and must not be kept: many rows cost half as much as with `rows`.
  func forEachRow(
    _ sql: String, _ arguments: StatementArguments = StatementArguments(), _ body: (Row) throws -> Void
  ) throws {
    let cursor = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    while let row = try cursor.next() { try body(row) }
  }

  /// The first row of a query.
  func row(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }
}
