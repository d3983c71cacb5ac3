internal import TextCore

/// Other ways to write the same word: the tone on the other vowel ("hòa", "hoà"), the other dash.
enum WordSpelling {
  /// The other spellings of a word in lower case; none for most.
  static func others(of word: String) -> [String] {
    if word == "-" { return ["–", "—", "‑", "−"] }
    guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return [] }
    for (modern, traditional) in pairs {
      if word.hasSuffix(modern) { return [word.dropLast(modern.count) + traditional] }
      if word.hasSuffix(traditional) { return [word.dropLast(traditional.count) + modern] }
    }
    return []
  }

  /// The open rhymes oa, oe, uy with each tone; "quý" has one spelling, its u belongs to the initial.
  private static let pairs: [(String, String)] = [
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé"),
    ("ỏe", "oẻ"),
    ("õe", "oẽ"), ("ọe", "oẹ"), ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
  ]
}
