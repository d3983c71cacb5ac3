internal import GRDB

/// The words of all terms and the words one edit away from them.
struct WordNear {
  let db: Database

  /// Longer words are no words that people misspell: addresses, formulas.
  static let longest = 40
  /// From this length on, a word may bear two errors.
  private static let longWord = 7

  /// Notes words of terms.
  func add(_ words: [String]) throws {
    guard !words.isEmpty else { return }
    let statement = try SteppedStatement(db, "INSERT OR IGNORE INTO wordNear (near, word) VALUES (?1, ?2)")
    for word in words where word.utf8.count <= Self.longest {
      let before = db.totalChangesCount
      statement.bind(word, at: 1)
      statement.bind(word, at: 2)
      try statement.run()
      guard db.totalChangesCount > before else { continue }
      for near in Self.deletions(of: word) {
        statement.bind(near, at: 1)
        statement.bind(word, at: 2)
        try statement.run()
      }
    }
  }

  /// The words of the terms that are near to a word, itself included where a term has it.
  func words(near word: String) throws -> [String] {
    var keys = Set([word] + Self.deletions(of: word))
    if word.utf8.count >= Self.longWord { keys.formUnion(keys.flatMap(Self.deletions)) }
    let list = "[" + keys.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    let sql = "SELECT DISTINCT word FROM wordNear WHERE near IN (SELECT value FROM json_each(?))"
    return try db.rows(sql, [list]).map { $0[0] }
  }

  /// Some words of the terms that begin with these letters.
  func words(beginning letters: String, limit: Int) throws -> [String] {
    let sql = "SELECT word FROM wordNear WHERE near >= ? AND near < ? AND near = word LIMIT ?"
    return try db.rows(sql, [letters, letters + "\u{10FFFF}", limit]).map { $0[0] }
  }

  /// Whether some term has this word.
  func holds(_ word: String) throws -> Bool {
    try db.row("SELECT 1 FROM wordNear WHERE near = ?1 AND word = ?1", [word]) != nil
  }

  /// Whether some term may have this word: of the longest ones nothing is noted.
  func mayHold(_ word: String) throws -> Bool {
    if word.utf8.count > Self.longest { return true }
    return try holds(word)
  }

  /// Letters and digits in a row, as the full-text table parts them.
  static func words(of folded: String) -> [String] {
    folded.unicodeScalars.split { scalar in
      scalar.value < 0x80
        ? !(0x61...0x7A).contains(scalar.value) && !(0x30...0x39).contains(scalar.value)
        : !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
    }.map { String(String.UnicodeScalarView($0)) }
  }

  /// Calls `body` with each of the same words, as bytes.
  static func forEachWord(
    of folded: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard folded.allSatisfy({ $0 < 0x80 }) else {
      for word in words(of: String(decoding: folded, as: UTF8.self)) {
        Array(word.utf8).withUnsafeBufferPointer(body)
      }
      return
    }
    var start = 0
    for (index, byte) in folded.enumerated() where !isLetterOrDigit(byte) {
      if index > start { body(UnsafeBufferPointer(rebasing: folded[start..<index])) }
      start = index + 1
    }
    if folded.count > start { body(UnsafeBufferPointer(rebasing: folded[start...])) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private static func deletions(of word: String) -> [String] {
    let scalars = Array(word.unicodeScalars)
    guard scalars.count > 1 else { return [] }
    return scalars.indices.map { index in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[..<index])
      view.append(contentsOf: scalars[(index + 1)...])
      return String(view)
    }
  }
}
