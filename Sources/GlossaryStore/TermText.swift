internal import TextCore

/// A term's text as it is stored, and the two forms by which it is found.
struct TermText: Hashable {
  /// NFC, on one line, one space between words.
  let text: String
  /// The text in lower case: case alone makes no new term.
  let key: String
  /// Lower case without diacritics.
  let folded: String

  init(_ raw: String) {
    let spaced = NormalizedText(raw).text
    text = spaced.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    key = Self.lowercased(text)
    folded = Folding.folded(text)
  }

  var isEmpty: Bool { text.isEmpty }

  private static func lowercased(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(LetterTable.shared.lowercase(scalar)) }
    return String(result)
  }
}
