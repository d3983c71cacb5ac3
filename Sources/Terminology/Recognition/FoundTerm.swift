internal import TextCore

/// A piece of text that means something, before it is reported.
struct FoundTerm {
  let range: Range<Int>
  let isVietnamese: Bool
  let kind: TermKind
  /// In the other language.
  let equivalents: [String]
  /// The forms of the term in the language of the text.
  var names: [String] = []
  var isComposed = false
  var isBlocked = false

  /// The title with a word before it; nil for what is no title of that language.
  func qualified(from start: Int, isVietnamese: Bool, _ change: (String) -> String) -> FoundTerm? {
    guard kind == .title, self.isVietnamese == isVietnamese, !isBlocked else { return nil }
    return FoundTerm(
      range: start..<range.upperBound, isVietnamese: isVietnamese, kind: .title,
      equivalents: equivalents.map(change), isComposed: true)
  }

  /// Whether it is an institution of its own inside a longer term: of several words, or an acronym.
  func isInside(_ outer: FoundTerm, _ line: LineScan) -> Bool {
    guard kind == .organization, range.count < outer.range.count else { return false }
    let isName = range.count > 1 || line.tokens[range.lowerBound].shape == .upper
    return isName && !equivalents.contains { outer.equivalents.contains($0) }
  }

  /// A name that only holds a term.
  static func blocked(_ range: Range<Int>) -> FoundTerm {
    FoundTerm(range: range, isVietnamese: true, kind: .other, equivalents: [], isBlocked: true)
  }
}

/// Lower case, scalar by scalar.
enum LetterCase {
  static func lowered(_ text: String) -> String {
    var lower = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { lower.append(LetterTable.shared.lowercase(scalar)) }
    return String(lower)
  }
}
