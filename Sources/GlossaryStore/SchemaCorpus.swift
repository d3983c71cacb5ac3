extension Schema {
  /// The corpus: documents that were aligned, and their segments with the words that they are found by.
  ///
  /// The words of a segment stand beside its text, parted by spaces: as they are spelled (lower case, one style of
  /// tones), folded, and of Spanish their stems. FTS5's own tokenizers know neither đ nor stems. A number is never
  /// given twice, so that the segments of a document stand together.
  static let corpus = """
    CREATE TABLE corpusDocument (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE CHECK (name <> ''),
      fingerprint TEXT NOT NULL,
      added TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
      segments INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE corpusSegment (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      documentId INTEGER NOT NULL REFERENCES corpusDocument(id) ON DELETE CASCADE,
      vietnamese TEXT NOT NULL,
      spanish TEXT NOT NULL,
      vietnameseLines TEXT NOT NULL,
      spanishLines TEXT NOT NULL,
      score REAL CHECK (score BETWEEN 0 AND 1),
      vietnameseWords TEXT NOT NULL,
      vietnameseFolded TEXT NOT NULL,
      spanishWords TEXT NOT NULL,
      spanishFolded TEXT NOT NULL,
      spanishStems TEXT NOT NULL
    ) STRICT;
    CREATE INDEX corpusSegmentByDocument ON corpusSegment (documentId);

    CREATE VIRTUAL TABLE corpusWord USING fts5(
      vietnameseWords, vietnameseFolded, spanishWords, spanishFolded, spanishStems,
      content = 'corpusSegment', content_rowid = 'id', tokenize = 'ascii', columnsize = 0);
    INSERT INTO corpusWord (corpusWord, rank) VALUES ('hashsize', 8388608);
    CREATE TRIGGER corpusSegmentDeleted AFTER DELETE ON corpusSegment BEGIN
      INSERT INTO corpusWord (corpusWord, rowid, vietnameseWords, vietnameseFolded, spanishWords, spanishFolded,
        spanishStems)
      VALUES ('delete', old.id, old.vietnameseWords, old.vietnameseFolded, old.spanishWords, old.spanishFolded,
        old.spanishStems);
    END;
    """
}
