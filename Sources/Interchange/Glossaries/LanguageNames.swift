internal import BitextModel

/// Languages as files name them: tags in any form, codes of three letters, names.
enum LanguageNames {
  /// The language that a tag or a name stands for; the tag as it is where it is none that is known here.
  static func language(_ name: String) -> Language {
    // What nearly every file has; codes of two letters stand for themselves.
    if name.utf8.count == 2, name.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) { return Language(tag: name) }
    let parts = name.split(whereSeparator: { "-_ (".contains($0) }).map(String.init)
    guard let first = parts.first else { return Language(tag: name) }
    let base = bases[first.lowercased()] ?? (first.utf8.count <= 3 ? first.lowercased() : first)
    let region = parts.dropFirst().first?.filter { $0 != ")" } ?? ""
    let code = regions[region.lowercased()] ?? region
    return Language(tag: code.isEmpty ? base : "\(base)-\(code)")
  }

  private static let bases = [
    "vie": "vi", "vietnamese": "vi", "vietnamita": "vi", "tiếng": "vi", "spa": "es", "spanish": "es",
    "español": "es", "espanol": "es", "castellano": "es", "tây": "es",
  ]

  /// "Tiếng Việt" has its second word for a name, not for a region.
  private static let regions = [
    "vietnam": "VN", "vn": "VN", "việt": "", "viet": "", "ban": "", "spain": "ES", "españa": "ES", "es": "ES",
    "mexico": "MX", "méxico": "MX", "mx": "MX", "latin": "419",
  ]
}
