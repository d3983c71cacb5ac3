internal import BitextModel
internal import Terminology

/// For Spanish plurals the singular that the same text has.
struct SingularWords {
  /// For each word its singular, or -1.
  private let singulars: [Int32]

  init(_ words: SurfaceWords) {
    var singulars = [Int32](repeating: -1, count: words.count)
    for number in 0..<Int32(words.count) where words.role(of: number) == .content {
      let singular = words.text(of: number)
      for plural in Self.plurals(of: singular) {
        guard let found = words.number(of: plural), found != number else { continue }
        singulars[Int(found)] = number
      }
    }
    self.singulars = singulars
  }

  private static func plurals(of word: String) -> [String] {
    let plural = SpanishInflection.pluralWord(word)
    // "tailandés, tailandeses", "común, comunes": the accent of the last syllable goes.
    guard let accented = word.unicodeScalars.dropLast().last, let plain = vowels[accented] else {
      return [plural]
    }
    var scalars = word.unicodeScalars
    let place = scalars.index(scalars.endIndex, offsetBy: -2)
    scalars.replaceSubrange(place...place, with: [plain])
    return [plural, String(scalars) + "es"]
  }

  private static let vowels: [Unicode.Scalar: Unicode.Scalar] = [
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u",
  ]

  /// The hash of a phrase with all its plurals in the singular; nil where it has none.
  func hash(of phrase: ArraySlice<Int32>) -> UInt64? {
    guard phrase.contains(where: { singulars[Int($0)] >= 0 }) else { return nil }
    return PhraseTable.hash(phrase.map { singulars[Int($0)] >= 0 ? singulars[Int($0)] : $0 }[...])
  }
}
