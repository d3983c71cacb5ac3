internal import TextCore

/// What an institution works in, put together word by word: "Hợp tác quốc tế", "Lịch sử Quốc gia".
struct FieldPhrase: Hashable, Sendable {
  /// What the institution is concerned with, the best first, as it stands behind "de"; empty for none.
  private(set) var fields: [String] = []
  /// Adjectives of the institution itself, in the masculine.
  private(set) var qualities: [String] = []

  private static let fieldNames = FoldedHeads(.fields)
  private static let qualityNames = FoldedHeads(.qualities)
  /// Words that join an institution and its field and mean nothing more.
  private static let joints: [[String]] = [["về"], ["phụ", "trách"], ["cho"]]

  /// The field that these words name; nil where some of them are unknown.
  init?(_ words: Phrase) {
    var rest = words
    while true {
      if rest.isEmpty { break }
      if let known = Self.fields(rest) {
        fields = known
        break
      }
      if let joint = Self.joints.first(where: { rest.count > $0.count && rest.begins(with: $0) }) {
        rest = rest.dropFirst(joint.count)
      } else if let (quality, shorter) = Self.trailingQuality(rest) {
        qualities.insert(quality, at: 0)
        rest = shorter
      } else if let (quality, shorter) = Self.leadingQuality(rest) {
        qualities.append(quality)
        rest = shorter
      } else {
        return nil
      }
    }
    if fields.isEmpty && qualities.isEmpty { return nil }
  }

  /// The fields of words that are known as they are, or joined by "và", commas and dashes.
  private static func fields(_ words: Phrase) -> [String]? {
    if let known = fieldNames.head(words) { return known.spanish }
    for cut in words.words.indices.dropFirst().dropLast() where isJoint(words.words[cut]) {
      guard let first = fieldNames.head(Phrase(words.words[..<cut]))?.spanish.first,
        let rest = fields(Phrase(words.words[(cut + 1)...])), let other = rest.first
      else { continue }
      if first.hasPrefix("-") || other.hasPrefix("-") { continue }
      let comma = words.words[cut] == "," || rest.contains { $0.contains(" y ") }
      return [first + (comma ? ", " : SpanishTitle.and(other)) + other]
    }
    return international(words)
  }

  private static func isJoint(_ word: String) -> Bool { ["và", "va", ",", "-", "–", "&"].contains(word) }

  /// "Hợp tác quốc tế": the small letter says that the field is international, not the institution.
  private static func international(_ words: Phrase) -> [String]? {
    guard words.count > 2, let last = words.words.last, last == "tế" || last == "te",
      words.dropFirst(words.count - 2).begins(with: ["quốc", "tế"]),
      let known = fieldNames.head(words.prefix(words.count - 2)), !Phrase(words.words.suffix(2)).isCapitalized
    else { return nil }
    return known.spanish.map { $0 + ($0.hasSuffix("s") ? " Internacionales" : " Internacional") }
  }

  private static func trailingQuality(_ words: Phrase) -> (String, Phrase)? {
    for length in stride(from: min(3, words.count), through: 1, by: -1) {
      guard let quality = qualityNames.head(words.dropFirst(words.count - length))?.spanish.first else {
        continue
      }
      return (quality, words.prefix(words.count - length))
    }
    return nil
  }

  private static func leadingQuality(_ words: Phrase) -> (String, Phrase)? {
    for length in stride(from: min(3, words.count - 1), through: 1, by: -1) {
      guard let quality = qualityNames.head(words.prefix(length))?.spanish.first else { continue }
      return (quality, words.dropFirst(length))
    }
    return nil
  }

  /// The names of an institution with this field, the best first: "Departamento de Cooperación Internacional".
  func names(of head: HeadTable.Entry) -> [String] {
    let heads = head.spanish.prefix(2).map { qualified($0) }
    guard let first = heads.first else { return [] }
    // Ministries are named after a noun: "Ministerio de Asuntos Exteriores".
    let fields = head.vietnamese == "bộ" ? self.fields.filter { !$0.hasPrefix("-") } : self.fields
    guard let field = fields.first else { return self.fields.isEmpty ? heads : [] }
    return fields.map { Self.joined(first, $0) } + heads.dropFirst().map { Self.joined($0, field) }
  }

  private func qualified(_ head: String) -> String {
    let isFeminine = SpanishNouns.isFeminine(head)
    let words = head.split(separator: " ").map(String.init)
    let end = words.firstIndex { ["de", "del", "en", "y"].contains($0) } ?? words.count
    let adjectives = qualities.map { isFeminine ? SpanishInflection.feminineWord($0) : $0 }
    return (words[..<end] + adjectives + words[end...]).map(Self.capitalized).joined(separator: " ")
  }

  private static func joined(_ head: String, _ field: String) -> String {
    if field.hasPrefix("-") {
      return head + " " + adjective(field, isFeminine: SpanishNouns.isFeminine(head))
    }
    if field.hasPrefix("el ") { return head + " del " + field.dropFirst(3) }
    return head + " de " + field
  }

  /// "-Diplomática" behind an institute: "Diplomático".
  private static func adjective(_ field: String, isFeminine: Bool) -> String {
    let word = field.dropFirst()
    let isMasculine = !isFeminine && word.hasSuffix("a") && !word.hasSuffix("ista")
    return isMasculine ? word.dropLast() + "o" : String(word)
  }

  /// Nouns and adjectives of names bear capitals, what joins them does not.
  static func capitalized(_ word: String) -> String {
    ["de", "del", "la", "las", "los", "el", "en", "y", "e", "para"].contains(word)
      ? word : Phrase.capitalized(word)
  }
}

/// The rows of a table of heads, found by their Vietnamese words, with or without diacritics.
struct FoldedHeads: Sendable {
  private let entries: [String: [HeadTable.Entry]]

  init(_ table: HeadTable) {
    var entries: [String: [HeadTable.Entry]] = [:]
    for entry in table.entries { entries[Phrase(entry.vietnamese).folded, default: []].append(entry) }
    self.entries = entries
  }

  /// The row with these words; those that bear diacritics must bear the same.
  func head(_ words: Phrase) -> HeadTable.Entry? {
    if words.isEmpty { return nil }
    let found = entries[words.folded] ?? []
    return found.first { words.isEqual(to: $0.vietnamese) } ?? (words.isPlain ? found.first : nil)
  }
}
