internal import Foundation
internal import GRDB

/// A glossary in an SQLite file: concepts, their terms, and the places where they were seen.
///
/// Any number of programs may use the file at once. Each change is one transaction: it happens whole or not at
/// all. A writer that finds the file busy waits up to `GlossaryStore.patience` seconds.
///
/// The file is kept in SQLite's rollback mode rather than WAL: it stays one file that can be copied, sent and put
/// on a read-only share, which translators do with glossaries; long reads work in short steps instead.
package struct GlossaryStore: Sendable {
  /// How a glossary file is opened.
  package enum Access: Hashable, Sendable {
    /// Made where it is missing, brought to the newest version. A file that this user may not change is opened
    /// for reading only.
    case readWrite
    /// Never changed; a missing file is an error.
    case readOnly
    /// As `readWrite`, for one program with many readers: none of them waits for who writes. The file is in SQLite's WAL
    /// mode until `endSharing`.
    case shared
  }

  /// How long a program waits for another one that writes, in seconds.
  package static let patience = 20.0

  /// How much of the file a connection keeps in memory, in KiB; taken as it is needed.
  ///
  /// A few hundred look-ups in a glossary of a million terms touch as much.
  private static let cache = 1 << 16
  /// The same while thousands of concepts are added, each at other places of the indices.
  private static let writingCache = 1 << 18

  /// The same for reading each page once.
  private static let scanningCache = 1 << 12

  /// The path as it was given; `:memory:` for a glossary without a file.
  package let path: String
  private let database: any DatabaseWriter

  /// Opens the glossary at a path, and makes it, with the folders above it, where there is none.
  ///
  /// A file that is something else is an error and stays as it was.
  package init(path: String, access: Access = .readWrite) throws(GlossaryStoreError) {
    let found = try GlossaryFile.inspect(path)
    let isReadOnly = access == .readOnly || (found != .absent && !GlossaryFile.isWritable(path))
    self.path = path
    switch found {
    case .glossary(let version) where version > Schema.version: throw .newerVersion(path: path)
    case .glossary(let version) where version < Schema.version && isReadOnly && access != .readOnly:
      throw .olderVersion(path: path)
    case .absent where isReadOnly: throw .cannotOpen(path: path, reason: "there is no such file")
    case .absent: try GlossaryFile.makeFolder(of: path)
    case .glossary: break
    }
    let isCurrent = found == .glossary(version: Schema.version)
    if access == .shared, !isReadOnly {
      // Made and brought up to date before it is shared: what is only in the log is not seen in the file's header.
      if !isCurrent { _ = try GlossaryStore(path: path, access: .readWrite) }
      database = try Self.openedForMany(path)
      return
    }
    database = try Self.opened(path, isReadOnly: isReadOnly)
    // An older glossary that is opened for reading alone is read as it is: its concepts stand where they stood.
    if !isReadOnly, !isCurrent {
      try write { try Schema.migrate($0, path: path) }
    }
  }

  /// Whether this user may change the glossary.
  package var isWritable: Bool { !database.configuration.readonly }

  private init(memory database: DatabaseQueue) throws(GlossaryStoreError) {
    path = ":memory:"
    self.database = database
    try write { try Schema.migrate($0, path: ":memory:") }
  }

  /// A glossary that is gone when the program ends.
  package static func inMemory() throws(GlossaryStoreError) -> GlossaryStore {
    do {
      return try GlossaryStore(memory: DatabaseQueue(configuration: configuration(isReadOnly: false)))
    } catch {
      throw GlossaryStoreError(error, path: ":memory:")
    }
  }

  private static func opened(_ path: String, isReadOnly: Bool) throws(GlossaryStoreError) -> DatabaseQueue {
    do {
      return try DatabaseQueue(path: path, configuration: configuration(isReadOnly: isReadOnly))
    } catch {
      throw GlossaryStoreError(error, path: path)
    }
  }

  /// What is acknowledged outlives the program and the machine: SQLite waits for the disk at each change.
  private static func openedForMany(_ path: String) throws(GlossaryStoreError) -> DatabasePool {
    do {
      let pool = try DatabasePool(path: path, configuration: configuration(isReadOnly: false))
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      return pool
    } catch {
      throw GlossaryStoreError(error, path: path)
    }
  }

  /// Closes the file; the glossary must not be used any more.
  func close() throws(GlossaryStoreError) {
    do { try database.close() } catch { throw GlossaryStoreError(error, path: path) }
  }

  /// Closes a shared glossary and makes it one file again; it must not be used any more.
  package func endSharing() throws(GlossaryStoreError) {
    guard database is DatabasePool else { return }
    do {
      try database.close()
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration(isReadOnly: false))
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try queue.close()
    } catch {
      throw GlossaryStoreError(error, path: path)
    }
  }

  private static func configuration(isReadOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(patience)
    configuration.label = "glossary"
    configuration.prepareDatabase { try keep(cache, of: $0) }
    return configuration
  }

  private static func keep(_ cache: Int, of db: Database) throws {
    try db.execute(sql: "PRAGMA cache_size = -\(cache)")
  }

  /// The same glossary through a connection of its own that keeps little in memory, for reading it from one end to the
  /// other beside this one; a glossary without a file has one connection only.
  package func scanning() throws(GlossaryStoreError) -> GlossaryStore {
    path == ":memory:" ? self : try GlossaryStore(scanning: path)
  }

  private init(scanning path: String) throws(GlossaryStoreError) {
    self.path = path
    database = try Self.opened(path, isReadOnly: true)
    try read { try Self.keep(Self.scanningCache, of: $0) }
  }

  /// Reads; what goes wrong comes out as an error of the store.
  func read<T>(_ body: (Database) throws -> T) throws(GlossaryStoreError) -> T {
    do { return try database.read(body) } catch { throw GlossaryStoreError(error, path: path) }
  }

  /// Changes the glossary in one transaction; what goes wrong undoes all of it.
  func write<T>(_ body: (Database) throws -> T) throws(GlossaryStoreError) -> T {
    do { return try database.write(body) } catch { throw GlossaryStoreError(error, path: path) }
  }

  /// Changes the glossary in one transaction, or tries to and leaves it as it was.
  ///
  /// What goes wrong undoes all of it; errors that are not the database's come out as they are.
  func attempt<T>(isTrial: Bool, _ body: (Database) throws -> T) throws -> T {
    do {
      return try database.writeWithoutTransaction { db in
        var result: T?
        try Self.keep(Self.writingCache, of: db)
        try db.inTransaction(.immediate) {
          result = try body(db)
          return isTrial ? .rollback : .commit
        }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return result
      }
    } catch let error as DatabaseError {
      throw GlossaryStoreError(error, path: path)
    }
  }

  /// Changes much of the glossary in one transaction; the connection keeps its large cache.
  func writeMuch<T>(_ body: (Database) throws -> T) throws(GlossaryStoreError) -> T {
    try write { db in
      try Self.keep(Self.writingCache, of: db)
      return try body(db)
    }
  }
}
