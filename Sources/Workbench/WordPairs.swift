internal import BitextModel
internal import Interchange

/// The pairs that stand in tables of two columns of a Word document.
struct WordPairs {
  private let tables: [WordTable]

  init(_ tables: [WordTable]) {
    self.tables = tables
  }

  /// Calls `body` with each pair of the tables that have one language in each column.
  func forEach(_ body: (TextPair) -> Void) {
    for table in tables {
      let (first, second) = (Self.balance(table.rows.map(\.first)), Self.balance(table.rows.map(\.second)))
      let isSpanishFirst = first.isSpanish(beside: second)
      guard isSpanishFirst || second.isSpanish(beside: first) else { continue }
      for row in table.rows {
        let (vietnamese, spanish) = isSpanishFirst ? (row.second, row.first) : (row.first, row.second)
        body(TextPair(vietnamese, spanish, line: row.line))
      }
    }
  }

  /// The languages of a column.
  private static func balance(_ texts: [String]) -> LanguageBalance {
    LanguageBalance(of: Document(name: "", segments: texts.map { Segment(text: $0, lines: 1...1) }))
  }
}
