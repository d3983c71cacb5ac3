internal import TextCore

/// How Vietnamese names are written in a Spanish text: without diacritics, or with all of them.
struct SpanishForm {
  /// Whether the text keeps them.
  let isAccented: Bool

  /// A Vietnamese name in the Spanish text's own form; words that are no Vietnamese ones keep their accents.
  func name(_ words: ArraySlice<NameWord>, of line: NameLine) -> String {
    words.indices.map { index in
      let word = Self.capitalized(line.spelling(of: words[index]))
      return isAccented || !words[index].mayBeVietnamese ? word : Folding.plain(word)
    }.joined(separator: " ")
  }

  /// A word with a capital at its beginning and small letters behind, unless it is in capitals throughout.
  static func capitalized(_ word: String) -> String {
    guard let first = word.unicodeScalars.first else { return word }
    let rest = String(String.UnicodeScalarView(word.unicodeScalars.dropFirst()))
    return first.properties.uppercaseMapping + rest
  }
}
