internal import BitextModel
internal import GRDB

/// Notes hundreds of thousands of new terms for searching while they come.
///
/// FTS5 writes out what it has gathered whenever a row id is smaller than the one before. So the terms wait in memory
/// until there are enough, go to it in the order of their ranks, and each load becomes one segment of its index. That
/// costs a sort of numbers, no second reading of the terms and no merging of segments.
final class MassIndexing {
  private let statement: SteppedStatement
  private let db: Database
  private var words = Vocabulary()
  /// The folded forms of the terms that wait, one behind the other.
  private var texts: [UInt8] = []
  private var waiting: [(rank: Int64, end: Int)] = []

  /// A quarter of a million terms have some 10 MB of text, and FTS5 takes twice that for them.
  private static let load = 1 << 18
  /// More than a load takes, so that FTS5 never writes in between; in bytes.
  private static let memory = 1 << 26

  init(_ db: Database) throws {
    self.db = db
    try Self.set(["automerge": 0, "hashsize": Self.memory], db)
    statement = try SteppedStatement(db, "INSERT INTO termWord (rowid, folded) VALUES (?1, ?2)")
  }

  private static func set(_ options: KeyValuePairs<String, Int>, _ db: Database) throws {
    for (name, value) in options {
      try db.execute(sql: "INSERT INTO termWord (termWord, rank) VALUES ('\(name)', \(value))")
    }
  }

  /// A term that is in its table now, and stays there until the end.
  func add(_ id: Int64, _ folded: String) throws {
    var folded = folded
    folded.withUTF8 { bytes in
      texts += bytes
      waiting.append((TermRank.rank(of: bytes, id: id), texts.count))
      WordNear.forEachWord(of: bytes) { _ = words.intern($0) }
    }
    if waiting.count >= Self.load { try flush() }
  }

  private func flush() throws {
    let order = waiting.indices.sorted { waiting[$0].rank < waiting[$1].rank }
    try texts.withUnsafeBufferPointer { texts in
      for index in order {
        let start = index > 0 ? waiting[index - 1].end : 0
        statement.bind(waiting[index].rank, at: 1)
        statement.bind(UnsafeBufferPointer(rebasing: texts[start..<waiting[index].end]), at: 2)
        try statement.run()
      }
    }
    waiting.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
  }

  /// Writes what still waits, and leaves FTS5 as it is set usually.
  func finish() throws {
    try flush()
    try WordNear(db: db).add((0..<words.count).map { words.text(of: TokenID(Int32($0))) }.sorted())
    try Self.set(["automerge": 4, "hashsize": 1 << 20], db)
  }
}
