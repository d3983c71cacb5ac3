internal import Terminology
internal import TextCore

/// The masculine singular of Spanish forms, as glossaries hold them: "viceministras" gives "viceministro".
enum SpanishLemma {
  /// What a form may be a form of, the nearest first; the form itself is none of them.
  static func candidates(of text: String) -> [String] {
    let words = NormalizedText(text).text.split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 12 else { return [] }
    // A head of several words agrees as a whole: "viceprimeras ministras".
    var candidates: [String] = []
    for length in 1...min(3, words.count) {
      let rest = words.dropFirst(length)
      for head in heads(of: words.prefix(length)) where head != words.prefix(length).joined(separator: " ") {
        let candidate = ([head] + rest).joined(separator: " ")
        if isForm(text, of: candidate), !candidates.contains(candidate) { candidates.append(candidate) }
      }
    }
    return first.utf8.count > 3 ? candidates : []
  }

  private static func isForm(_ text: String, of candidate: String) -> Bool {
    let wanted = Folding.folded(text)
    let forms =
      SpanishInflection.forms(of: candidate)
      + SpanishInflection.forms(of: SpanishInflection.feminine(of: candidate))
    return forms.contains { Folding.folded($0) == wanted }
  }

  /// Every way to undo the endings of some words.
  private static func heads(of words: ArraySlice<String>) -> [String] {
    words.reduce([""]) { heads, word in
      heads.flatMap { head in singulars(of: word).map { head.isEmpty ? $0 : head + " " + $0 } }
    }
  }

  private static func singulars(of word: String) -> [String] {
    let singulars =
      [word]
      + endings.flatMap { ending, replacements -> [String] in
        guard word.hasSuffix(ending), word.count > ending.count + 2 else { return [] }
        return replacements.map { word.dropLast(ending.count) + $0 }
      }
    var seen: Set<String> = []
    return singulars.filter { seen.insert($0).inserted }
  }

  /// Endings of feminine and plural forms, with what they may stand for.
  private static let endings: [(String, [String])] = [
    ("as", ["o", "a", "e", ""]), ("a", ["o", "e", ""]), ("os", ["o"]), ("es", ["e", ""]), ("ces", ["z"]),
    ("ones", ["ón"]), ("anes", ["án"]), ("anas", ["án"]), ("ana", ["án"]), ("s", [""]), ("esas", ["e", ""]),
    ("esa", ["e", ""]), ("eras", ["er"]), ("era", ["er"]), ("inas", ["ín"]),
  ]
}
