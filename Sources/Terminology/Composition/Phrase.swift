internal import TextCore

/// The words of a query, which compositions cut and compare.
struct Phrase: Hashable, Sendable {
  /// The words as they were written, NFC; commas and dashes are words of their own.
  let words: ArraySlice<String>

  /// Cuts a text at spaces, commas and dashes that stand by themselves.
  init(_ text: String) {
    let spaced = NormalizedText(text).text.split(separator: " ")
    words = spaced.flatMap(Self.parted)[...]
  }

  init(_ words: ArraySlice<String>) {
    self.words = words
  }

  private static func parted(_ word: Substring) -> [String] {
    guard word.utf8.last == 0x2C, word.utf8.count > 1 else { return [String(word)] }
    return [String(word.dropLast()), ","]
  }

  var count: Int { words.count }
  var isEmpty: Bool { words.isEmpty }

  /// The words joined as they are written: no space before a comma.
  var text: String { words.joined(separator: " ").replacingSpacedCommas }

  /// The words in lower case without diacritics, a space between any two.
  var folded: String { Folding.folded(words.joined(separator: " ")) }

  /// Whether no letter bears a mark, so that it may have lost some.
  var isPlain: Bool { words.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } } }

  /// Whether each word begins with a capital.
  var isCapitalized: Bool {
    words.allSatisfy { word in
      word.unicodeScalars.first.map { LetterTable.shared.kind(of: $0) == .capital } ?? false
    }
  }

  func prefix(_ length: Int) -> Phrase { Phrase(words.prefix(length)) }
  func dropFirst(_ length: Int) -> Phrase { Phrase(words.dropFirst(length)) }

  /// Whether the words are these, case apart, with the same diacritics.
  func isEqual(to text: String) -> Bool {
    var lower = String.UnicodeScalarView()
    for scalar in words.joined(separator: " ").unicodeScalars {
      lower.append(LetterTable.shared.lowercase(scalar))
    }
    return Phrase(text).words.joined(separator: " ").utf8.elementsEqual(String(lower).utf8)
  }

  /// Whether it begins with these words; those of a plain phrase may have lost their diacritics.
  func begins(with words: [String]) -> Bool {
    guard count >= words.count else { return false }
    let start = prefix(words.count)
    let text = words.joined(separator: " ")
    return start.isPlain ? start.folded == Folding.folded(text) : start.isEqual(to: text)
  }
}

extension String {
  fileprivate var replacingSpacedCommas: String {
    split(separator: " ").reduce(into: "") { text, word in
      if !text.isEmpty && word != "," { text += " " }
      text += word
    }
  }
}

extension Phrase {
  /// The text with its first letter a capital.
  static func capitalized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return first.properties.uppercaseMapping + String(text.unicodeScalars.dropFirst())
  }
}
