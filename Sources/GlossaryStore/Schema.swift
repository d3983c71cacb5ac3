internal import GRDB

/// The tables of a glossary and the steps that lead to them.
///
/// The version is SQLite's `user_version`, so that it stands in the header and is set in the transaction that
/// makes the tables: two programs that make the same glossary at once cannot both do so.
enum Schema {
  /// The version that this program writes.
  static var version: Int { steps.count }

  static let steps = [first, corpus, review, lookup, people]

  /// Brings a database to the newest version, in one transaction.
  static func migrate(_ db: Database, path: String) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if found > version { throw GlossaryStoreError.newerVersion(path: path) }
    guard found < version else { return }
    for step in steps[found...] { try db.execute(sql: step) }
    try db.execute(
      sql: "PRAGMA application_id = \(GlossaryFile.applicationID); PRAGMA user_version = \(version)")
  }

  /// The indices by which terms are found; an import of thousands does without them until its end.
  static let termIndices = """
    CREATE INDEX termByMatchKey ON term (matchKey, base);
    CREATE INDEX termByFolded ON term (folded, base);
    """

  /// `matchKey` is the text in lower case, `folded` without diacritics as well: SQLite's own comparison knows
  /// neither, and its `remove_diacritics` leaves đ alone.
  ///
  /// `rejection` holds pairs rather than ids, so that what a reader rejected stays away when a term comes back
  /// in another concept: out of a newer shipped table, or out of the next page.
  static let first = """
    CREATE TABLE meta (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE concept (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('title', 'organization', 'person', 'place', 'event', 'other')),
      subjectField TEXT,
      definition TEXT,
      note TEXT,
      source TEXT,
      origin TEXT NOT NULL CHECK (origin IN ('builtin', 'user', 'extraction')),
      builtinKey TEXT UNIQUE,
      builtinLoad INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE term (
      id INTEGER PRIMARY KEY,
      conceptId INTEGER NOT NULL REFERENCES concept(id) ON DELETE CASCADE,
      language TEXT NOT NULL CHECK (language <> ''),
      base TEXT NOT NULL CHECK (base <> ''),
      position INTEGER NOT NULL CHECK (position >= 0),
      text TEXT NOT NULL CHECK (text <> ''),
      matchKey TEXT NOT NULL,
      folded TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('preferred', 'admitted', 'deprecated', 'superseded')),
      review TEXT NOT NULL CHECK (review IN ('candidate', 'accepted', 'rejected')),
      partOfSpeech TEXT,
      gender TEXT,
      type TEXT,
      region TEXT,
      note TEXT,
      source TEXT,
      origin TEXT NOT NULL CHECK (origin IN ('builtin', 'user', 'extraction')),
      builtinLoad INTEGER NOT NULL DEFAULT 0,
      UNIQUE (conceptId, language, text)
    ) STRICT;
    \(termIndices)
    CREATE INDEX termToReview ON term (conceptId) WHERE review = 'candidate';

    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY,
      conceptId INTEGER NOT NULL REFERENCES concept(id) ON DELETE CASCADE,
      vietnameseTermId INTEGER REFERENCES term(id) ON DELETE SET NULL,
      spanishTermId INTEGER REFERENCES term(id) ON DELETE SET NULL,
      file TEXT NOT NULL,
      vietnameseLines TEXT NOT NULL,
      spanishLines TEXT NOT NULL,
      vietnamese TEXT NOT NULL,
      spanish TEXT NOT NULL,
      score REAL CHECK (score BETWEEN 0 AND 1),
      UNIQUE (conceptId, file, vietnameseLines, spanishLines)
    ) STRICT;
    CREATE INDEX evidenceByVietnameseTerm ON evidence (vietnameseTermId);
    CREATE INDEX evidenceBySpanishTerm ON evidence (spanishTermId);

    CREATE TABLE rejection (
      vietnamese TEXT NOT NULL,
      spanish TEXT NOT NULL,
      PRIMARY KEY (vietnamese, spanish)
    ) STRICT, WITHOUT ROWID;

    CREATE VIRTUAL TABLE termWord USING fts5(
      folded, content = 'term', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3');
    CREATE VIRTUAL TABLE termTrigram USING fts5(
      folded, content = 'term', content_rowid = 'id', tokenize = 'trigram case_sensitive 1', detail = 'none');
    CREATE TRIGGER termDeleted AFTER DELETE ON term BEGIN
      INSERT INTO termWord (termWord, rowid, folded) VALUES ('delete', old.id, old.folded);
      INSERT INTO termTrigram (termTrigram, rowid, folded) VALUES ('delete', old.id, old.folded);
    END;
    CREATE TRIGGER termRewritten AFTER UPDATE OF folded ON term WHEN old.folded <> new.folded BEGIN
      INSERT INTO termWord (termWord, rowid, folded) VALUES ('delete', old.id, old.folded);
      INSERT INTO termTrigram (termTrigram, rowid, folded) VALUES ('delete', old.id, old.folded);
      INSERT INTO termWord (rowid, folded) VALUES (new.id, new.folded);
      INSERT INTO termTrigram (rowid, folded) VALUES (new.id, new.folded);
    END;
    """
}
