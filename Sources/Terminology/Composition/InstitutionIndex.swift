/// The heads of institutions, found by their Vietnamese words, with or without diacritics.
struct InstitutionIndex: Sendable {
  private let entries: [String: [HeadTable.Entry]]

  /// The heads of the table of institutions.
  static let shared = InstitutionIndex()

  private init() {
    var entries: [String: [HeadTable.Entry]] = [:]
    for entry in HeadTable.institutions.entries {
      entries[Phrase(entry.vietnamese).folded, default: []].append(entry)
    }
    self.entries = entries
  }

  /// The head with these words; those that bear diacritics must bear the same.
  func head(_ words: Phrase) -> HeadTable.Entry? {
    let found = entries[words.folded] ?? []
    return found.first { words.isEqual(to: $0.vietnamese) } ?? (words.isPlain ? found.first : nil)
  }
}
