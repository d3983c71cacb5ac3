internal import GRDB
internal import GRDBSQLite

/// A statement that is stepped by hand, without GRDB's rows and lists of arguments.
///
/// For what is read or written by the million: a row costs what SQLite takes for it. Columns count from 0, arguments
/// from 1, as in SQLite.
struct SteppedStatement {
  /// Keeps the handle alive.
  private let owner: Statement
  private let handle: OpaquePointer
  private let db: Database
  private let texts = BoundTexts()

  init(_ db: Database, _ sql: String) throws {
    owner = try db.cachedStatement(sql: sql)
    handle = owner.sqliteStatement
    self.db = db
  }

  /// Goes to the next row; false behind the last one, where the statement begins anew.
  func next() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(handle)
      return false
    default: throw failure()
    }
  }

  /// Runs a statement that has no rows.
  func run() throws {
    guard sqlite3_step(handle) == SQLITE_DONE else { throw failure() }
    sqlite3_reset(handle)
    texts.clear()
  }

  /// Ends the reading before the last row.
  func end() { sqlite3_reset(handle) }

  private func failure() -> DatabaseError {
    let error = DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)),
      message: db.lastErrorMessage)
    sqlite3_reset(handle)
    return error
  }

  // MARK: - Arguments

  func bind(_ number: Int64, at index: Int32) { sqlite3_bind_int64(handle, index, number) }

  func bindNull(at index: Int32) { sqlite3_bind_null(handle, index) }

  /// Binds a text, or null, for the next run; all texts of a statement are bound anew before each.
  func bind(_ text: String?, at index: Int32) {
    guard var text else { return bindNull(at: index) }
    text.withUTF8 { bind($0, at: index) }
  }

  /// Binds the bytes of a text, which are copied.
  func bind(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int32) {
    if let copy = texts.copy(bytes) {
      sqlite3_bind_text(handle, index, copy, Int32(bytes.count), nil)
    } else {
      bytes.withMemoryRebound(to: CChar.self) {
        _ = sqlite3_bind_text(handle, index, $0.baseAddress, Int32($0.count), Self.transient)
      }
    }
  }

  /// SQLITE_TRANSIENT: a cast that Swift does not import.
  private static var transient: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  // MARK: - Columns

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// The bytes of a text, which live until the next step; nil for null.
  func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8>? {
    guard let start = sqlite3_column_text(handle, column) else { return nil }
    return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }

  func text(_ column: Int32) -> String? { bytes(column).map { String(decoding: $0, as: UTF8.self) } }
}

/// The texts of one row that are bound to a statement, in memory that SQLite need not allocate for each of them.
private final class BoundTexts {
  private let memory = UnsafeMutableBufferPointer<CChar>.allocate(capacity: capacity)
  private var used = 0
  /// Nearly every row is smaller.
  private static let capacity = 1 << 14

  deinit { memory.deallocate() }

  func clear() { used = 0 }

  /// A copy that lives until `clear`; nil where there is no room.
  func copy(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafePointer<CChar>? {
    guard used + bytes.count <= Self.capacity, let start = memory.baseAddress else { return nil }
    let copy = UnsafeMutableRawPointer(start + used)
    if let source = bytes.baseAddress { copy.copyMemory(from: source, byteCount: bytes.count) }
    defer { used += bytes.count }
    return UnsafePointer(start + used)
  }
}
