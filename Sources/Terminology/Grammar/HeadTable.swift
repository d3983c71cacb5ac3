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
    entries = table.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let middle = line.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let spanish = line[line.index(after: middle)...].split(separator: UInt8(ascii: "|"))
      return Entry(vietnamese: Self.trimmed(line[..<middle]), spanish: spanish.map(Self.trimmed))
    }
  }

  private static func trimmed(_ text: Substring.UTF8View) -> String {
    let isSpace = { (byte: UInt8) in byte == 0x20 }
    let start = text.firstIndex { !isSpace($0) } ?? text.endIndex
    let end = text.lastIndex { !isSpace($0) }.map { text.index(after: $0) } ?? start
    return String(Substring(text[start..<end]))
  }
}
