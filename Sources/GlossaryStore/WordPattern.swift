/// Queries for the full-text tables; both hold folded text.
enum WordPattern {
  /// Finds these words side by side, the last one possibly cut short; nil where there is no word.
  static func prefix(_ folded: String) -> String? {
    guard
      folded.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      )
    else { return nil }
    return quoted(folded) + " *"
  }

  /// Finds texts that share three letters in a row with this one; nil where it is too short.
  static func trigrams(_ folded: String) -> String? {
    let scalars = Array(folded.unicodeScalars)
    guard scalars.count >= 3 else { return nil }
    var trigrams = Set<String>()
    for start in 0...(scalars.count - 3) {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<start + 3])
      trigrams.insert(quoted(String(view)))
    }
    return trigrams.sorted().joined(separator: " OR ")
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
