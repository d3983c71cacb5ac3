extension Schema {
  /// The day on which a concept came into the glossary, unknown for those from before this step, and the steps of the
  /// review with what each of them changed, so that they can be undone.
  static let review = """
    ALTER TABLE concept ADD COLUMN created TEXT;
    CREATE TABLE reviewStep (
      id INTEGER PRIMARY KEY,
      made TEXT NOT NULL,
      action TEXT NOT NULL,
      conceptId INTEGER,
      changes TEXT NOT NULL
    ) STRICT;
    """
}
