internal import TextCore

/// The heads of offices, found by their words in either language, with or without diacritics.
struct OfficeIndex: Sendable {
  /// A Vietnamese head and its place in the table.
  struct Head: Hashable, Sendable {
    let vietnamese: String
    let spanish: [String]
  }

  /// A Spanish head as it stands in a text: of which lemma, whether "ex" stands before it, whether it is feminine.
  struct SpanishHead: Hashable, Sendable {
    let lemma: String
    let isFormer: Bool
    let isFeminine: Bool
  }

  private let vietnamese: [String: [Head]]
  private let spanish: [String: SpanishHead]
  /// The number of words of the longest head.
  static let longest = 6

  /// The heads of the table of offices.
  static let shared = OfficeIndex()

  private init() {
    var vietnamese: [String: [Head]] = [:]
    var spanish: [String: SpanishHead] = [:]
    for entry in HeadTable.offices.entries {
      let head = Head(vietnamese: entry.vietnamese, spanish: entry.spanish)
      vietnamese[Phrase(entry.vietnamese).folded, default: []].append(head)
      for lemma in entry.spanish { Self.enter(lemma, into: &spanish) }
    }
    self.vietnamese = vietnamese
    self.spanish = spanish
  }

  private static func enter(_ lemma: String, into spanish: inout [String: SpanishHead]) {
    let feminine = SpanishInflection.feminine(of: lemma)
    let forms = SpanishInflection.forms(of: lemma).map { ($0, false) }
    for (form, isFeminine) in [(lemma, false), (feminine, feminine != lemma)] + forms {
      for (prefix, isFormer) in [("", false), ("ex", true), ("ex ", true)] {
        let key = Folding.folded(prefix + form)
        let head = SpanishHead(lemma: lemma, isFormer: isFormer, isFeminine: isFeminine)
        if spanish[key] == nil { spanish[key] = head }
      }
    }
  }

  /// The heads with these words; those with the same diacritics first, and only those where the words have any.
  func heads(_ words: Phrase) -> [Head] {
    let found = vietnamese[words.folded] ?? []
    let exact = found.filter { words.isEqual(to: $0.vietnamese) }
    return exact.isEmpty && words.isPlain ? found : exact
  }

  /// The Spanish head with these words, of either gender.
  func spanishHead(_ words: Phrase) -> SpanishHead? { spanish[words.folded] }
}
