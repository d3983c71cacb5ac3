/// Queries for the full-text table, which holds folded text.
enum WordPattern {
  /// Finds these words side by side, the last one possibly cut short; nil where there is no word.
  static func prefix(_ folded: String) -> String? { phrase(folded).map { $0 + " *" } }

  /// Finds these words side by side, whole; nil where there is no word.
  static func phrase(_ folded: String) -> String? {
    let isWord = folded.unicodeScalars.contains { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    return isWord ? quoted(folded) : nil
  }

  /// Finds terms that begin with these words.
  static func beginning(_ folded: String) -> String? { phrase(folded).map { "^ " + $0 } }

  /// Finds any of these phrases.
  static func any(_ phrases: [String]) -> String? {
    let patterns = phrases.compactMap(phrase)
    return patterns.isEmpty ? nil : patterns.joined(separator: " OR ")
  }

  /// A phrase: whatever it holds, it is no operator.
  static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
