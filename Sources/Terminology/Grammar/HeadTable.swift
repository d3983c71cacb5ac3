/// Heads of terms in both languages: the word that says what kind of thing a term names.
///
/// A table is written as lines of `Vietnamese = Spanish | Spanish …`, the most usual Spanish head first;
/// Spanish nouns in the masculine, as they stand in running text.
package struct HeadTable: Sendable {
  /// One head and what it is called in Spanish.
  package struct Entry: Sendable {
    /// In lower case, with diacritics: "bộ trưởng".
    package let vietnamese: String
    /// In lower case, masculine singular: "ministro".
    package let spanish: [String]
  }

  /// The heads in the order of the table.
  package let entries: [Entry]

  init(_ table: String) {
    entries = table.split(separator: "\n").compactMap { line in
      let sides = line.split(separator: "=", maxSplits: 1).map(Self.trimmed)
      guard sides.count == 2 else { return nil }
      return Entry(vietnamese: sides[0], spanish: sides[1].split(separator: "|").map(Self.trimmed))
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
