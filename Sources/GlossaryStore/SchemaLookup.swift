extension Schema {
  /// Full text in the order of length, and misspellings by single words.
  ///
  /// The row id of `termWord` is the term's length and its id, so that the shortest terms of thousands come first
  /// without a sort. `wordNear` holds each word of the terms under itself and under itself less one letter: two words
  /// one edit apart meet there (Garbe 2012, symmetric deletes), and a word stands for thousands of terms, which makes
  /// it a hundredth of an index of the terms' trigrams.
  static let lookup = """
    DROP TRIGGER termDeleted;
    DROP TRIGGER termRewritten;
    DROP TABLE termTrigram;

    CREATE TABLE wordNear (
      near TEXT NOT NULL,
      word TEXT NOT NULL,
      PRIMARY KEY (near, word)
    ) STRICT, WITHOUT ROWID;
    CREATE VIRTUAL TABLE temp.wordOfTerm USING fts5vocab(main, termWord, row);
    INSERT INTO wordNear (near, word) SELECT term, term FROM temp.wordOfTerm;
    WITH RECURSIVE deletion (word, position) AS (
      SELECT term, 1 FROM temp.wordOfTerm WHERE length(term) BETWEEN 2 AND \(WordNear.longest)
      UNION ALL SELECT word, position + 1 FROM deletion WHERE position < length(word))
    INSERT OR IGNORE INTO wordNear (near, word)
      SELECT substr(word, 1, position - 1) || substr(word, position + 1), word FROM deletion;
    DROP TABLE temp.wordOfTerm;

    DROP TABLE termWord;
    CREATE VIRTUAL TABLE termWord USING fts5(
      folded, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3');
    INSERT INTO termWord (rowid, folded) SELECT \(TermRank.sql("term")), folded FROM term ORDER BY 1;
    CREATE TRIGGER termDeleted AFTER DELETE ON term BEGIN
      INSERT INTO termWord (termWord, rowid, folded) VALUES ('delete', \(TermRank.sql("old")), old.folded);
    END;
    CREATE TRIGGER termRewritten AFTER UPDATE OF folded ON term WHEN old.folded <> new.folded BEGIN
      INSERT INTO termWord (termWord, rowid, folded) VALUES ('delete', \(TermRank.sql("old")), old.folded);
      INSERT INTO termWord (rowid, folded) VALUES (\(TermRank.sql("new")), new.folded);
    END;
    """
}

/// The row ids of the full-text table: a term's length above its id.
enum TermRank {
  /// The id of a term out of its rank, in SQL.
  static let id = "(termWord.rowid & 4294967295)"

  /// The rank of a term by its folded form: `length` counts scalars up to a zero byte.
  static func rank(of folded: UnsafeBufferPointer<UInt8>, id: Int64) -> Int64 {
    var length: Int64 = 0
    for byte in folded {
      if byte == 0 { break }
      if byte & 0xC0 != 0x80 { length += 1 }
    }
    return min(length, 65_535) << 32 | id
  }

  /// The rank of a row of `term`, in SQL.
  static func sql(_ row: String) -> String { "(min(length(\(row).folded), 65535) << 32 | \(row).id)" }
}
