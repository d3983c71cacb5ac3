internal import TextCore

/// Rules on the form of single values.
enum FormRules {
  /// What is wrong with a language tag, or nil.
  static func fault(inLanguage tag: String) -> String? {
    if tag.isEmpty { return "the language is missing: expected xml:lang with a tag such as vi or es-MX" }
    if tag.utf8.contains(0x5F) {
      let dashed = String(tag.map { $0 == "_" ? "-" : $0 })
      return "the language “\(tag)” has an underscore: expected \(dashed)"
    }
    let parts = tag.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    let isFormed = parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) }
    let first = parts.first.map { (2...8).contains($0.count) } ?? false
    return isFormed && first ? nil : "“\(tag)” is no language tag: expected one such as vi or es-MX"
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Whether a value may be an id in XML: it begins with a letter or _, and holds no space.
  static func isID(_ id: String) -> Bool {
    guard let first = id.unicodeScalars.first, first == "_" || first.properties.isAlphabetic else {
      return false
    }
    return id.unicodeScalars.allSatisfy { scalar in
      scalar == "_" || scalar == "-" || scalar == "." || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil || scalar.properties.canonicalCombiningClass != .notReordered
    }
  }

  /// Whether letters and their marks are written as one character each.
  static func isComposed(_ text: [UInt8]) -> Bool { ICU.isNFC(text) }

  /// Values as a list for people.
  static func list(_ values: some Collection<String>) -> String { values.sorted().joined(separator: ", ") }
}
