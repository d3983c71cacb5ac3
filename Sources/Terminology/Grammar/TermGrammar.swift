package import BitextModel
package import TextCore

/// The heads of terms in both languages, ready to be found in text: offices, ranks, institutions, places, events.
package struct TermGrammar: Sendable {
  /// What a head names.
  package enum Category: UInt8, Sendable {
    case office, rank, institution, place, event
  }

  /// A head in one of the tables.
  package struct Head: Hashable, Sendable {
    /// Which table.
    package let category: Category
    /// Which row.
    package let row: Int32
  }

  /// A head that was found in a text.
  package struct Match: Sendable {
    /// The tokens that it spans.
    package let range: Range<Int>
    /// What it may be; several where a noun heads institutions and events alike.
    package let heads: [Head]
    /// The shorter heads that it begins with: "comité" of "comité del Frente de la Patria".
    fileprivate let shorter: [Head]

    /// Whether it may head a term of this category.
    package func isA(_ category: Category) -> Bool { heads.contains { $0.category == category } }
  }

  private var vietnamese = PhraseTrie<[Head]>()
  private var vietnameseFolded = PhraseTrie<[Head]>()
  private var spanish = PhraseTrie<[Head]>()

  /// Compiles the tables of heads against a vocabulary; for one document alone where its words are given.
  package init(lexer: inout Lexer, meeting document: DocumentWords? = nil) {
    for (category, table) in Self.tables {
      for (row, entry) in table.entries.enumerated() {
        add(entry, Head(category: category, row: Int32(row)), document, &lexer)
      }
    }
  }

  private static let tables: [(Category, HeadTable)] = [
    (.office, .offices), (.rank, .ranks), (.institution, .institutions), (.place, .places), (.event, .events),
  ]

  private mutating func add(
    _ entry: HeadTable.Entry, _ head: Head, _ document: DocumentWords?, _ lexer: inout Lexer
  ) {
    if document?.hold(Array(entry.vietnamese.utf8)[...]) ?? true {
      // The lexer keeps "GS.TS" whole, and "gs.ts" not.
      let isAbbreviated = entry.vietnamese.utf8.contains(UInt8(ascii: "."))
      let words = lexer.words(of: isAbbreviated ? entry.vietnamese.uppercased() : entry.vietnamese)
      vietnamese.update(words.map(\.word)) { $0 = ($0 ?? []) + [head] }
      vietnameseFolded.update(words.map(\.folded)) { $0 = ($0 ?? []) + [head] }
    }
    for phrase in entry.spanish where meets(phrase, document) {
      for form in Self.forms(of: phrase, head.category) {
        spanish.update(lexer.words(of: form).map(\.folded)) { $0 = ($0 ?? []) + [head] }
      }
    }
  }

  /// Whether a Spanish head, or "ex" and the head, may stand in a document in some form.
  private func meets(_ phrase: String, _ document: DocumentWords?) -> Bool {
    guard let document else { return true }
    return document.holdBeginnings(of: phrase) || document.holdBeginnings(of: "ex" + phrase)
  }

  /// Persons inflect for gender and number and take "ex"; things for number alone.
  private static func forms(of phrase: String, _ category: Category) -> [String] {
    guard category == .office || category == .rank else { return SpanishInflection.numbers(of: phrase) }
    let forms = SpanishInflection.forms(of: phrase)
    return category == .office ? forms + forms.prefix(2).map { "ex" + $0 } : forms
  }

  /// The longest Vietnamese head that begins at a token.
  package func vietnameseHead(at index: Int, in tokens: [Token], folded: Bool) -> Match? {
    let trie = folded ? vietnameseFolded : vietnamese
    return Self.match(
      trie.all(from: index) { index in
        guard index < tokens.count else { return nil }
        return folded ? tokens[index].folded : tokens[index].word
      }, from: index)
  }

  /// Whether a Vietnamese head may begin with a word that has its diacritics.
  package func mayBeginVietnameseHead(_ word: TokenID) -> Bool { vietnamese.mayBegin(word) }

  /// The longest Spanish head that begins at a token, of either gender and number.
  package func spanishHead(at index: Int, in tokens: [Token]) -> Match? {
    Self.match(spanish.all(from: index) { $0 < tokens.count ? tokens[$0].folded : nil }, from: index)
  }

  private static func match(_ found: [(end: Int, value: [Head])], from start: Int) -> Match? {
    found.last.map { longest in
      // "Đại sứ quán" begins with an ambassador and is none.
      let categories = Set(longest.value.map(\.category))
      let shorter = found.dropLast().flatMap(\.value).filter { categories.contains($0.category) }
      return Match(range: start..<longest.end, heads: longest.value, shorter: shorter)
    }
  }

  /// Whether a Spanish head is one of the equivalents of a Vietnamese one.
  package func agree(_ vietnamese: Match, _ spanish: Match) -> Bool {
    vietnamese.heads.contains { spanish.heads.contains($0) || spanish.shorter.contains($0) }
      || vietnamese.shorter.contains { spanish.heads.contains($0) }
  }
}
