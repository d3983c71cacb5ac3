extension Schema {
  /// The people whose spelling is settled; `matchKey` is the Vietnamese name in lower case.
  static let people = """
    CREATE TABLE settledPerson (
      matchKey TEXT NOT NULL PRIMARY KEY,
      vietnamese TEXT NOT NULL CHECK (vietnamese <> ''),
      spanish TEXT NOT NULL CHECK (spanish <> ''),
      note TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
